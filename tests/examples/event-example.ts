/**
 * Sentences and the events that a careful reader finds in them. One line an event:
 * `status kind[/channel] A [role] + B [role] [@ city|country] [on date]`, a participant written `Name/CC`, `Name/Organization`
 * or `the Title/CC` where unnamed. `[]` is a sentence that reports no event. Every text is read as a report of
 * 12 June 2019 (a Wednesday) by the news desk "Northern Wire"; with a `publisher` it is a whole document of that
 * one, headline included. `gap` marks what is known to come out wrong.
 */
export interface EventExample {
  text: string;
  publisher?: string;
  events: readonly string[];
  gap?: string;
}
