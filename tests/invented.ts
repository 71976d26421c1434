/** Names, countries and cities that any number of invented reports are made of. */
const NAMES = [
  'Ana Lind',
  'Bo Berg',
  'Carla Dunn',
  'Dag Elder',
  'Eva Frost',
  'Finn Gale',
  'Gia Hart',
  'Hal Ives',
];
const COUNTRIES = ['Norway', 'Sweden', 'Kenya', 'Peru', 'Japan', 'Chile', 'Ghana', 'Malta'];
const CITIES = ['Oslo', 'Nairobi', 'Lima', 'Tokyo', 'Accra', 'Valletta'];
const MONTHS = ['January', 'May', 'August', 'December'];

/** The nth invented report: a headline and two meetings that it tells of. */
export function invented(n: number): string {
  const person = (k: number) => `Foreign Minister ${NAMES[k % 8]} of ${COUNTRIES[k % 8]}`;
  const when = `${1 + (n % 28)} ${MONTHS[n % 4]} ${2015 + (n % 8)}`;
  const other = `${1 + ((n * 5) % 28)} ${MONTHS[(n + 1) % 4]} ${2015 + (n % 8)}`;
  return [
    `Ministers talk for the ${n}th time`,
    '',
    `${person(n)} met ${person(n + 1 + (n % 5))} in ${CITIES[n % 6]} on ${when}.`,
    `Minister ${NAMES[n % 8]} said that report ${n} on grain exports was overdue.`,
    '',
    `${person(n + 2)} met ${person(n + 3 + (n % 3))} in ${CITIES[(n + 1) % 6]} on ${other}.`,
    '',
  ].join('\n');
}

/** So many invented reports by file name. */
export function inventedFiles(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`${String(n).padStart(4, '0')}.txt`, invented(n)]),
  );
}
