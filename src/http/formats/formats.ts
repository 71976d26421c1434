import type { FastifyRequest } from 'fastify';
import { choice } from '../parameters.ts';

/** The formats that answers can come in: the value of `format`, the media type, and whether all rows come at once. */
export const FORMATS = {
  json: { type: 'application/json', whole: false },
  csv: { type: 'text/csv', whole: true },
  ndjson: { type: 'application/x-ndjson', whole: true },
  ics: { type: 'text/calendar', whole: true },
  atom: { type: 'application/atom+xml', whole: false },
  jsonld: { type: 'application/ld+json', whole: false },
} as const;
export type Format = keyof typeof FORMATS;

/** The parameter `format` of a route that answers in these formats. */
export function formatParameter(formats: readonly [Format, ...Format[]]) {
  const whole = formats.filter((format) => FORMATS[format].whole).map((format) => `\`${format}\``);
  const all =
    whole.length === 0
      ? ''
      : ` ${whole.join(', ')}: all rows at once, whatever \`limit\` and \`cursor\` say.`;
  return choice(formats, {
    description: `Format of the answer; goes before the header \`Accept\`.${all}`,
    example: formats[0],
  });
}

/** The media types of formats, for routes to say what they answer with. */
export const mediaTypes = (formats: readonly Format[]): string[] =>
  formats.map((format) => FORMATS[format].type);

/** The format of the answer: what `format` says, else the first of the route's that the `Accept` header takes best. */
export function formatOf(request: FastifyRequest, formats: readonly Format[]): Format {
  const { format } = request.query as { format?: Format };
  if (format !== undefined) return format;
  const type = request.accepts().type(mediaTypes(formats));
  return formats.find((one) => FORMATS[one].type === type) ?? formats[0]!;
}
