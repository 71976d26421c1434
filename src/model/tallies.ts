import { z } from 'zod';
import { CountryCode } from './event.ts';
import { count, eventCount, maybe, text } from './record-fields.ts';
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

export const OrganizationCount = z
  .strictObject({
    name: text('The body as reported.', 'United Nations'),
    event_count: count('Events in which someone speaks for the body.', 12),
    person_count: count('People who speak for the body.', 3),
  })
  .meta({ id: 'OrganizationCount', description: 'A body, not a state, that takes part in events.' });
export type OrganizationCount = z.infer<typeof OrganizationCount>;

export const PublisherCount = z
  .strictObject({
    name: maybe('Who published; `null` for documents that do not tell.', 'Anadolu Agency'),
    document_count: count('Number of documents.', 40),
    event_count: count('Events that these documents report.', 52),
    first_published: maybe('First day that a document was published, as far as they tell.', '2023-09-26'),
    last_published: maybe('Last day that a document was published, as far as they tell.', '2024-02-01'),
  })
  .meta({ id: 'PublisherCount', description: 'A publisher with what its documents report.' });
export type PublisherCount = z.infer<typeof PublisherCount>;

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
