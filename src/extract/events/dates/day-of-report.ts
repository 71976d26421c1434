import type { ReadDocument } from '#src/model/document.ts';

/** The day from which a report was filed, else that of its publication, as far as it is told; `null` where neither is. */
export const dayOfReport = ({
  dateline,
  published,
}: Pick<ReadDocument, 'dateline' | 'published'>): string | null =>
  (dateline?.date ?? published)?.slice(0, 10) ?? null;
