import type { Tree } from './openapi-tree.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A JSON body that this route takes, where its schema is one that other routes share. */
    bodyExample?: object;
  }
}

/** What the configuration of a route says of all its answers. */
export type Traits = {
  hasValidators: boolean;
  hasDate: boolean;
  isLimited: boolean;
  bodyExample: object | undefined;
};

/** Under this name the traits go through the making of the document, which knows only schemas. */
const NAME = 'x-traits';

export function traitsOf(route: Tree): { [NAME]: Traits } {
  const { answersFrom = 'data', rateLimit, bodyExample } = route.route?.config ?? {};
  const isRead = [route.route?.method].flat().includes('GET');
  return {
    [NAME]: {
      hasValidators: isRead && answersFrom !== 'moment',
      hasDate: isRead && answersFrom === 'data',
      isLimited: rateLimit !== false,
      bodyExample,
    },
  };
}

/** Takes the traits out of an operation again. */
export function takeTraits(operation: Tree): Traits {
  const traits = operation[NAME];
  delete operation[NAME];
  return traits;
}
