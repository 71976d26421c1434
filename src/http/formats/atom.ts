import { Feed } from 'feed';
import type { EventSummary } from '../../model/event-record.ts';
import { eventText, eventTitle, placeName } from './event-words.ts';
import type { Setting } from './writer.ts';

/** An event with when its record last changed. */
export type Entry = { event: EventSummary; changed: string };

/**
 * A page of events as an Atom feed (RFC 4287). An entry is updated when its record changes, and its id stays the same,
 * so that a reader shows again what has become known since.
 */
export function eventFeed(entries: readonly Entry[], { origin, self, as_of }: Setting): string {
  const feed = new Feed({
    id: `${origin}${self}`,
    title: 'Readout: meetings and calls',
    updated: new Date(as_of),
    link: origin,
    feedLinks: { atom: `${origin}${self}` },
    generator: 'Readout',
    author: { name: 'Readout' },
  });
  for (const { event, changed } of entries) {
    const link = `${origin}/events/${event.id}`;
    feed.addItem({
      id: link,
      link,
      title: html(eventTitle(event)),
      date: new Date(changed),
      description: html(words(event)).replaceAll('\n', '<br/>'),
      category: event.topics.map((term) => ({ name: term, term })),
    });
  }
  return `${feed.atom1()}\n`;
}

function words(event: EventSummary): string {
  const { date } = event;
  const when = date && (date.end === null ? date.start : `${date.start} to ${date.end}`);
  return [when, placeName(event), eventText(event)].filter(Boolean).join('\n');
}

/** Titles and summaries of the feed are HTML, and the texts come from outside; XML has no control characters at all. */
function html(text: string): string {
  return text
    .replace(/[^\t\n\P{Cc}]|\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
