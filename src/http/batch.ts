import type { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { FastifyRequest } from 'fastify';
import type { BatchLine } from './batch-line.ts';
import { bodyLimit, DocumentBody, received } from './document-body.ts';
import { toProblem } from './fastify-errors.ts';
import { type Line, linesIn } from './lines.ts';
import { problem, problemBody } from './problem-error.ts';
import type { Context } from './route.ts';
import { storeReceived } from './store-document.ts';
import { validatorCompiler } from './validate.ts';

/**
 * Stores a batch line by line and gives an answer for each, when it is asked for: a client that does not read the
 * answers halts the work, and one that is gone ends it. What is wrong with a line harms no other.
 */
export async function* batchAnswers(request: FastifyRequest, context: Context): AsyncGenerator<string> {
  const body = request.body as Readable;
  // The connection is the answer's, too: it stays when the body is not read to its end.
  const chunks = body.iterator({ destroyOnReturn: false });
  const limits = { maxLine: bodyLimit(context.maxDocumentBytes), maxTotal: context.maxBatchBytes };
  const lines = linesIn(chunks, limits);
  let last = 0;
  for (let next = await lines.next(); ; next = await lines.next()) {
    if (next.done) {
      if (!next.value) yield written(refused(request, last + 1, tooLarge(context.maxBatchBytes)));
      return;
    }
    last = next.value.line;
    if (context.closing.aborted) {
      yield written(
        refused(
          request,
          last,
          problem('unavailable', 'the service stops; send this line and the rest again'),
        ),
      );
      return;
    }
    const answer = await answerTo(next.value, request, context);
    if (answer) yield written(answer);
    // Between two documents others have their turn.
    await setImmediate();
  }
}

const written = (answer: BatchLine) => `${JSON.stringify(answer)}\n`;

/** The problem of a batch with more bytes than may be. */
export const tooLarge = (most: number) =>
  problem('body-too-large', `the batch has more than ${most} bytes; send the rest in another`);

/** `null` for a blank line. */
async function answerTo(
  { line, bytes }: Line,
  request: FastifyRequest,
  context: Context,
): Promise<BatchLine | null> {
  if (bytes?.every((byte) => byte <= 32)) return null;
  try {
    const { id, change } = await storeLine(bytes, context);
    return { line, status: change === 'added' ? 201 : 200, id, change };
  } catch (error) {
    return refused(request, line, error);
  }
}

async function storeLine(bytes: Buffer | null, context: Context) {
  if (bytes === null) {
    const most = bodyLimit(context.maxDocumentBytes);
    throw problem('body-too-large', `the line has more than ${most} bytes`);
  }
  const body = received(validBody(parsed(bytes)));
  return storeReceived(context, { ...body, mediaType: 'text/plain' });
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw problem('malformed-json', 'the line is not valid JSON in UTF-8');
  }
}

const validate = validatorCompiler({
  schema: DocumentBody,
  method: 'POST',
  url: '/documents',
  httpPart: 'body',
});

function validBody(given: unknown): DocumentBody {
  const { value, error } = validate(given) as { value: DocumentBody; error?: Error };
  if (error) throw error;
  return value;
}

function refused(request: FastifyRequest, line: number, error: unknown): BatchLine {
  const raised = toProblem(error);
  if (raised.problem === 'internal-error') request.log.error({ err: error, line }, 'line of a batch failed');
  return { line, status: raised.statusCode, problem: problemBody(raised, request.id) };
}
