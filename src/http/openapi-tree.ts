// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document is a tree of plain objects of many shapes.
export type Tree = any;
