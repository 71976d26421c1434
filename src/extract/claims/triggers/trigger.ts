import type { ReportingVerb } from '../../lexicon/reporting-verbs.ts';
import type { Form } from './verbs.ts';

/** Words that report: a verb, a light verb with its noun ("made the point"), or "X's message was". */
export interface Trigger {
  from: number;
  to: number;
  verb: ReportingVerb;
  form: Form | 'infinitive' | 'passive';
  /** "has", "had": the auxiliary of a perfect. */
  perfect: string | null;
  /** The saying is a noun whose owner speaks. */
  owned?: boolean;
}
