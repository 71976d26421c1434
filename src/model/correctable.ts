import { z } from 'zod';
import { Claim } from './event.ts';
import { isPartialDate } from './partial-date.ts';
import { Act, Channel, Kind, Mode, Role, Salience, Status } from './vocabulary.ts';

const words = z
  .string()
  .trim()
  .min(1, 'give words, or null for none')
  .max(500, 'give at most 500 characters');

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** The code of a country that there is; ZZ stands for none. */
const CountryCode = z
  .string()
  .refine(
    (code) => /^[A-Z]{2}$/.test(code) && code !== 'ZZ' && regions.of(code) !== undefined,
    'give the ISO 3166-1 code of a country, two capital letters such as NO, or null for none',
  );

/** A date as text: a day, month or year, or the first and the last day with a slash between. */
const DateText = z.string().refine((value) => {
  const [start = '', end = start, ...more] = value.split('/');
  return (
    more.length === 0 &&
    isPartialDate(start) &&
    isPartialDate(end) &&
    start.length === end.length &&
    start <= end
  );
}, 'give a date as 2024-05-03, 2024-05 or 2024, or days as 2024-05-03/2024-05-05');

const place = {
  'place.city': words.nullable(),
  'place.country': CountryCode.nullable(),
  'place.venue': words.nullable(),
};

/** What can be corrected in each kind of record, by the beginning of its id. `N` stands for a number from 0 on. */
export const CORRECTABLE: Record<string, Record<string, z.ZodType>> = {
  rep: {
    ...{ kind: Kind, channel: Channel.nullable(), status: Status, salience: Salience },
    ...{ date: DateText.nullable(), ...place },
    'participants.N.name': words.nullable(),
    'participants.N.title': words.nullable(),
    'participants.N.country': CountryCode.nullable(),
    'participants.N.organization': words.nullable(),
    'participants.N.role': Role,
  },
  evt: { channel: Channel.nullable(), status: Status, date: DateText.nullable(), ...place },
  clm: { act: Act, mode: Mode, speakers: Claim.shape.speakers },
  per: { name: words },
};

/** What people can say of two records: that they are the same, or that they are not. */
export const VERDICTS = ['same_as', 'not_same_as'] as const;

/** The schema of a field of a record, `null` where the record has no such field that can be corrected. */
export function correctable(id: string, field: string): z.ZodType | null {
  const fields = CORRECTABLE[id.slice(0, 3)] ?? {};
  const name = field.replace(/^participants\.\d{1,4}\./, 'participants.N.');
  return Object.hasOwn(fields, name) ? fields[name]! : null;
}
