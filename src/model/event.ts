import { z } from 'zod';
import { Evidence, EvidenceByField } from './evidence.ts';
import { Topic } from './topics.ts';
import { Act, Basis, Channel, Kind, Mode, Precision, Role, Salience, Status } from './vocabulary.ts';

const isoDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;

export const EventDate = z
  .strictObject({
    start: z.string().regex(isoDate).meta({
      description: 'ISO 8601 date, as precise as `precision` says: YYYY-MM-DD, YYYY-MM or YYYY.',
      example: '2023-09-26',
    }),
    end: z.string().regex(isoDate).nullable().meta({
      description: 'Last day (or month, year) of an occasion of several; `null` for one.',
      example: null,
    }),
    precision: Precision,
    basis: Basis,
    evidence: Evidence.nullable().meta({
      description: 'The words that give the date; `null` where it was only known beside the text.',
    }),
  })
  .meta({ id: 'EventDate', description: 'When the event takes place, as far as the document says.' });
export type EventDate = z.infer<typeof EventDate>;

export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ description: 'ISO 3166-1 alpha-2 code.', example: 'AZ' });

export const Place = z
  .strictObject({
    city: z.string().nullable().meta({ description: 'City, town or village.', example: 'Granada' }),
    country: CountryCode.nullable().meta({ description: 'ISO 3166-1 alpha-2 code.', example: 'ES' }),
    venue: z
      .string()
      .nullable()
      .meta({ description: 'Building or occasion.', example: 'Palacio de Congresos' }),
    evidence: EvidenceByField,
  })
  .meta({ id: 'Place', description: 'Where a meeting takes place; a call has no place.' });
export type Place = z.infer<typeof Place>;

export const Participant = z
  .strictObject({
    name: z.string().nullable().meta({
      description:
        'Fullest form of the name in the document, without title or honorific; `null` for an unnamed office or delegation.',
      example: 'Ilham Aliyev',
    }),
    title: z.string().nullable().meta({
      description:
        'Office as stated, in the longest form in the document, without the country, which its evidence may hold ("top diplomat" of "top Chadian diplomat").',
      example: 'President',
    }),
    country: CountryCode.nullable().meta({
      description:
        'ISO 3166-1 alpha-2 code of the state that the participant speaks for, as the text tells or, where the `rule` of the evidence is `directory:office-holder`, as is publicly known of who has the name and was in office in the year of publication.',
      example: 'AZ',
    }),
    organization: z.string().nullable().meta({
      description: 'The body that the participant speaks for where it is not a state.',
      example: null,
    }),
    role: Role,
    evidence: EvidenceByField,
  })
  .meta({
    id: 'Participant',
    description: 'A side of the event: a person, an unnamed office or a delegation.',
  });
export type Participant = z.infer<typeof Participant>;

export const TopicMention = z
  .strictObject({
    topic: Topic,
    phrase: z
      .string()
      .meta({ description: 'The words of the text that show the topic.', example: 'a peace treaty' }),
    ...Evidence.shape,
  })
  .meta({ id: 'TopicMention', description: 'A topic that was on the table, with the words that show it.' });
export type TopicMention = z.infer<typeof TopicMention>;

export const Claim = z
  .strictObject({
    speakers: z
      .array(z.string())
      .min(1)
      .meta({
        description:
          "Who is reported to say it: participants' names (or titles where unnamed), several for a joint statement, or another source.",
        example: ['Ilham Aliyev'],
      }),
    text: z.string().meta({
      description: 'What is said: a span of the text without reporting verb, speaker and quotation marks.',
      example: 'the operations had been carried out without causing harm to the civilian population',
    }),
    mode: Mode,
    act: Act,
    ...Evidence.shape,
    evidence: EvidenceByField.meta({
      description: 'The words that show `speakers` and `act`; the claim itself is at `start` and `end`.',
    }),
  })
  .meta({
    id: 'Claim',
    description: 'One proposition that a side or a source is reported to have put forward.',
  });
export type Claim = z.infer<typeof Claim>;

/** What one document reports of one meeting or call. */
export const ReportedEvent = z
  .strictObject({
    kind: Kind,
    channel: Channel.nullable(),
    status: Status,
    salience: Salience,
    date: EventDate.nullable(),
    place: Place.nullable(),
    participants: z.array(Participant).min(1).meta({ description: 'The sides, in the order of the text.' }),
    topics: z.array(TopicMention).meta({ description: 'What was on the table.' }),
    claims: z.array(Claim).meta({ description: 'What each side is reported to have said.' }),
    evidence: EvidenceByField.meta({
      description: 'The words that show `kind`, `channel` and `status`.',
    }),
  })
  .meta({ id: 'ReportedEvent', description: 'What one document reports of one meeting or call.' });
export type ReportedEvent = z.infer<typeof ReportedEvent>;
