import type { Mention } from './mention.ts';

/** For which state, by its code, or body, by its name, someone speaks, as far as it is known. */
export const bodyOf = ({
  country,
  organization,
}: Pick<Mention, 'country' | 'organization'>): string | undefined => country?.code ?? organization?.text;
