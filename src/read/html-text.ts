import { LINE_BREAK } from './html-limits.ts';

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'HEAD']);

/** The text of a tree of HTML, a blank line between paragraphs, bullets in front of list items. */
export function textOf(root: Node): string {
  const paragraphs: string[] = [''];
  walk(root, paragraphs);
  return paragraphs
    .flatMap((paragraph) => paragraph.split(LINE_BREAK))
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '' && paragraph !== '-')
    .join('\n\n');
}

function walk(node: Node, paragraphs: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) paragraphs[paragraphs.length - 1] += child.nodeValue ?? '';
    if (child.nodeType !== 1 || SILENT.has(child.nodeName.toUpperCase())) continue;
    const breaks = BLOCKS.has(child.nodeName);
    if (breaks)
      paragraphs.push(child.nodeName === 'LI' ? '- ' : child.nodeName === 'FIGCAPTION' ? 'Photo: ' : '');
    walk(child, paragraphs);
    if (breaks) paragraphs.push('');
  }
}
