/** Raised with every change of what reading and the rules find, so that ingest does stored documents anew. */
export const EXTRACTOR_VERSION = '1';
