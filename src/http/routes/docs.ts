import type { FastifyInstance } from 'fastify';
import { stringify } from 'yaml';
import type { App } from '../route.ts';

/** The OpenAPI document as it stands in the file: aliases would save space and confuse readers. */
export function openapiYaml(app: Pick<FastifyInstance, 'swagger'>): string {
  return stringify(app.swagger(), { aliasDuplicateObjects: false, lineWidth: 110 });
}

/** The OpenAPI document in both forms; it is no part of what it documents. */
export function docsRoutes(app: App): void {
  const schema = { hide: true };
  const config = { answersFrom: 'program' as const };
  let yaml: string | undefined;
  app.get('/', { schema, config: { answersFrom: 'moment' } }, (_request, reply) => reply.redirect('/docs'));
  app.get('/openapi.json', { schema, config }, () => app.swagger());
  app.get('/openapi.yaml', { schema, config }, (_request, reply) => {
    yaml ??= openapiYaml(app);
    return reply.type('application/yaml; charset=utf-8').send(yaml);
  });
}
