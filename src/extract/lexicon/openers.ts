/**
 * Words that open a sentence and are therefore written with a capital without being a name: function
 * words, adverbs and participles.
 */
export const OPENERS = new Set(
  `a about above according accordingly accompanied acknowledging across adding additionally addressing after afterwards
  against
  ahead all almost along already also although amid among an and announcing another answering any apart appreciating
  are arriving
  around as aside asked at based be because been before behind being below beside besides between beyond both briefing
  but by
  calling commenting concerning congratulating considering currently declaring describing despite discussing during
  each earlier
  either elsewhere emphasising emphasizing emerging even every everyone everything except expressing extending
  felicitating few finally
  first firstly five following for four from further furthermore given giving had has have having he hence her here
  his
  hosting how however i if in including indeed instead into is it its itself just last lastly late later least less
  let
  like likewise looking many meanwhile meeting more moreover most much my near neither never nevertheless next no
  nobody none
  nonetheless nor not noting nothing now of off often on once one only opening or other others our out outside over
  overall part
  particularly per perhaps pointing praising previously prior quoting recalling recently referring reflecting
  regarding
  reiterating remarking replying responding returning saying second secondly seeing separately several shall she
  should showing
  similarly simultaneously since six slipping so some soon speaking still stressing such ten thanking that the their
  them then there
  therefore these they third thirdly this those three through throughout thus to today together tomorrow tonight too
  touching
  towards turning twice two under underlining underscoring unlike until up upon urging us very via visiting voicing we
  welcoming well what whatever when where whereas whether which while who whoever whom whose why will with within
  without working
  would yes yesterday yet you your also's ours mine begin end text source plainly officials
  relations talks tensions efforts bilateral trade regional participants analysts critics sources police protesters
  thousands hundreds dozens millions`.split(/\s+/),
);
