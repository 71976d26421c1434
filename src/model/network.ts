import { z } from 'zod';
import { count, eventCount, maybe, text } from './record-fields.ts';

/** What the nodes of the network can be. */
export const NODE_KINDS = ['person', 'country'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

const node = (description: string) => text(description, 'per_5d0c7be1f294');

export const NetworkEdge = z
  .strictObject({
    source: node('Id of one person, or code of one country; the smaller of the two.'),
    source_name: text('What it is called.', 'Ilham Aliyev'),
    target: node('Id of the other person, or code of the other country.'),
    target_name: text('What it is called.', 'Nikol Pashinyan'),
    event_count: count('Number of events in which both take part, for different sides.', 4),
    weight: z.number().min(0).meta({
      description:
        'The same with each event counted 1/(n-1) where n take part, so that large gatherings do not outweigh meetings of two.',
      example: 2.5,
    }),
    first_date: maybe(
      'ISO date of the first of these events that has one; the month or the year where no more is told.',
      '2023-09-26',
    ),
    last_date: maybe(
      'ISO date of the last of these events that has one; the month or the year where no more is told.',
      '2023-10-05',
    ),
  })
  .meta({ id: 'NetworkEdge', description: 'Two who meet or call each other, with how often.' });
export type NetworkEdge = z.infer<typeof NetworkEdge>;

export const NetworkNode = z
  .strictObject({
    id: node('Id of the person, or code of the country.'),
    name: text('What it is called.', 'Ilham Aliyev'),
    event_count: eventCount,
  })
  .meta({ id: 'NetworkNode', description: 'One end of the edges of this page.' });
export type NetworkNode = z.infer<typeof NetworkNode>;
