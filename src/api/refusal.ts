import type { Problem } from '../http/problems.ts';

/** A problem that the API answered with; the message is its `detail`. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'Refusal';
    this.problem = problem;
  }
}
