import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { createKey } from '#src/store/keys.ts';
import type { Store } from '#src/store/open.ts';
import { type TestApp, testApp } from './http-setup.ts';

export type Writer = TestApp & {
  secret: string;
  /** Sends a request with the key. */
  send: (
    method: InjectOptions['method'],
    url: string,
    body?: unknown,
    type?: string,
  ) => Promise<LightMyRequestResponse>;
};

/** A fresh application with a key that may write. */
export function writer(
  fill: (db: Store) => void = () => {},
  config?: { maxDocumentBytes: number; maxBatchBytes?: number; maxStreams?: number },
): Writer {
  const app = testApp(fill, config);
  const { secret } = createKey(app.db, { name: 'tests', scopes: ['write'] });
  const send: Writer['send'] = (method, url, body, type = 'application/json') => {
    const isText = typeof body === 'string' || Buffer.isBuffer(body);
    const payload = isText ? body : JSON.stringify(body);
    const content = body === undefined ? {} : { payload, headers: { 'content-type': type } };
    return app.app.inject({
      ...{ method: method!, url, ...content },
      headers: { authorization: `Bearer ${secret}`, ...content.headers },
    });
  };
  return { ...app, secret, send };
}
