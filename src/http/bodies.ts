import type { FastifyInstance } from 'fastify';
import { problem } from './problem-error.ts';

/** Takes `text/plain` as bytes, so that the reader can tell text that is not UTF-8 from text that is. */
export function acceptTexts(app: FastifyInstance): void {
  app.removeContentTypeParser('text/plain');
  app.addContentTypeParser(
    'text/plain',
    { parseAs: 'buffer' },
    async (request: { headers: object }, body: Buffer) => {
      refuseOtherCharsets(request.headers);
      return body;
    },
  );
}

function refuseOtherCharsets(headers: { 'content-type'?: string }): void {
  const charset = /;\s*charset="?([^";\s]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  if (/^(utf-?8|us-ascii)$/i.test(charset)) return;
  throw problem('unsupported-content-type', `the text is in \`${charset.slice(0, 40)}\`; send it in UTF-8`);
}
