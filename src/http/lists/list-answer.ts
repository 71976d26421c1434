import type { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { csvWriter } from '../formats/csv.ts';
import { FORMATS, type Format } from '../formats/formats.ts';
import { ndjsonWriter } from '../formats/ndjson.ts';
import { originOf } from '../formats/origin.ts';
import type { Setting } from '../formats/writer.ts';
import type { Context } from '../route.ts';
import { GROUP_COLUMNS, grouped } from './grouped.ts';
import type { ListSpec } from './list-spec.ts';
import { linkNext, type PageAnswer, readPage } from './page.ts';
import { faceted, shown } from './shown.ts';
import type { Read } from './source.ts';
import { streamWhole } from './whole.ts';

/** A request with its reply and the format that it is to be answered in. */
type Exchange = { request: FastifyRequest; reply: FastifyReply; format: Format };
type Common = { group_by?: string; facets?: string[]; fields?: string[]; include?: string[] };

/** What a list answers to a request: an object for JSON, a text for other pages, a stream of all rows otherwise. */
export function answer<Shape extends z.ZodRawShape, Row extends object>(
  context: Context,
  exchange: Exchange,
  spec: ListSpec<Shape, Row>,
): object | string | Readable {
  const { request, reply, format } = exchange;
  const { group_by, facets, fields, include } = request.query as Common;
  const counted = group_by === undefined ? null : grouped(spec, group_by, format);
  reply.type(`${FORMATS[format].type}; charset=utf-8${format === 'csv' ? '; header=present' : ''}`);
  if (format !== 'ndjson' && FORMATS[format].whole) {
    reply.header('content-disposition', `attachment; filename="${spec.path.slice(1)}.${format}"`);
  }
  const read: Read<never, Row> = (db, query) => faceted(spec.read(db, query), facets);
  const inFields: Read<never, Partial<Row>> = (db, query) => shown(read(db, query), fields);
  switch (format) {
    case 'json':
      return counted ? page(context, exchange, counted) : page(context, exchange, inFields);
    case 'csv': {
      if (counted) return streamWhole(context, request, counted, () => csvWriter(GROUP_COLUMNS));
      const columns = spec.columns.filter(
        ({ field, asked }) => (!fields || fields.includes(field)) && (!asked || include?.includes(field)),
      );
      return streamWhole(context, request, spec.read, () => csvWriter(columns));
    }
    case 'ndjson':
      return counted
        ? streamWhole(context, request, counted, () => ndjsonWriter)
        : streamWhole(
            context,
            request,
            (db, query) => shown(spec.read(db, query), fields),
            () => ndjsonWriter,
          );
    case 'ics':
      return streamWhole(context, request, spec.read, (as_of) =>
        spec.calendar!(settingOf(request, null, as_of)),
      );
    default: {
      const { data, page: at, meta } = readPage(context, request, spec.read);
      const setting = settingOf(request, linkNext(request, reply, at.next), meta.as_of);
      if (format === 'atom') return spec.feed!(context.db, data, setting);
      return `${JSON.stringify(spec.graph!(data, setting))}\n`;
    }
  }
}

function page<Row>(context: Context, { request, reply }: Exchange, read: Read<never, Row>): PageAnswer<Row> {
  const answered = readPage(context, request, read);
  linkNext(request, reply, answered.page.next);
  return answered;
}

const settingOf = (request: FastifyRequest, next: string | null, as_of: string): Setting => ({
  origin: originOf(request),
  self: request.url,
  next,
  as_of,
});
