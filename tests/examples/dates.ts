/**
 * Texts and the day of the first event that they report, read as a report of Wednesday, 12 June 2019: `start[..end] basis`,
 * `null` where the text gives no day. `gap` marks what is known to come out wrong.
 */
export interface DateCase {
  text: string;
  date: string | null;
  gap?: string;
}

const A = 'Norwegian Foreign Minister Ingrid Solberg';
const B = 'Chilean President Tomas Araya';

export const DATE_CASES: readonly DateCase[] = [
  // --- what was said to be to come, and when it was said
  {
    text: `Cod was dear this week. On Thursday, Ana Blake said she would sell more. The day before, ${A} had met ${B}.`,
    date: '2019-06-05 relative',
  },
  {
    text: `Cod was dear last week. On Thursday, Ana Blake will sell more. The day before, ${A} will meet ${B}.`,
    date: '2019-06-12 relative',
  },
  // --- a range that begins on a day counted from the report
  {
    text: `${A} will visit Chile from today until 21 June. She will meet ${B}.`,
    date: '2019-06-12..2019-06-21 relative',
  },
  {
    text: `${A} will visit Chile from tomorrow (June 13) to Saturday. She will meet ${B}.`,
    date: '2019-06-13..2019-06-15 relative',
  },
  {
    text: `${A} will visit Chile from today to next year. She will meet ${B}.`,
    date: '2019-06-12 relative',
  },
  {
    text: `${A} will pay a three-day visit to Chile starting today. She will meet ${B}.`,
    date: '2019-06-12..2019-06-14 relative',
  },
  // --- a range of days that weekdays introduce
  {
    text: `${A} will visit Chile this Thursday, June 13, to Saturday, June 15. She will meet ${B}.`,
    date: '2019-06-13..2019-06-15 stated',
  },
  {
    text: `${A} visited Chile from Monday, May 6 to Wednesday, May 8, 2019. She met ${B}.`,
    date: '2019-05-06..2019-05-08 stated',
  },
  {
    text: `${A} visited Chile from Monday 6 to Wednesday 8 May. She met ${B}.`,
    date: '2019-05-06..2019-05-08 stated',
  },
  {
    text: `${A} met ${B} on Monday, June 3, and on Tuesday, June 4, she sold cod.`,
    date: '2019-06-03 stated',
  },
  // --- days counted from the report
  { text: `${A} met ${B} today.`, date: '2019-06-12 relative' },
  { text: `${A} met ${B} yesterday.`, date: '2019-06-11 relative' },
  {
    text: `${A} paid an official visit to Chile from 3 to 5 June 2019. During the visit she called on ${B}.`,
    date: '2019-06-03..2019-06-05 stated',
  },
  {
    text: `${A} met ${B}, who is on a visit on the occasion of the third round of consultations, in the afternoon of June 9, and discussed cod.`,
    date: '2019-06-09 stated',
  },
  { text: `${A} met ${B}, who took office on June 3, and discussed cod.`, date: '2019-06-12 published' },
  {
    text: `${A} spoke with ${B} about the grain agreement reached in Valdivia on May 22.`,
    date: '2019-06-12 published',
  },
  { text: `${A} met ${B} and reached an accord on May 22.`, date: '2019-05-22 stated' },
  {
    text: `${A} met ${B}. The meeting, which lasted two hours, was held on Monday.`,
    date: '2019-06-10 relative',
  },
  {
    text: `${B} arrived in Oslo on Monday to attend talks with ${A}.`,
    date: '2019-06-12 published',
  },
  { text: `${B} arrived in Oslo on Monday for talks with ${A}.`, date: '2019-06-10 relative' },
  { text: `${A} met ${B} at the Temple of the Sun.`, date: '2019-06-12 published' },
  { text: `${A} met ${B} late last night.`, date: '2019-06-11 relative' },
  { text: `${A} met ${B} on Monday.`, date: '2019-06-10 relative' },
  { text: `${A} met ${B} on Wednesday.`, date: '2019-06-12 relative' },
  { text: `${A} met ${B} last Wednesday.`, date: '2019-06-05 relative' },
  { text: `${A} will meet ${B} on Friday.`, date: '2019-06-14 relative' },
  { text: `${A} will meet ${B} on Monday next.`, date: '2019-06-17 relative' },
  { text: `${A} will meet ${B} next Tuesday.`, date: '2019-06-18 relative' },
  { text: `${A} will meet ${B} tomorrow.`, date: '2019-06-13 relative' },
  { text: `${A} held talks with ${B} yesterday and today.`, date: '2019-06-11..2019-06-12 relative' },
  { text: `${A} met ${B} two days ago.`, date: '2019-06-10 relative' },
  { text: `${A} met ${B} earlier this week.`, date: '2019-06-10..2019-06-12 relative' },
  { text: `${A} met ${B} last week.`, date: '2019-06-03..2019-06-09 relative' },
  { text: `${A} met ${B} over the weekend.`, date: '2019-06-08..2019-06-09 relative' },
  { text: `${A} held talks with ${B} on Monday and Tuesday.`, date: '2019-06-10..2019-06-11 relative' },
  { text: `${A} met ${B} last month.`, date: '2019-05 relative' },
  { text: `${A} will meet ${B} next month.`, date: '2019-07 relative' },
  // --- days that the text states
  { text: `${A} met ${B} on March 15.`, date: '2019-03-15 stated' },
  { text: `${A} met ${B} on Oct. 27.`, date: '2018-10-27 stated' },
  { text: `${A} will meet ${B} on 2 February.`, date: '2020-02-02 stated' },
  { text: `${A} met ${B} on Tuesday, 11 June 2019.`, date: '2019-06-11 stated' },
  { text: `${A} met ${B} on Saturday, 8/6/2019.`, date: '2019-06-08 stated' },
  { text: `${A} held talks with ${B} from 2 to 4 June of this year.`, date: '2019-06-02..2019-06-04 stated' },
  { text: `${A} held talks with ${B} between 7-9 June.`, date: '2019-06-07..2019-06-09 stated' },
  { text: `${A} held talks with ${B} from 30 May to 2 June.`, date: '2019-05-30..2019-06-02 stated' },
  { text: `${A} met ${B} for two days from May 27.`, date: '2019-05-27..2019-05-28 stated' },
  { text: `${A} met ${B} on the 10th.`, date: '2019-06-10 stated' },
  { text: `${A} met ${B} in August 2018.`, date: '2018-08 stated' },
  { text: `${A} will meet ${B} in March or April of 2020.`, date: '2020-03..2020-04 stated' },
  { text: `${A} will meet ${B} in August.`, date: '2019-08 stated' },
  // --- days counted from a day told of before
  {
    text: `On 3 June the minister opened a fair. The following day ${A} met ${B}.`,
    date: '2019-06-04 relative',
  },
  { text: `The fair opened on 3 June. On the same day ${A} met ${B}.`, date: '2019-06-03 relative' },
  { text: `The ship sailed on 3 June. Four days later ${A} met ${B}.`, date: '2019-06-07 relative' },
  { text: `The ship sailed on 3 June. The day before, ${A} met ${B}.`, date: '2019-06-02 relative' },
  { text: `The statement was issued on 3 June, two days after ${A} met ${B}.`, date: '2019-06-01 relative' },
  { text: `${A} held talks with ${B}, which took place on Monday.`, date: '2019-06-10 relative' },
  {
    text: `The fair will open on 3 July. On Monday ${A} met ${B}. She signed a treaty the same day.`,
    date: '2019-06-10 relative',
  },
  {
    text: `${B} flew to Oslo on Monday and was due to be received by ${A} in the evening.`,
    date: '2019-06-10 relative',
  },
  // --- days of a visit and of a lead
  {
    text: `${B} will pay a two-day visit to Norway starting Sunday. During the visit, he will meet ${A}.`,
    date: '2019-06-16..2019-06-17 relative',
  },
  {
    text: `${A} told ${B} yesterday that cod was scarce. Solberg spent an hour with Araya at the ministry.`,
    date: '2019-06-11 relative',
  },
  {
    text: `A meeting between ${A} and ${B}, which had been planned for Friday, has been cancelled.`,
    date: '2019-06-14 relative',
  },
  {
    text: `The cod talks between ${A} and ${B} were to have been held on Friday but have been called off.`,
    date: '2019-06-14 relative',
  },
  {
    text: `${A} has cancelled a visit to Lima next week, where she was to have met ${B} on 18 June.`,
    date: '2019-06-18 stated',
  },
  { text: `${B} flew to Oslo from Lima, where he met ${A}.`, date: null },
  // --- a day that belongs to something else
  { text: `${A} met ${B}, preparing for the visit next week of the king.`, date: '2019-06-12 published' },
  {
    text: `${A} met ${B} and reviewed arrangements for the forum, to be held later this year.`,
    date: '2019-06-12 published',
  },
  { text: `${A} met ${B} to discuss the May 27 joint statement.`, date: '2019-06-12 published' },
  { text: `${A} met ${B}, who took office on 2 March.`, date: '2019-06-12 published' },
  { text: `${A} met ${B} to prepare the summit on 2 July.`, date: '2019-06-12 published' },
  { text: `${A} said on Tuesday that she will meet ${B} on Friday.`, date: '2019-06-14 relative' },
  { text: `${A} will meet ${B}, the ministry said on Tuesday.`, date: null },
  { text: `${A} plans to meet ${B} before July 20.`, date: null },
  { text: `On Monday ${A} met ${B} to mark the agreement signed on 4 April.`, date: '2019-06-10 relative' },
  { text: `${A} met ${B} on Tuesday. "We fell out in 2012," he said.`, date: '2019-06-11 relative' },
  {
    text: `${A} met ${B} again in the spring.`,
    date: null,
    gap: 'seasons are no dates yet, and the day of publication is taken',
  },
  {
    text: `${A} will meet ${B} on Friday week.`,
    date: '2019-06-21 relative',
  },
  {
    text: `${A}, who arrived in Oslo on Monday for a three-day visit, also met ${B} at the castle earlier in the day.`,
    date: '2019-06-12 relative',
  },
  {
    text: `${A} arrived in Oslo on Monday and met ${B} later in the day.`,
    date: '2019-06-10 relative',
  },
  // --- a statement's day is not the meeting's; a day that opens what is said is
  { text: `Tomorrow, said ${A}, she will meet ${B}.`, date: '2019-06-13 relative' },
  { text: `In a statement on Friday, the ministry said ${A} will meet ${B}.`, date: null },
  // --- a part of a month, and a time word that names no day
  { text: `${A} met ${B} in the first week of June.`, date: '2019-06 stated' },
  { text: `${A} met ${B} at the end of May.`, date: '2019-05 stated' },
  { text: `${A} met ${B} to agree on a list by the end of June.`, date: '2019-06-12 published' },
  { text: `${A} met ${B} after a quarrel of the end of May.`, date: '2019-06-12 published' },
  { text: `${A} met ${B} in Oslo recently.`, date: null },
  { text: `${A} met ${B} the other day.`, date: null },
  { text: `${A} met ${B} in Oslo, the town recently chosen.`, date: '2019-06-12 published' },
  { text: `${A} met ${B} to discuss the treaty recently signed.`, date: '2019-06-12 published' },
];
