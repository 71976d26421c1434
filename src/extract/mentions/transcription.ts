/** How the last sounds of Slavic and Armenian surnames are written in Latin letters, each with one that stands for all. */
const ENDINGS: readonly (readonly [written: RegExp, as: string])[] = [
  [/(?:yan|ian)$/, 'yan'],
  [/(?:off|ov)$/, 'ov'],
  [/(?:eff|yev|ev)$/, 'ev'],
  [/sk(?:iyy|yy|iy|ij|yi|ii|y|i)$/, 'sky'],
];
/** In shorter names other sounds are written so ("Ali", "Aly"). */
const MIN_LENGTH = 7;

/** A surname in lower case as it would be by one of the ways to transcribe it ("bondarskyy", "bondarskiy" as "bondarsky"). */
export function asTranscribed(surname: string): string {
  if (surname.length < MIN_LENGTH) return surname;
  const ending = ENDINGS.find(([written]) => written.test(surname));
  return ending ? surname.replace(ending[0], ending[1]) : surname;
}
