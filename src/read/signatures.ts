/** The first bytes of files that hold documents but are no text, as the formats define them. */
const SIGNATURES: readonly (readonly [what: string, opening: string])[] = [
  ['is a PDF', '%PDF-'],
  ['is a Word document or another ZIP archive', 'PK\x03\x04'],
  ['is an Office document of the old kind', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['is a rich text document (RTF)', '{\\rtf'],
  ['is a gzip archive', '\x1f\x8b\x08'],
  ['is a script', '#!'],
  ['is a picture', '\x89PNG\r\n\x1a\n'],
  ['is a picture', '\xff\xd8\xff'],
];

/** What a file is that is no text whatever its name says; `null` where it may be text. */
export function nonText(bytes: Uint8Array): string | null {
  const opening = String.fromCharCode(...bytes.subarray(0, 8));
  return SIGNATURES.find(([, signature]) => opening.startsWith(signature))?.[0] ?? null;
}
