/** So many texts make a generation: the words, or the names, of a hundred reports. */
const GENERATION = 10_000;
/** What is longer is rarely met again. */
const LONGEST = 64;

/**
 * What depends on nothing but a text, found once: words, names and offices are met over and over. Remembered between
 * documents, within bounds: what two generations of texts have not asked for is forgotten. The answer must not be
 * `undefined`.
 */
export function remembered<Found>(find: (text: string) => Found): (text: string) => Found {
  let recent = new Map<string, Found>();
  let older = recent;
  const recall = (text: string): Found => {
    if (text.length > LONGEST) return find(text);
    const own = copyOf(text);
    const found = older.get(own) ?? find(own);
    if (recent.size >= GENERATION) [older, recent] = [recent, new Map()];
    recent.set(own, found);
    return found;
  };
  return (text) => recent.get(text) ?? recall(text);
}

/** V8 keeps a longer piece of a text as a reference to the whole: to remember it would keep the document. */
const LONGEST_COPIED = 12;
const keys: Record<string, null> = Object.create(null);

/** The text by itself, as keys of objects are. */
function copyOf(text: string): string {
  if (text.length <= LONGEST_COPIED) return text;
  keys[text] = null;
  const [key] = Object.keys(keys);
  delete keys[text];
  return key!;
}
