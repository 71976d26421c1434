import { PROBLEMS, type Problem, type ProblemCode } from './problems.ts';

/** What a problem says of one request, by its code. */
const DETAILS: Partial<Record<ProblemCode, string>> = {
  'unknown-parameter': 'unknown parameter `persn`; did you mean `person`?',
  'invalid-parameter': '`kind` cannot be `meating`; allowed are `meeting`, `call`; did you mean `meeting`?',
  'invalid-cursor':
    '`cursor` does not belong to this query; use `page.next` of an answer with the same filters and order',
  'malformed-request': 'the path is not valid percent-encoded UTF-8',
  'malformed-json':
    "the body is not valid JSON: Expected property name or '}' in JSON at position 1 (line 1 column 2)",
  'invalid-body': 'the body must be a JSON object',
  unauthorized:
    'the key is not one of this service, or mistyped; send `Authorization: Bearer KEY` with a key that `readout key create` has made',
  forbidden: 'the key key_5ae53ee8fe17 allows `read`; this needs `write`',
  'writing-off':
    "writing is off, since this database has no key; `readout key create --scope write --name NAME`, on the server's machine with its DATABASE, makes one and turns writing on",
  'not-found': 'there is no event `evt_7f1d20c4a6b98e53`',
  'not-acceptable': 'this route answers in `application/json`',
  'withdrawn-content':
    'document `doc_3c1f0a9be2d47705` was withdrawn on 2024-05-20: sent by mistake; to let it in again, PATCH /documents/doc_3c1f0a9be2d47705 with {"withdrawn": false, "why": …}',
  'superseded-content':
    'document `doc_3c1f0a9be2d47705` is an earlier version of `doc_b7720a9be2d4c1f0`, which has come in its place; if the earlier one is right, withdraw `doc_b7720a9be2d4c1f0` first',
  gone: 'document `doc_3c1f0a9be2d47705` (“Talks”) was withdrawn on 2024-05-20: sent by mistake',
  'stale-cursor':
    'the data have changed since the first page, and the state that `cursor` belongs to is not kept any more; start again without it',
  'body-too-large': 'the text has 2097153 bytes; 1048576 are the most',
  'url-too-long': 'the URL has 9000 characters; 8192 are the most',
  'unsupported-content-type': 'the text is in `iso-8859-1`; send it in UTF-8',
  'unreadable-document': 'the text has no words; give text in words: it has no letter in it',
  'too-many-requests': 'your address has sent more than 600 requests within 60 seconds; go on in 12 seconds',
  'internal-error': 'the service failed to answer; this was logged',
  unavailable: 'the service has more to do than it can; try again later',
};

/** Those that list what is wrong part by part. */
const PARTS: Partial<Record<ProblemCode, string>> = {
  'unknown-parameter': 'persn',
  'invalid-parameter': 'kind',
};

/** An example of each problem that operations name, to be referred to. */
export const PROBLEM_EXAMPLES = Object.fromEntries(
  Object.entries(DETAILS).map(([code, detail]) => [code, exampleOf(code as ProblemCode, detail)]),
);

function exampleOf(code: ProblemCode, detail: string): { summary: string; value: Problem } {
  const { title, status } = PROBLEMS[code];
  const part = PARTS[code];
  const value: Problem = {
    ...{ type: `/problems/${code}`, title, status, detail },
    instance: 'urn:uuid:6f1c2a34-98d1-4b7e-8a55-0f3d6c1e2b90',
    ...(part && { errors: [{ parameter: part, detail }] }),
  };
  return { summary: title, value };
}

export const referTo = (codes: ProblemCode[]) =>
  Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]));
