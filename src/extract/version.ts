/** Raised with every change of what the rules find, so that ingest extracts stored documents anew. */
export const EXTRACTOR_VERSION = '1';
