import type { components } from './schema.ts';

export type ProblemDocument = components['schemas']['Problem'];
type ProblemItem = components['schemas']['ProblemItem'];

/** An answer that says what was wrong: the problem document (RFC 9457), its `detail` as the message. */
export class ReadoutProblem extends Error {
  /** Address of the page that explains the problem. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Each thing that is wrong, where parameters or fields are. */
  readonly errors: ProblemItem[];
  /** The request, as `urn:uuid:` and its id in the log of the server; empty where something between answered. */
  readonly instance: string;
  readonly response: Response;

  constructor(told: unknown, response: Response) {
    const problem = (typeof told === 'object' && told !== null ? told : {}) as Partial<ProblemDocument>;
    const detail = problem.detail ?? `${response.url} answers ${response.status} ${response.statusText}`;
    super(detail);
    this.name = 'ReadoutProblem';
    this.type = new URL(problem.type ?? 'about:blank', response.url || undefined).href;
    this.title = problem.title ?? response.statusText;
    this.status = response.status;
    this.detail = detail;
    this.errors = problem.errors ?? [];
    this.instance = problem.instance ?? '';
    this.response = response;
  }
}
