/** Words by which a text tells who came to a gathering whose sides it names only as "leaders" or "ministers". */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Heads of those who gather. */
export const GATHERING_HEADS = new Set([
  ...words('leader president minister premier king chief ruler head monarch'),
  'head of state',
  'head of government',
]);

/** What they gather for. */
export const GATHERINGS = words('summit meeting gathering conference session talks forum delegates assembled guests');

/** What one does at it that shows that one is there, before the noun ("opened the summit"). */
export const TAKING_PART = words(
  'opened opens hosted hosts hosting chaired chairs chairing addressed addresses addressing told attended attending joined closed convened co-chaired',
);

/** Of those the deeds of a host. */
export const HOSTING = words('hosted hosts hosting convened');

/** What only those say who are there ("in an opening address"). */
export const OPENING_WORDS = words('address speech remarks statement session ceremony');
