const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** States that are no more, which `Intl` calls by the name of a successor. */
const FORMER: Record<string, string> = {
  SU: 'Soviet Union',
  DD: 'East Germany',
  YU: 'Yugoslavia',
  CS: 'Czechoslovakia',
};

/** English name of a country by its ISO 3166-1 code, or by the one it had; the code itself where it names none. */
export function countryName(code: string): string {
  return FORMER[code] ?? names.of(code) ?? code;
}
