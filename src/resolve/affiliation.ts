import type { Participant } from '../model/event.ts';

/** What a participant speaks for: the code of a country, a body in small letters, `''` where nothing is known. */
export function affiliation(side: Pick<Participant, 'country' | 'organization'>): string {
  return side.country ?? side.organization?.toLowerCase() ?? '';
}

/** Is it the code of a country? A body is in small letters. */
export const isCountry = (one: string): boolean => /^[A-Z]{2}$/.test(one);
