/** The towns in which bodies that speak for no state have their seat: there their people are at home. */
const SEATS: ReadonlyMap<string, RegExp> = new Map([
  ['Brussels', /^(?:E\.?U\.?\b|European\b|NATO\b|North Atlantic\b|Council\b|Commission\b)/i],
  ['New York', /^(?:U\.?N\.?\b|United Nations\b)/i],
  ['Geneva', /^(?:U\.?N\.?\b|United Nations\b|ICRC\b|Red Cross\b|UNHCR\b|WHO\b|World Health\b|WTO\b|World Trade\b)/i],
  ['Vienna', /^(?:OSCE\b|IAEA\b|International Atomic\b|OPEC\b)/i],
  ['Addis Ababa', /^(?:AU\b|African Union\b)/i],
  ['Cairo', /^(?:Arab League\b|League of Arab\b)/i],
]);

/** Has the body its seat in that town? */
export const sitsIn = (body: string, town: string | undefined): boolean => SEATS.get(town ?? '')?.test(body) ?? false;
