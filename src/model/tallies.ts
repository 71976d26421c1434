import { z } from 'zod';
import { CountryCode } from './event.ts';
import { count, eventCount, text } from './record-fields.ts';
import { Topic } from './topics.ts';

export const CountryCount = z
  .strictObject({
    code: CountryCode,
    name: text('English name of the country.', 'Armenia'),
    event_count: count('Events in which someone speaks for the country.', 12),
    person_count: count('People who speak for the country.', 3),
  })
  .meta({ id: 'CountryCount', description: 'A country that takes part in events.' });
export type CountryCount = z.infer<typeof CountryCount>;

export const TopicCount = z
  .strictObject({
    topic: Topic,
    covers: text(
      'What the topic covers.',
      'peace treaty, negotiations, mediation, settlement, normalisation',
    ),
    event_count: eventCount,
    claim_count: count('Number of claims.', 31),
  })
  .meta({ id: 'TopicCount', description: 'A topic of the closed list with what the set has on it.' });
export type TopicCount = z.infer<typeof TopicCount>;
