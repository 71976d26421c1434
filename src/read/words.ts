/** A table of words and phrases, comma between them. */
const table = (entries: string): readonly string[] => entries.trim().split(/,\s+/);

/** What says that the report ends here. */
export const END_MARKS = table(`
  ends, end, end text, end text., reuter, reuters, -0-, -30-, endit, enditem, item ends, end item, (end),
  - ends -, -ends-, eom, more, (more), end of text, end of statement, e&oe, begin text, begin text.
`);

/** Words of a headline or label: a line that has one is no letterhead. */
export const HEADLINE_WORDS = table(`
  meeting, meetings, call, calls, readout, read-out, visit, visits, talks, talk, receives, received,
  meets, met, summit, statement, conversation, discuss, discusses, holds, held, to, hosts, says, said,
  remarks, joint, regarding, consultations, dialogue, speaks, conference
`);

/** Nouns that head the name of a body which publishes. Words only. */
export const INSTITUTIONS = table(`
  ministry, department, office, embassy, bureau, presidency, government, commission, service, union,
  secretariat, mission, directorate, agency, council, consulate, division, administration, parliament,
  chancellery, cabinet, delegation, house, organization, organisation, committee, nations, republic,
  kingdom, section, centre, center, unit, desk, federation
`);

/** Labels in front of the date of the last change. */
export const MODIFIED_LABELS = table(`
  modified, modified date, modification date, update, updated, last update, last updated, last modified,
  revised, amended, corrected, last reviewed, last changed, last edited, updated on, updated at,
  last updated on, last modified on
`);

/** Last words of a person's office: "Antony Example, Secretary of State" is a byline and no place. */
export const OFFICES = table(`
  spokesperson, spokesman, spokeswoman, secretary, minister, president, ambassador, director, editor,
  correspondent, staff, writer, reporter, chief, senator, chairman, commissioner
`);

/** Labels in front of the date of publication. */
export const PUBLISHED_LABELS = table(`
  published, published date, publication date, publish date, published on, published at, posted,
  posted on, date, dated, issued, issued on, released, release date, released on, first published,
  publication, date published, date of publication, date of issue, date posted, created, created on,
  for immediate release, debated on, na, time, issue date, delivered on
`);

/** Section names and sorts of text that stand on a line of their own. */
export const SECTION_LABELS = table(`
  press release, press releases, media release, media releases, news release, media note, readout,
  read-out, statement, press statement, media statement, communiqué, communique, news, latest news,
  world, politics, top stories, international, europe, asia, africa, americas, middle east, diplomacy,
  breaking, breaking news, events, transcript, press briefing, for immediate release, urgent, exclusive,
  analysis, home, menu, e&oe, e&oe transcript, unclassified, unofficial translation,
  check against delivery, background, next steps, reference, (reference), press communiqué,
  press communique, information, news & events, fact sheet, joint media release, headlines, speeches
`);

/** Words of the buttons around an article. */
export const SHARE_WORDS = table(`
  share, print, tweet, email, e-mail, save, listen, facebook, twitter, x, linkedin, whatsapp, telegram,
  copy, link, on, via, this, article, page, story, to, a, close, comments, comment, font, size, pdf,
  version, friendly, bookmark, download, instagram, youtube, vk, reddit, suggest, friend, send, menu,
  search, video, audio, gallery, printable, large, medium, small, text
`);

/** Headings of lists of other texts, and what stands under an article. */
export const TAIL_HEADINGS = table(`
  related news, related stories, related story, related articles, related article, related materials,
  related links, related link, related topics, related content, related documents, related items,
  related, related posts, related information, see also, read also, read more, more news,
  more on this story, more stories, latest, also in this section, also in news, also today, also read,
  also on, you may also like, you might also like, most read, most popular, most viewed, trending,
  trending now, recommended, recommended stories, top news, editor’s picks, editor's picks, other news,
  key words, keywords, tags, topics, search in archive, archive, previous, next, up next,
  you may also be interested in, photo captions, photo caption, photos, videos, press contacts,
  press contact, media contacts, media contact, contacts, contact, follow us, further reading,
  in other news, don’t miss, don't miss, more from, explore, newsletter, subscribe, other headlines,
  latest headlines
`);
