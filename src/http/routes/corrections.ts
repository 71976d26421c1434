import { z } from 'zod';
import { correct } from '../../ingest/correct.ts';
import { reasonIn } from '../../ingest/reason.ts';
import { CORRECTABLE, VERDICTS } from '../../model/correctable.ts';
import { CorrectedRecord } from '../../model/stored-document.ts';
import { dataset } from '../../store/open.ts';
import { security } from '../auth.ts';
import { idParams } from '../parameters.ts';
import { problem } from '../problem-error.ts';
import { refusing, Why } from '../refusing.ts';
import { type App, type Context, noParameters } from '../route.ts';

const CorrectionBody = z
  .strictObject({
    field: z.string().min(1).max(100, 'is longer than any field').meta({
      description: 'The field that is wrong.',
      example: 'date',
    }),
    value: z
      .union([z.string(), z.array(z.string()).max(50, 'has more than 50 names')], {
        error: 'must be a text, a list of texts or null',
      })
      .nullable()
      .optional()
      .meta({
        description:
          'What is right, as text; `null` (or the text `null`) for no value; a list of names for `speakers`; the id of the other record for `same_as` and `not_same_as`.',
        example: '2021-07-17',
      }),
    undo: z.boolean().optional().meta({
      description: 'Takes back what was said before; `value` is only needed where two records are compared.',
      example: true,
    }),
    why: Why,
  })
  .meta({
    id: 'CorrectionBody',
    description: 'What is right in a record, and why.',
    example: { field: 'date', value: '2021-07-17', why: 'the communiqué of both sides gives this day' },
  });

/** The records that can be corrected: where, what one is called, the beginning of its ids, an id, a correction. */
const RECORDS = [
  [
    ...(['events', 'event', 'evt', 'evt_7f1d20c4a6b98e53'] as const),
    { field: 'date', value: '2021-07-17', why: 'the communiqué of both sides gives this day' },
  ],
  [
    ...(['people', 'person', 'per', 'per_5d0c7be1f294'] as const),
    { field: 'name', value: 'Dag Ström', why: 'as he signs' },
  ],
  [
    ...(['claims', 'claim', 'clm', 'clm_0b5e9c7d3a2f4186'] as const),
    { field: 'speakers', value: ['Dag Ström'], why: 'the transcript gives the words to him' },
  ],
  [
    ...(['reports', 'report', 'rep', 'rep_91b3c5d7e0f2a468'] as const),
    { field: 'participants.1.title', value: 'Minister of Trade', why: 'a slip of the translator' },
  ],
] as const;

/** `PATCH` of events, people, claims and reports: what people know better, kept beside what was extracted. */
export function correctionRoutes(app: App, { db }: Context): void {
  for (const [path, noun, prefix, example, bodyExample] of RECORDS) {
    app.patch(
      `/${path}/:id`,
      {
        config: { scope: 'write', asNamed: true, consumes: ['application/json'], bodyExample },
        schema: {
          tags: [path === 'reports' ? 'events' : path],
          operationId: `correct${noun[0]!.toUpperCase()}${noun.slice(1)}`,
          summary: `Correct ${noun === 'event' ? 'an' : 'a'} ${noun}`,
          description: `Says what is right in a field, for good: it stays when documents are read anew, and is shown in \`corrections\` with the reason and what was extracted. The last word on a field counts. ${fieldsOf(prefix)}`,
          security: security('write'),
          params: idParams(noun, example),
          querystring: noParameters,
          body: CorrectionBody,
          response: { 200: CorrectedRecord },
        },
      },
      ({ params: { id }, body }) => {
        if (!body) throw problem('invalid-body', 'the body is empty; send a JSON object');
        if (!id.startsWith(`${prefix}_`)) throw problem('not-found', `there is no ${noun} \`${id}\``);
        const { field, value, undo = false } = body;
        if (value === undefined && !undo) throw lackingValue();
        const saying = { id, field, value: value === null ? 'null' : (value ?? null), undo };
        const target = refusing(() => correct(db, saying, { why: reasonIn(body.why)! }));
        return {
          id: target,
          field,
          change: undo ? ('undone' as const) : ('corrected' as const),
          ...dataset(db),
        };
      },
    );
  }
}

function fieldsOf(prefix: string): string {
  const fields = Object.keys(CORRECTABLE[prefix]!).map((field) => `\`${field}\``);
  const more = prefix === 'evt' || prefix === 'per' ? VERDICTS.map((field) => `\`${field}\``) : [];
  const counted = prefix === 'rep' ? '; `N` counts the participants from 0' : '';
  return `Fields: ${[...fields, ...more].join(', ')}${counted}.`;
}

function lackingValue() {
  const detail =
    '`value` is missing; give what is right, `null` for none, or `"undo": true` to take a correction back';
  return problem('invalid-body', detail, { errors: [{ parameter: 'value', detail }] });
}
