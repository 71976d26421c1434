import { Environment } from '../config.ts';
import { wrap } from './wrap.ts';

/** What the commands say of themselves beside their arguments. */
export const HELP = {
  ingest: `
Takes .txt, .md, .html, .htm, .ndjson and .jsonl files; others in a folder are skipped and named. PDF, Word and other
files that are no text have to be converted first. What is known of NAME.txt beside its text may stand in
NAME.meta.json: {"publisher", "published", "url", "source", "title"}. NDJSON has a document a line:
{"text", "title", "url", "publisher", "published", "source"}. The same content again changes nothing.
A document that was withdrawn stays out. Another text at the same url takes the place of the earlier one, which stays
out from then on. What is stored is extracted anew where the rules have changed.

Ends with status 1 when a document was refused; the others are in.

Examples:
  $ readout ingest seeds
  $ readout ingest reports/2024 statement.html
  $ curl -s https://example.org/readout.txt | readout ingest -
  $ DATABASE=other.db readout ingest articles.ndjson`,
  extract: `
Writes one JSON object a line: {"file", "document", "events"}. Offsets in start and end point into the text of the
file. NAME.meta.json next to NAME.txt is heeded. Nothing is stored.

Ends with status 1 when a document could not be read; the others are written.

Examples:
  $ readout extract seeds/*.txt
  $ readout extract statement.html | jq '.events[].participants[].name'
  $ readout extract - < statement.txt
  $ readout extract --explain statement.txt | less`,
  correct: `
What is corrected stays when the document is read or extracted anew; the API shows it with the reason and the value
that was extracted. The last word on a field counts.

  rep_…  kind, channel, status, salience, date, place.city, place.country, place.venue, and of each participant,
         counted from 0, participants.N.name, title, country, organization, role: heeded before records are
         recognised in each other, so that they may merge or part
  evt_…  channel, status, date, place.city, place.country, place.venue: shown whatever reports say
  clm_…  act, mode, speakers ("A; B")
  per_…  name: the one that is shown
  evt_… and per_…  same_as, not_same_as: another one. Of a merged record the ids of its reports (rep_…), or those
         that it had before, tell which part is meant

Ends with status 1 when there is no such record, or no correction to take back; with 2 when it has no such field, the
field cannot have the value, or the reason has no words.

Examples:
  $ readout correct rep_91b3c5d7e0f2a468 date 2021-07-17 --why 'the ministry has corrected the day'
  $ readout correct evt_7f1d20c4a6b98e53 place.venue null --why 'it was held by video'
  $ readout correct clm_0b5e9c7d3a2f4186 speakers 'Ana Lind; Bo Berg' --why 'a joint statement'
  $ readout correct per_5d0c7be1f294 same_as per_0e4b7a91c3d2 --why 'maiden name'
  $ readout correct rep_91b3c5d7e0f2a468 date --undo --why 'the first day was right'`,
  withdraw: `
The document and what it alone reports are gone from all answers: who asks for them is told why (410), and
GET /changes tells it to mirrors. The same bytes stay out, whoever ingests them, until they are restored.
GET /documents/{id}/revisions keeps what was reported.

Ends with status 1 when there is no such document; with 2 when the reason has no words.

Examples:
  $ readout withdraw doc_3c1f0a9be2d47705 --why 'the ministry has retracted the statement'
  $ readout withdraw reports/statement.html --why 'not a statement but a draft'`,
  restore: `
The next ingest of the document takes it in again.

Ends with status 1 when the document is not withdrawn; with 2 when the reason has no words.

Examples:
  $ readout restore doc_3c1f0a9be2d47705 --why 'withdrawn by mistake'
  $ readout restore reports/statement.html --why 'it was published after all' && readout ingest reports`,
  compare: `
Reads the database that DATABASE names. Two accounts of one occasion may be reports of one event, or of two events
that may be one (possible_duplicates of GET /events/ID); any two reports may be compared.

Examples:
  $ readout compare rep_91b3c5d7e0f2a468 rep_5e0c2d7a91b3f468
  $ readout compare evt_7f1d20c4a6b98e53 evt_2c4a6b98e537f1d0 | less
  $ readout compare --json evt_7f1d20c4a6b98e53 evt_2c4a6b98e537f1d0 | jq '.claims.only_a[].text'`,
  show: `
Reads the database that DATABASE names. An id that has become part of another record shows that one.

Ends with status 1 when there is no such record, or it was withdrawn.

Examples:
  $ readout show evt_7f1d20c4a6b98e53
  $ readout show doc_3c1f0a9be2d47705 | less
  $ readout show --json per_5d0c7be1f294 | jq '.offices'`,
  quality: `
Precision and recall against records that careful readers made of the same documents. 1 is without a fault.

Examples:
  $ readout quality
  $ readout quality --json | jq '.sets[].figures[] | {name, value, of}'`,
  mcp: `
Each route that reads is a tool: list_events, get_event, list_claims and so on, with the parameters that the API
has. Nothing can be changed. Standard output carries the protocol alone. It ends when its input does.

Examples:
  $ claude mcp add readout -- readout mcp
  $ DATABASE=/var/lib/readout.db readout mcp
  $ readout mcp --url http://localhost:3000`,
  serve: `
Ingests SEEDS first. Reads the environment:

${variables()}

Examples:
  $ readout serve
  $ PORT=8080 DATABASE=/var/lib/readout.db readout serve`,
} as const;

/** How a process may end. */
export const STATUSES = `
Exit statuses: 0 all is well, also when a reader closes the pipe early; 1 something failed or was refused, which standard
error says; 2 the command, an option, a value or the environment cannot be used.`;

/** Each variable of the environment, what it is for, and the value that it has where it is not set. */
function variables(): string {
  const rows = Object.entries(Environment.shape).map(([name, schema]) => {
    const { description = '', example = '' } = schema.meta() ?? {};
    const row = `${name.padEnd(20)}${description} [${schema.parse(undefined) ?? example}]`;
    return wrap(row, 110, ' '.repeat(20)).map((line) => `  ${line}`);
  });
  return rows.flat().join('\n');
}
