import { type Agreement, COMPARED_FIELDS, type ComparedValue } from '../../model/comparison-record.ts';
import type { Evidence } from '../../model/evidence.ts';
import { compatibleDates } from '../events/compatible-dates.ts';
import { fold } from '../fold.ts';
import { maybeQuoted, type ReportToCompare } from './compared.ts';

type Field = ComparedValue['field'];
type Given = { value: string | null; evidence: Evidence | null | undefined };

/** One row for each field of the event, whether or not the reports give it. */
export function compareValues(a: ReportToCompare, b: ReportToCompare): ComparedValue[] {
  return COMPARED_FIELDS.map((field) => {
    const [left, right] = [givenBy(a, field), givenBy(b, field)];
    return {
      field,
      a: left.value,
      b: right.value,
      agreement: agreementOf(field, left.value, right.value),
      evidence_a: maybeQuoted(a.text, left.evidence),
      evidence_b: maybeQuoted(b.text, right.evidence),
    };
  });
}

function givenBy({ event }: ReportToCompare, field: Field): Given {
  switch (field) {
    case 'kind':
    case 'channel':
    case 'status':
      return { value: event[field], evidence: event.evidence[field] };
    case 'date':
      return { value: dateOf(event.date), evidence: event.date?.evidence };
    default: {
      const part = field.slice('place.'.length) as 'city' | 'country' | 'venue';
      return { value: event.place?.[part] ?? null, evidence: event.place?.evidence[part] };
    }
  }
}

const dateOf = (date: ReportToCompare['event']['date']): string | null =>
  date === null ? null : [date.start, ...(date.end === null ? [] : [date.end])].join('/');

function agreementOf(field: Field, a: string | null, b: string | null): Agreement {
  if (a === null || b === null) return a !== null ? 'only_a' : b !== null ? 'only_b' : 'neither';
  if (a === b || sameWords(a, b)) return 'same';
  return field === 'date' && compatibleDates(a, b) ? 'compatible' : 'differs';
}

const sameWords = (a: string, b: string) => fold(a) === fold(b) && fold(a) !== '';
