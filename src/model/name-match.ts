import { z } from 'zod';
import { list, nameScore, names, personId, personName, text } from './record-fields.ts';

export const MatchedPerson = z
  .strictObject({
    person_id: personId,
    name: personName,
    variant: text('The form of the name that matched.', 'Pashinyan'),
    score: nameScore,
  })
  .meta({ id: 'MatchedPerson', description: 'A person whom the name fits.' });
export type MatchedPerson = z.infer<typeof MatchedPerson>;

export const NameMatch = z
  .strictObject({
    query: text('The name or id as asked for.', 'pashinyan'),
    people: list(MatchedPerson, 'The people whom the name fits.'),
    nearest: names('Known names that come nearest when none fits.', ['Nikol Pashinyan']),
    ambiguous: z.boolean().meta({ description: 'Whether the name fits several people.', example: false }),
  })
  .meta({ id: 'NameMatch', description: 'Whom a name stands for.' });
export type NameMatch = z.infer<typeof NameMatch>;

export const SpeakerMatch = z
  .strictObject({
    ...NameMatch.shape,
    titled: z.boolean().meta({
      description: 'Whether speakers have a title with these words, whose claims are found, too.',
      example: false,
    }),
    named: z.boolean().meta({
      description:
        'Whether speakers beside the participants, of whom there is no record, have this name or this word of one; their claims are found, too.',
      example: false,
    }),
  })
  .meta({ id: 'SpeakerMatch', description: 'Whom a name or a title of a speaker stands for.' });
export type SpeakerMatch = z.infer<typeof SpeakerMatch>;
