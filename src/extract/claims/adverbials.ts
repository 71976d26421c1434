import { wordSet } from '../words.ts';

/** What may stand between a subject and its verb: adverbs, auxiliaries, days and the words of attribution. */
export const ADVERBIALS =
  wordSet(`also again further then too has have had having would in turn once repeatedly both jointly for on part side his her
  their its meanwhile however moreover each later still today yesterday tonight here there first and all earlier
  separately , instead likewise is was were are quoted cited reported understood believed as to therefore
  nevertheless nonetheless afterwards himself herself themselves monday tuesday wednesday thursday friday
  saturday sunday last this late early week month morning afternoon evening night twice ever additionally so do
  did does publicly`);
