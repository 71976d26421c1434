const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** English name of a country by its ISO 3166-1 code; the code itself where it names none. */
export function countryName(code: string): string {
  return names.of(code) ?? code;
}
