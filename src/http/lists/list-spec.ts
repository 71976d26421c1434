import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Store } from '../../store/open.ts';
import type { Column } from '../formats/csv.ts';
import type { Setting, Writer } from '../formats/writer.ts';
import type { Read } from './source.ts';

/** A list of the API: what it takes, how its rows are read, and in which formats they come. */
export type ListSpec<Shape extends z.ZodRawShape, Row extends object> = {
  path: string;
  tag: string;
  operationId: string;
  summary: string;
  description: string;
  /** Id of the schema of an answer in JSON. */
  id: string;
  /** Filters, orders and whatever else the list takes of its own. */
  query: Shape;
  row: z.ZodObject;
  meta?: z.ZodRawShape;
  columns: readonly Column<Row>[];
  /** What the rows can be counted by, each with what that is. */
  dimensions?: Record<string, string>;
  /** Formats beside JSON, CSV and NDJSON. */
  calendar?: (setting: Setting) => Writer<Row>;
  feed?: (db: Store, rows: Row[], setting: Setting) => string;
  graph?: (rows: Row[], setting: Setting) => object;
  /** An answer without an end, for those who accept its media type. */
  live?: {
    type: string;
    headers: z.ZodObject;
    example: string;
    send: (request: FastifyRequest, reply: FastifyReply) => FastifyReply;
  };
  /** Refuses what no schema can. @throws a problem */
  check?: (query: z.infer<z.ZodObject<Shape>>) => void;
  read: Read<z.infer<z.ZodObject<Shape>>, Row>;
};
