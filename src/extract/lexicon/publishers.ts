/** Publishers that name no country in their name: the state that speaks through them. */
export const PUBLISHER_COUNTRIES: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/state\.gov|whitehouse\.gov|defense\.gov|white house|state department|american forces press/i, 'US'],
  [/kremlin/i, 'RU'],
  [/gov\.uk|downing street|fcdo/i, 'GB'],
  [/beehive/i, 'NZ'],
  [/elysee|élysée|quai d/i, 'FR'],
  [/bundes/i, 'DE'],
  [/holy see|vatican/i, 'VA'],
  [/\bwam\b|emirates news/i, 'AE'],
];

/** Organisations that publish: who is named without country in their texts speaks for them. */
export const PUBLISHER_ORGANIZATIONS: readonly (readonly [pattern: RegExp, id: string])[] = [
  [/european external action|eeas/i, 'EU'],
  [/european commission/i, 'European Commission'],
  [/european council|council of the european union|consilium/i, 'EU'],
  [/united nations|\bun\b secretary|\bun news\b|press\.un\.org/i, 'UN'],
  [/\bnato\b/i, 'NATO'],
  [/\bosce\b/i, 'OSCE'],
  [/african union/i, 'African Union'],
  [/\basean\b/i, 'ASEAN'],
  [/\bicrc\b/i, 'ICRC'],
  [/\biaea\b/i, 'IAEA'],
];
