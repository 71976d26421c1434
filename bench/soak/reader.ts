import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

/** What a run has seen. */
export type Findings = {
  requests: number;
  faults: string[];
  /** The answer of each address in each state of the data, which must be the same whoever asks. */
  answers: Map<string, string>;
};

/** The addresses that readers ask for; `ID` stands for one of the records they have seen. */
const ADDRESSES = [
  ...[
    '/events?limit=20&count=exact',
    '/events?person=Lind&facets=kind,country',
    '/events?group_by=pair',
    '/events?q=grain',
  ],
  ...[
    '/events?group_by=month',
    '/events?include=claims&limit=5',
    '/people?sort=name',
    '/people?q=Lind',
    '/claims?limit=50',
  ],
  ...[
    '/documents?count=exact',
    '/countries',
    '/topics?kind=meeting',
    '/network?of=country',
    '/publishers',
    '/unresolved',
  ],
  ...[
    '/events?format=csv',
    '/events?format=ndjson',
    '/events?format=ics',
    '/events?format=atom',
    '/claims?format=csv',
  ],
  ...[
    '/events/ID',
    '/events/ID?format=jsonld',
    '/people/ID',
    '/claims/ID',
    '/documents/ID',
    '/changes?since=0&limit=50',
  ],
];
const NOUNS = { evt: 'events', per: 'people', clm: 'claims', doc: 'documents' };

/** Withdrawn (410), merged (308) or not there any more (404): what may become of an id that a list gave a moment ago. */
const EXPECTED = [200, 304, 308, 404, 410];

/** The longest time that a client looks at an answer before it asks again, in milliseconds. */
const THOUGHT = 1_000;

/** One client that asks for one thing after another, and walks through the pages of a list now and then. */
export async function read(origin: string, findings: Findings, until: () => boolean): Promise<void> {
  const known: string[] = [];
  for (let n = 0; !until(); n++, await wait(Math.random() * THOUGHT)) {
    const address = withId(ADDRESSES[Math.floor(Math.random() * ADDRESSES.length)]!, known);
    if (n % 20 === 19) await walk(origin, findings);
    else if (address !== null) await ask(origin, address, { findings, known });
  }
}

/** The address with an id of its noun, `null` where none is known yet. */
function withId(address: string, known: string[]): string | null {
  if (!address.includes('ID')) return address;
  const noun = /^\/(\w+)\//.exec(address)![1];
  const ids = known.filter((id) => NOUNS[id.slice(0, 3) as keyof typeof NOUNS] === noun);
  const id = ids[Math.floor(Math.random() * ids.length)];
  return id === undefined ? null : address.replace('ID', id);
}

async function ask(
  origin: string,
  address: string,
  { findings, known }: { findings: Findings; known: string[] },
) {
  const answer = await fetch(origin + address, { redirect: 'manual' });
  const body = await answer.text();
  findings.requests += 1;
  if (!EXPECTED.includes(answer.status)) {
    findings.faults.push(`${answer.status} for ${address}: ${body.slice(0, 200)}`);
    return;
  }
  if (answer.status !== 200) return;
  for (const [id] of body.matchAll(/\b(?:evt|clm|doc)_[0-9a-f]{16}\b|\bper_[0-9a-f]{12}\b/g)) {
    known.push(id);
    if (known.length > 200) known.shift();
  }
  if (/json/.test(answer.headers.get('content-type') ?? '')) checkState(address, body, findings);
}

/** Two answers to one question from one state of the data are the same; a torn one would differ. */
function checkState(address: string, body: string, { answers, faults }: Findings): void {
  const state = /"dataset_version":(\d+)/.exec(body)?.[1];
  if (state === undefined) return;
  const key = `${state} ${address}`;
  const digest = createHash('sha256').update(withoutCursor(body)).digest('base64url');
  const before = answers.get(key);
  if (before !== undefined && before !== digest)
    faults.push(`${address} has two answers in version ${state}`);
  answers.set(key, digest);
  if (answers.size > 50_000) answers.delete(answers.keys().next().value!);
}

const withoutCursor = (body: string) => body.replace(/"next":"[^"]*"/, '');

type Row = { id: string };

/** All pages of the list of events, which have to show one state of the data, each event once. */
async function walk(origin: string, { faults }: Findings): Promise<void> {
  const ids: string[] = [];
  const versions = new Set<number>();
  let total = -1;
  for (let cursor: string | null = ''; cursor !== null; ) {
    const answer = await fetch(`${origin}/events?limit=40&count=exact${cursor && `&cursor=${cursor}`}`);
    if (answer.status !== 200) {
      faults.push(`${answer.status} on the way through pages: ${(await answer.text()).slice(0, 200)}`);
      return;
    }
    const { data, page, meta } = (await answer.json()) as {
      data: Row[];
      page: { next: string | null; total: number };
      meta: { dataset_version: number };
    };
    ids.push(...data.map(({ id }) => id));
    versions.add(meta.dataset_version);
    total = page.total;
    cursor = page.next;
  }
  if (new Set(ids).size !== ids.length) faults.push(`an event came twice on ${ids.length} rows`);
  if (versions.size === 1 && ids.length !== total)
    faults.push(`${ids.length} rows on all pages, but a total of ${total}`);
}

/** Whether a mirror that has taken all changes has what the lists have. */
export async function mirrors(origin: string): Promise<boolean> {
  const mirror = new Map<string, unknown>();
  const lines = (await (await fetch(`${origin}/changes?format=ndjson`)).text()).split('\n').filter(Boolean);
  for (const line of lines) {
    const { id, state, record } = JSON.parse(line) as { id: string; state: string; record: unknown };
    if (state === 'present') mirror.set(id, record);
    else mirror.delete(id);
  }
  const listed = new Map<string, unknown>();
  for (const noun of ['events', 'people', 'claims', 'documents']) {
    const rows = (await (await fetch(`${origin}/${noun}?format=ndjson`)).text()).split('\n').filter(Boolean);
    for (const row of rows.map((one) => JSON.parse(one) as Row)) listed.set(row.id, row);
  }
  return (
    mirror.size === listed.size && [...listed].every(([id, row]) => isDeepStrictEqual(mirror.get(id), row))
  );
}
