import { MATTER_TOPICS, type TopicCase } from './topics.ts';
import { PASSING_TOPICS } from './topics-in-passing.ts';
import { REPORT_TOPICS } from './topics-of-reports.ts';
import { AGENDA_TOPICS } from './topics-on-agendas.ts';

/** The tables of topics, whatever they are about. */
export const TOPIC_CASES: readonly TopicCase[] = [
  ...MATTER_TOPICS,
  ...AGENDA_TOPICS,
  ...REPORT_TOPICS,
  ...PASSING_TOPICS,
];
