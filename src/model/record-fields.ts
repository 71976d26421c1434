import { z } from 'zod';
import { CountryCode } from './event.ts';

// Fields that several records share, and short forms for those that differ only in their words.

export const text = (description: string, example: string) => z.string().meta({ description, example });
export const maybe = (description: string, example: string | null) =>
  z.string().nullable().meta({ description, example });
export const count = (description: string, example: number) => z.int().min(0).meta({ description, example });
export const list = <T extends z.ZodType>(item: T, description: string) =>
  z.array(item).meta({ description });
export const names = (description: string, example: string[]) =>
  z.array(z.string()).meta({ description, example });

export const documentId = text('Id of the document, derived from its bytes.', 'doc_3c1f0a9be2d47705');
export const eventId = text('Id of the event.', 'evt_7f1d20c4a6b98e53');
export const claimId = text('Id of the claim.', 'clm_0b5e9c7d3a2f4186');
export const personId = text('Id of the person.', 'per_5d0c7be1f294');
export const maybePersonId = maybe(
  'Id of the person; `null` for an unnamed side, a source, or a name that several people have (`/unresolved` lists these with who may be meant).',
  'per_5d0c7be1f294',
);
export const personName = text('Fullest form of the name.', 'Nikol Pashinyan');
export const nameScore = z.number().min(0).max(1).meta({
  description: 'How well the form fits what was asked for: 1 for the same words in the same spelling.',
  example: 0.714,
});
export const eventCount = count('Number of events.', 12);
export const organization = maybe('The body spoken for where it is not a state.', 'United Nations');
export const country = CountryCode.nullable().meta({
  description: 'ISO 3166-1 alpha-2 code of the state spoken for.',
  example: 'AM',
});
