import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { found } from '../problem-error.ts';
import { PROBLEM_CODES, PROBLEMS } from '../problems.ts';
import { type App, noParameters } from '../route.ts';

const ProblemType = z
  .strictObject({
    code: z.string().meta({ description: 'Last part of `type`.', example: 'unknown-parameter' }),
    status: z.int().meta({ description: 'HTTP status code.', example: 400 }),
    title: z.string().meta({ description: 'The problem in short.', example: 'Unknown parameter' }),
    remedy: z
      .string()
      .meta({ description: 'What to do about it.', example: 'Correct the name or leave it out.' }),
  })
  .meta({ id: 'ProblemType', description: 'A problem that the API can answer with.' });
type ProblemType = z.infer<typeof ProblemType>;

const ProblemTypeList = z
  .strictObject({ data: z.array(ProblemType).meta({ description: 'All problems there are.' }) })
  .meta({ id: 'ProblemTypeList', description: 'The closed list of problems.' });

const types: ProblemType[] = PROBLEM_CODES.map((code) => ({ code, ...PROBLEMS[code] }));
const style = 'body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}';
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`;
const ProblemParams = z.strictObject({
  code: z.string().meta({ description: 'Code of the problem.', example: 'unknown-parameter' }),
});
const config = { produces: ['application/json', 'text/html'], answersFrom: 'program' as const };
const answer = (json: z.ZodType) => ({
  description: 'As JSON or as a page.',
  content: {
    'application/json': { schema: json },
    'text/html': { schema: z.string().meta({ description: 'A page.', example: '<!doctype html>…' }) },
  },
});

/** `/problems`: what each error code means and what the caller should do. */
export function problemRoutes(app: App): void {
  app.get(
    '/problems',
    {
      config,
      schema: {
        tags: ['service'],
        operationId: 'listProblems',
        summary: 'Problems that the API can answer with',
        description: 'The closed list of problems: JSON, or a page where `Accept` prefers HTML.',
        querystring: noParameters,
        response: { 200: answer(ProblemTypeList) },
      },
    },
    (request, reply) => {
      if (request.accepts().type(config.produces) !== 'text/html') return { data: types };
      const items = types.map(({ code, title }) => `<li><a href="/problems/${code}">${title}</a></li>`);
      return sendHtml(reply, 'Problems', `<ul>${items.join('')}</ul>`);
    },
  );
  app.get(
    '/problems/:code',
    {
      config,
      schema: {
        tags: ['service'],
        operationId: 'getProblem',
        summary: 'One problem explained',
        description: 'What the problem is and what to do: JSON, or a page where `Accept` prefers HTML.',
        params: ProblemParams,
        querystring: noParameters,
        response: { 200: answer(ProblemType) },
      },
    },
    (request, reply) => {
      const { code } = request.params;
      const type = found(types.find((one) => one.code === code) ?? null, `problem \`${code}\``);
      if (request.accepts().type(config.produces) !== 'text/html') return type;
      const text = `<p>HTTP status ${type.status}, code ${code}.</p><p>${withCode(type.remedy)}</p>`;
      return sendHtml(reply, type.title, `${text}<p><a href="/problems">All problems</a></p>`);
    },
  );
}

/** What stands between backticks, as the page has it. */
const withCode = (text: string): string => text.replaceAll(/`([^`]+)`/g, '<code>$1</code>');

/** Sends a page made of the table above and of nothing from outside, so that nothing needs escaping. */
function sendHtml(reply: FastifyReply, title: string, body: string) {
  return reply
    .headers({ 'content-security-policy': policy, 'content-type': 'text/html; charset=utf-8' })
    .send(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${style}</style><h1>${title}</h1>${body}</html>`,
    );
}
