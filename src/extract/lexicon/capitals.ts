/** Other names of capitals, without diacritics, which stand for the government as the new ones do. */
export const FORMER_CAPITALS = new Set(
  `washington|washington dc|washington d c|kiev|kyiv|peking|rangoon|naypyidaw|naypyitaw|ulan bator|ulaanbaatar|bonn|teheran|alma ata|astana|frunze|
  tiflis|kishinev|dacca|saigon|salisbury|leopoldville|lourenco marques|tananarive|fort lamy|ndjamena|n djamena|bathurst|titograd|erivan|
  erevan|sana a|reykjavik|brasilia|berne|mexico city|the hague|east berlin|panama city|jerusalem|algiers|luanda|juba|katmandu`.split(/\|\s*/),
);

/** Seats of a government that has moved since, by the state: a report of those days comes from the capital. */
export const MOVED_FROM: ReadonlyMap<string, string> = new Map([
  ['bonn', 'DE'],
  ['lagos', 'NG'],
  ['rangoon', 'MM'],
  ['yangon', 'MM'],
  ['almaty', 'KZ'],
  ['alma-ata', 'KZ'],
  ['abidjan', 'CI'],
  ['dar es salaam', 'TZ'],
]);

/** States in whose capitals international bodies have their seats: whoever is met or speaks there may be of one of them. */
export const SEATS_OF_BODIES: ReadonlySet<string> = new Set(['BE', 'AT', 'CH', 'US', 'FR', 'ET', 'NG', 'ID']);
