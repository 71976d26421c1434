/** How the text of a document is laid out. */
export type Format = 'text' | 'html' | 'ndjson';

const BY_TYPE: Readonly<Record<string, Format>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'text/markdown': 'text',
  'application/x-ndjson': 'ndjson',
  'application/ndjson': 'ndjson',
  'application/jsonl': 'ndjson',
};
const BY_ENDING: Readonly<Record<string, Format>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  md: 'text',
  markdown: 'text',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
};
const MARKUP = /^\s{0,40}(?:<\?xml[^>]{0,100}>\s{0,20})?<(?:!doctype\s{1,5}html|html[\s>])/i;

/** The format by media type, else by the ending of the name, else by how the text opens. */
export function formatOf(input: { name: string; mediaType?: string | undefined }, text: string): Format {
  const type = input.mediaType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const ending = /\.([a-z]{2,8})$/i.exec(input.name)?.[1]?.toLowerCase() ?? '';
  const told = BY_TYPE[type] ?? BY_ENDING[ending];
  return told ?? (MARKUP.test(text.slice(0, 300)) ? 'html' : 'text');
}

/** Whether a document comes as Markdown, in which lines between `---` at the top are meant as front matter. */
export function isMarkdown({ name, mediaType }: { name: string; mediaType?: string | undefined }): boolean {
  return /^text\/markdown\b/i.test(mediaType ?? '') || /\.(?:md|markdown)$/i.test(name);
}
