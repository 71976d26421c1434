/**
 * Words that open a sentence and are therefore written with a capital without being a name: function
 * words, adverbs and participles.
 */
export const OPENERS = new Set(
  `a about above accompanied according accordingly acknowledging across adding additionally addressing after
  afterwards against ahead all alternatively almost along already also also's although amid among an analysts and announcing
  another answering any apart appreciating are around arriving as aside asked at based be because been before beforehand begin
  behind being below beside besides between beyond bilateral both briefing but by calling can commenting concerning
  congratulating considering could critics currently declaring describing despite did discussing do does dozens
  during each earlier efforts either elsewhere emerging emphasising emphasizing end even every everyone everything
  except expressing extending felicitating few finally first firstly five following for four from further furthermore
  given giving had has have having he hence her here his hosting how however hundreds i if in including indeed
  instead into is it its itself just last lastly late later least less let like likewise looking many meanwhile
  meeting millions mine more moreover most much my near neither never nevertheless next no nobody none nonetheless
  nor not nothing noting now of off officials often on once one only opening or other others our ours out outside
  over overall part participants particularly per perhaps plainly pointing police praising previously prior
  protesters quoting recalling recently referring reflecting regarding regional reiterating relations remarking
  replying responding returning saying second secondly seeing separately several shall she should showing similarly
  simultaneously since six slipping so some soon source sources speaking still stressing such talks ten tensions text
  thanking that the their them then there therefore these they third thirdly this those thousands three through
  throughout thus to today together tomorrow tonight too touching towards trade turning twice two under underlining
  underscoring unlike until up upon urging us very via visiting voicing was we welcoming well were what whatever when
  where whereas whether which while who whoever whom whose why will with within without working would yes yesterday
  yet you your`.split(/\s+/),
);

/** Openers with which a title begins too ("U.S. Trade Representative"). */
export const TITLE_OPENERS = new Set(['trade', 'regional', 'relations']);
