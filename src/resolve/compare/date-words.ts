const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A date or range for people: `2021-07-17` is `17 July 2021`, `2021-07` is `July 2021`. */
export function dateWords(date: string): string {
  return date.split('/').map(oneDate).join(' to ');
}

function oneDate(date: string): string {
  const [year, month, day] = date.split('-');
  const words = [
    day === undefined ? null : Number(day),
    month === undefined ? null : MONTHS[Number(month) - 1],
    year,
  ];
  return words.filter((word) => word !== null).join(' ');
}
