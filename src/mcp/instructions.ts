/** What an assistant has to know before it asks; what a tool takes stands with the tool. */
export const INSTRUCTIONS = [
  'Diplomatic readouts and press reports as sourced records: who met or called whom, when, where, about what, and who claimed what. A record states what documents *report*, not what is so; name the documents that stand behind an answer.',
  'Which meetings and calls there were: `list_events`, then `get_event`. Who someone is, and in which offices: `list_people`, then `get_person`. Who said what: `list_claims`. What a source says in its own words: `list_documents`, then `get_document`. Who meets whom how often: `list_network`.',
  'A comma between values means any of them, a leading `!` none of them; values of a repeated parameter must all hold. Unknown parameters are refused. `page.next` is the `cursor` of the next page; to count, use `group_by` rather than paging.',
].join('\n\n');
