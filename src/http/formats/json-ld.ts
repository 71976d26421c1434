import { z } from 'zod';
import type { EventSummary } from '../../model/event-record.ts';
import { countryName } from '../../store/country-name.ts';
import { eventTitle, sideName } from './event-words.ts';
import type { Setting } from './writer.ts';

type Side = EventSummary['participants'][number];
type Thing = { [key: string]: unknown };

const ATTENDANCE = { in_person: 'Offline', phone: 'Online', video: 'Online' } as const;

/** What linked data look like: open, as the vocabulary is. */
export const LinkedData = z
  .looseObject({
    '@context': z.literal('https://schema.org').meta({
      description: 'Vocabulary of the names in it.',
      example: 'https://schema.org',
    }),
  })
  .meta({ id: 'LinkedData', description: 'Events as JSON-LD in the words of schema.org.' });

/** A page of events as linked data: a graph of schema.org `Event`s. What is not known is left out. */
export function eventGraph(events: EventSummary[], { origin }: Setting): Thing {
  return { '@context': 'https://schema.org', '@graph': events.map((event) => linkedEvent(event, origin)) };
}

/** One event as linked data, with its context. */
export function eventDocument(event: EventSummary, { origin }: Setting): Thing {
  return { '@context': 'https://schema.org', ...linkedEvent(event, origin) };
}

function linkedEvent(event: EventSummary, origin: string): Thing {
  const { id, status, channel, date, topics, documents, participants } = event;
  return known({
    '@type': 'Event',
    '@id': `${origin}/events/${id}`,
    identifier: id,
    name: eventTitle(event),
    startDate: date?.start,
    endDate: date?.end ?? (date?.precision === 'day' ? date.start : null),
    eventStatus: `https://schema.org/Event${status === 'cancelled' ? 'Cancelled' : 'Scheduled'}`,
    eventAttendanceMode: channel && `https://schema.org/${ATTENDANCE[channel]}EventAttendanceMode`,
    location: location(event),
    organizer: participants
      .filter(({ role }) => role === 'host' || role === 'caller')
      .map((one) => side(one, origin)),
    attendee: participants.map((one) => side(one, origin)),
    about: topics,
    subjectOf: documents.map((one) =>
      known({
        '@type': 'Article',
        '@id': `${origin}/documents/${one.id}`,
        headline: one.title,
        datePublished: one.published,
        publisher: one.publisher && { '@type': 'Organization', name: one.publisher },
      }),
    ),
  });
}

function location({ place }: EventSummary): Thing | null {
  if (place === null) return null;
  const address = known({
    '@type': 'PostalAddress',
    addressLocality: place.city,
    addressCountry: place.country,
  });
  return known({
    '@type': 'Place',
    name: place.venue ?? place.city ?? (place.country && countryName(place.country)),
    address,
  });
}

function side(one: Side, origin: string): Thing {
  const affiliation = body(one);
  if (one.name === null)
    return known({ '@type': 'Organization', name: sideName(one), parentOrganization: affiliation });
  return known({
    '@type': 'Person',
    '@id': one.person_id && `${origin}/people/${one.person_id}`,
    name: one.name,
    jobTitle: one.title,
    affiliation,
  });
}

/** What somebody speaks for. */
function body({ organization, country }: Side): Thing | null {
  if (organization !== null) return { '@type': 'Organization', name: organization };
  return country === null ? null : { '@type': 'Country', name: countryName(country), identifier: country };
}

/** Without what is not known. */
function known(thing: Thing): Thing {
  const has = (value: unknown) =>
    value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => has(value)));
}
