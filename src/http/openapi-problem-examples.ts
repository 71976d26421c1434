import { PROBLEMS, type Problem, type ProblemCode } from './problems.ts';

/** What a problem says of one request, by its code. */
const DETAILS: Partial<Record<ProblemCode, string>> = {
  'unknown-parameter': 'unknown parameter `persn`; did you mean `person`?',
  'invalid-parameter': '`kind` cannot be `meating`; did you mean `meeting`?',
  'invalid-cursor': '`cursor` is not one that this API gave; start without it',
  'malformed-request': 'the bytes are not a valid HTTP/1.1 request',
  'malformed-json': 'the body is not valid JSON in UTF-8',
  'invalid-body': 'the body is empty; send a JSON object',
  unauthorized: 'the key is not known or has been revoked',
  forbidden: 'the key key_4b1d9e27 allows `read`; this needs `write`',
  'writing-off': 'this server has no key that allows writing',
  'not-found': 'there is no record `evt_7f1d20c4a6b98e53`',
  'not-acceptable': 'none of the accepted media types can be given; `application/json` can',
  'withdrawn-content': 'document `doc_3c1f0a9be2d47705` with this content was withdrawn on 2024-05-20',
  'superseded-content': 'document `doc_3c1f0a9be2d47705` at the same address has replaced this content',
  gone: 'the record was withdrawn on 2024-05-20: the ministry has retracted the statement',
  'stale-cursor': 'the data have changed too often since the first page',
  'body-too-large': 'the text has 2097153 bytes; 1048576 are the most',
  'url-too-long': 'the URL has 9000 characters; 8192 are the most',
  'unsupported-content-type': 'the text is in `iso-8859-1`; send it in UTF-8',
  'unreadable-document': 'the text has no words',
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
