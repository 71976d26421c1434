import type { Block, ReadDocument } from '#src/model/document.ts';

/**
 * The longest stretch of text that is read as one report, in UTF-16 code units: some 5,000 words, several times
 * what a readout or a wire story has. Who is meant by "the minister" and which event a sentence tells of is looked
 * for in one stretch only, which bounds what any rule can cost: time is linear in the length of the document.
 */
export const MAX_STRETCH = 32_768;
/** A block longer than this is cut, at white space where there is some within reach. */
const MAX_BLOCK = 16_384;
const REACH = 200;

/** The document in stretches of whole paragraphs, nearly always one. Their offsets are those of the document. */
export function stretchesOf(document: ReadDocument): ReadDocument[] {
  const { blocks, text } = document;
  if (text.length <= MAX_STRETCH) return [document];
  const stretches: Block[][] = [[]];
  let length = 0;
  for (const block of blocks.flatMap((whole) => [...pieces(text, whole)])) {
    const own = block.end - block.start;
    if (length > 0 && length + own > MAX_STRETCH) {
      stretches.push([]);
      length = 0;
    }
    stretches.at(-1)!.push(block);
    length += own;
  }
  return stretches.map((some) => ({ ...document, blocks: some }));
}

function* pieces(text: string, block: Block): Generator<Block> {
  let { start } = block;
  while (block.end - start > MAX_BLOCK) {
    const end = cutBefore(text, start + MAX_BLOCK);
    yield { ...block, start, end };
    start = end;
  }
  yield { ...block, start };
}

/** The last white space before `at`, else a place between two characters. */
function cutBefore(text: string, at: number): number {
  for (let i = at; i > at - REACH; i--) if (/\s/.test(text[i]!)) return i;
  return /[\uDC00-\uDFFF]/.test(text[at]!) ? at - 1 : at;
}
