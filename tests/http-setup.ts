import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll, expect } from 'vitest';
import { type AppOptions, buildApp } from '#src/http/app.ts';
import type { Limits } from '#src/http/limits.ts';
import { PROBLEMS, Problem, type ProblemCode } from '#src/http/problems.ts';
import { openStore, type Store } from '#src/store/open.ts';

export type Asked = InjectOptions | string;
export type TestApp = {
  app: FastifyInstance;
  db: Store;
  /** Asks and expects success; anything else fails the test with what was answered. */
  ok: (asked: Asked) => Promise<LightMyRequestResponse>;
  /** Asks and expects one problem, told as the standard has it. */
  problem: (asked: Asked, code: ProblemCode) => Promise<Problem>;
};

/** A fresh application over a fresh database in memory that checks each answer against its schema. */
export function testApp(
  fill: (db: Store) => void = () => {},
  config: Partial<AppOptions['config']> = {},
  limits: Partial<Limits> = {},
): TestApp {
  const db = openStore(':memory:');
  fill(db);
  const app = buildApp({
    db,
    config: { maxDocumentBytes: 64 * 1024, ...config },
    // A machine that is busy with other tests is under pressure and no failure.
    limits: { maxEventLoopDelay: 0, ...limits },
    verifyAnswers: true,
  });
  const undocumented = findUndocumented(app);
  afterAll(async () => {
    await app.close();
    db.close();
    expect([...undocumented]).toEqual([]);
  });
  return {
    app,
    db,
    ok: async (asked) => {
      const response = await app.inject(asked);
      expect(response.statusCode, response.body).toBe(200);
      return response;
    },
    problem: async (asked, code) => expectProblem(await app.inject(asked), code),
  };
}

/** Notes every answer whose status the OpenAPI document does not have for its operation. */
function findUndocumented(app: FastifyInstance): Set<string> {
  const found = new Set<string>();
  app.addHook('onResponse', async ({ method, routeOptions: { url } }, { statusCode }) => {
    const path = url?.replace(/:(\w+)/g, '{$1}') ?? '';
    const operations = app.swagger().paths?.[path] as Record<string, { responses: object }> | undefined;
    const operation = operations?.[method === 'HEAD' ? 'get' : method.toLowerCase()];
    if (operation && !(statusCode in operation.responses)) found.add(`${method} ${path}: ${statusCode}`);
  });
  return found;
}

/** Checks that an answer is this problem in every respect, and gives its document. */
export function expectProblem(response: LightMyRequestResponse, code: ProblemCode): Problem {
  const problem = Problem.parse(response.json());
  const { status, title } = PROBLEMS[code];
  expect(problem).toMatchObject({ type: `/problems/${code}`, title, status });
  expect(response.statusCode).toBe(status);
  expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(response.headers['x-content-type-options']).toBe('nosniff');
  expect(problem.instance).toBe(`urn:uuid:${response.headers['request-id']}`);
  expect(response.headers['x-request-id']).toBe(response.headers['request-id']);
  expect(response.headers['cache-control']).toBe('no-store');
  return problem;
}
