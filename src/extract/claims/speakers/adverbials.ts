import { DAYS } from '../../lexicon/names.ts';
import { wordSet } from '../../text/words.ts';

/** What may stand between a subject and its verb: adverbs, auxiliaries, days and the words of attribution. */
export const ADVERBIALS = new Set([
  ...DAYS,
  ...wordSet(`also again further then too has have had having would in turn once repeatedly both jointly for on part side his her
  their its meanwhile however moreover each later still today yesterday tonight here there first and all earlier
  separately , instead likewise is was were are quoted cited reported understood believed as to therefore
  nevertheless nonetheless afterwards himself herself themselves last this late early week month morning afternoon evening night twice ever additionally so do
  did does publicly`),
]);

/** What stands between a paper or a nameless source and its verb: "the statement issued on Friday also said". */
export const BEHIND_SOURCES = new Set([
  ...DAYS,
  ...wordSet('also has have had further later separately on here afterwards issued earlier then ,'),
]);
