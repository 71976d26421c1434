import type { Office, PersonDetail } from '../../model/person-record.ts';
import { dateText, sideText } from './cells.ts';
import { correctionLines } from './event-text.ts';
import { fieldsText } from './fields-text.ts';

/** A person for people: names, offices, with whom, and when. */
export function personText(person: PersonDetail): string {
  const { spellings, offices, counterparts, events } = person;
  return fieldsText([
    ['person', [`${person.name} (${person.id})`]],
    [
      'spellings',
      spellings.map(({ name, document_count }) => `${name}, in ${counted(document_count, 'document')}`),
    ],
    ['offices', offices.map(officeLine)],
    ['speaks for', [[...person.countries, ...person.organizations].join(', ')].filter(Boolean)],
    [
      'with',
      counterparts.map((one) => `${one.name}, in ${counted(one.event_count, 'event')} (${one.person_id})`),
    ],
    [counted(person.event_count, 'event'), events.map(eventLine)],
    ['corrected', correctionLines([person])],
  ]);
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function officeLine({ title, country, organization, first_reported, last_reported }: Office): string {
  const days = [...new Set([first_reported, last_reported])].filter(Boolean).join(' to ');
  return [title, country ?? organization, days].filter(Boolean).join(', ');
}

const eventLine = ({ id, date, kind, status, participants }: PersonDetail['events'][number]): string =>
  `${date === null ? 'undated' : dateText(date)}  ${kind}, ${status}: ${participants.map(sideText).join(', ')} (${id})`;
