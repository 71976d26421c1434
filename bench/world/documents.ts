import type { ReadDocument } from '#src/model/document.ts';
import type { ReportedEvent } from '#src/model/event.ts';
import { compose } from './compose.ts';
import { isoDay } from './days.ts';
import { newDraft } from './draft.ts';
import type { Happening } from './happenings.ts';
import type { FormKind } from './name-forms.ts';
import { type Random, randomOf } from './random.ts';
import { type Telling, tellingsOf } from './tellings.ts';
import type { Trait } from './traits.ts';
import { listed } from './words.ts';

/** Who took part in truth: `form` is how the report names them, `null` where it does not. */
export type TrueSide = { person: string; form: FormKind | 'without a country' | null };

/** What a report is of in truth. */
export type Truth = { event: string; people: TrueSide[]; traits: Trait[] };

/** A document of the world: as bytes with what is known beside them, and as it would be read and extracted at best. */
export type WorldDocument = {
  bytes: Uint8Array;
  sidecar: { publisher: string; published: string };
  read: ReadDocument;
  events: ReportedEvent[];
  /** One for each of the events, in their order. */
  truth: Truth[];
};

/** What is told of happenings that hang together, as documents: at times one tells of several. */
export function documentsOf(happenings: Happening[], seed: string): WorldDocument[] {
  return groups(happenings, seed).map((tellings, n) =>
    written(tellings, `${tellings[0]!.happening.id}.${n}`, seed),
  );
}

function groups(happenings: Happening[], seed: string): Telling[][] {
  const sheets: Telling[][] = [];
  for (const happening of happenings) {
    const random = randomOf(seed, 'groups', happening.id);
    for (const telling of tellingsOf(happening, seed)) {
      const sheet = sheets.find((one) => goTogether(one, telling));
      if (sheet && random.chance(0.4)) sheet.push(telling);
      else sheets.push([telling]);
    }
  }
  return sheets;
}

/** One publisher tells on one day of several things that were held; each has to be said when. */
function goTogether([first, ...rest]: Telling[], telling: Telling): boolean {
  const all = [first!, ...rest];
  return (
    first!.publisher === telling.publisher &&
    first!.published === telling.published &&
    [...all, telling].every((one) => one.status === 'held' && one.when.words !== 'none') &&
    all.every((one) => one.happening !== telling.happening)
  );
}

function written(tellings: Telling[], id: string, seed: string): WorldDocument {
  const random = randomOf(seed, 'words', id);
  const [first] = tellings;
  const draft = newDraft();
  const title = draft.add(headline(random, first!));
  draft.add('\n\n');
  const from = draft.text().length;
  const events = tellings.map((telling, at) =>
    compose(random, draft, telling, at === 0 ? 'main' : 'mentioned'),
  );
  const to = draft.text().trimEnd().length;
  const end = draft.add(`Ref. ${randomOf(seed, id).next().toString(36).slice(2, 10)}\n`);
  const text = draft.text();
  const sidecar = { publisher: first!.publisher, published: isoDay(first!.published) };
  const read: ReadDocument = {
    ...{ title: text.slice(title.start, title.end), source: null, url: null, modified: null, language: 'en' },
    ...{ ...sidecar, dateline: null, evidence: {}, text },
    blocks: [
      { ...title, kind: 'title' },
      { start: from, end: to, kind: 'body' },
      { start: end.start, end: end.end - 1, kind: 'furniture' },
    ],
  };
  return { bytes: Buffer.from(text), sidecar, read, events, truth: tellings.map(truthOf) };
}

function headline(random: Random, { sides, matters, happening, shape }: Telling): string {
  const who = listed(sides.map(({ term }) => term.actor.adjective));
  const what =
    happening.kind === 'call' ? random.pick(['Phone talks', 'Call']) : random.pick(['Talks', 'Meeting']);
  if (shape === 'readout') return `${what} on ${matters[0]!.phrases[0]}`;
  return `${who} sides in ${what.toLowerCase()} on ${matters[0]!.phrases[0]}`;
}

function truthOf({ happening, sides, aides, traits }: Telling): Truth {
  const people = [...sides, ...aides].map(({ term, form, stateless }) => ({
    person: term.person.id,
    form: form && (stateless ? ('without a country' as const) : form.kind),
  }));
  return { event: happening.id, people, traits };
}
