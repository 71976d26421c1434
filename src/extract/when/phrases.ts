import { addDays, lastWeekday, monday, nextWeekday } from './calendar.ts';
import { relative, type TimeReader, type When } from './expression.ts';
import { daysOfVisit } from './visit-days.ts';

type Value = (anchor: string, planned: boolean) => When;

const weekend: Value = (a, planned) => {
  const saturday = planned ? nextWeekday(addDays(a, -1), 6) : addDays(lastWeekday(a, 0), -1);
  return relative(saturday, addDays(saturday, 1));
};

/** Fixed phrases and the days they mean, counted from the day of the report. */
const ROWS: readonly (readonly [phrases: string, rule: string, value: Value])[] = [
  [
    'today | tonight | this morning | this afternoon | this evening | earlier today | later today | early this morning | late this afternoon',
    'date:today',
    (a) => relative(a),
  ],
  [
    'yesterday | last night | last evening | late last night',
    'date:yesterday',
    (a) => relative(addDays(a, -1)),
  ],
  ['the day before yesterday', 'date:yesterday', (a) => relative(addDays(a, -2))],
  ['tomorrow', 'date:tomorrow', (a) => relative(addDays(a, 1))],
  ['the day after tomorrow', 'date:tomorrow', (a) => relative(addDays(a, 2))],
  ['yesterday and today', 'date:today', (a) => relative(addDays(a, -1), a)],
  ['today and tomorrow', 'date:today', (a) => relative(a, addDays(a, 1))],
  ['overnight', 'date:overnight', (a) => relative(addDays(a, -1), a)],
  ['earlier this week | early this week', 'date:week', (a) => relative(monday(a), a)],
  ['later this week | late this week', 'date:week', (a) => relative(a, addDays(monday(a), 6))],
  [
    'this week',
    'date:week',
    (a, planned) => (planned ? relative(a, addDays(monday(a), 6)) : relative(monday(a), a)),
  ],
  [
    'last week | the previous week | this past week | late last week | early last week',
    'date:week',
    (a) => relative(addDays(monday(a), -7), addDays(monday(a), -1)),
  ],
  [
    'next week | the coming week | early next week | late next week | later next week',
    'date:week',
    (a) => relative(addDays(monday(a), 7), addDays(monday(a), 13)),
  ],
  ['the week after next', 'date:week', (a) => relative(addDays(monday(a), 14), addDays(monday(a), 20))],
  ['the week before last', 'date:week', (a) => relative(addDays(monday(a), -14), addDays(monday(a), -8))],
  [
    'over the weekend | at the weekend | during the weekend | on the weekend | last weekend | this weekend | this past weekend',
    'date:weekend',
    weekend,
  ],
  ['next weekend', 'date:weekend', (a) => weekend(a, true)],
];

const BY_FIRST = new Map<string, { words: string[]; rule: string; value: Value }[]>();
for (const [phrases, rule, value] of ROWS) {
  for (const phrase of phrases.split('|')) {
    const words = phrase.trim().split(' ');
    const known = BY_FIRST.get(words[0]!) ?? [];
    BY_FIRST.set(
      words[0]!,
      [...known, { words, rule, value }].sort((a, b) => b.words.length - a.words.length),
    );
  }
}

/** First words of the phrases. */
export const namedDayBegins: readonly string[] = [...BY_FIRST.keys()];

/** "today", "earlier this week", "over the weekend". */
export const namedDay: TimeReader = (tokens, i, end, { anchor }) => {
  const rows = BY_FIRST.get(tokens[i]!.lower);
  const row = rows?.find(
    ({ words }) => i + words.length <= end && words.every((word, k) => tokens[i + k]!.lower === word),
  );
  if (!row) return null;
  const to = i + row.words.length;
  // "today's world" is no day; "today's meeting" is, and "yesterday's talks".
  if (
    /^['’]s?$/.test(tokens[to]?.text ?? '') &&
    !/^(?:meeting|talks|call|conversation|summit|visit|session|discussion|discussions|audience)$/.test(
      tokens[to + 1]?.lower ?? '',
    )
  )
    return null;
  const days = daysOfVisit(tokens, i);
  return {
    from: i,
    to,
    rule: row.rule,
    resolve(planned) {
      const when = anchor ? row.value(anchor, planned) : null;
      return when && days > 1 && !when.end ? relative(when.start, addDays(when.start, days - 1)) : when;
    },
  };
};
