import accepts from '@fastify/accepts';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { openapiOptions } from './openapi.ts';

/** Answers are data: they load nothing, and may not be shown inside other pages. */
const DATA_POLICY = {
  directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  useDefaults: false,
};

/** Swagger UI styles its elements one by one, hence the inline styles; the scripts are all its own. */
const DOCS_POLICY =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'";

/** Everything that other packages do for all routes. */
export function registerPlugins(
  app: FastifyInstance,
  { maxEventLoopDelay }: { maxEventLoopDelay: number },
): void {
  app.register(helmet, {
    contentSecurityPolicy: DATA_POLICY,
    // Open data: any page may read it. TLS, and so its policy, is the business of the proxy in front.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: false,
  });
  app.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD'],
    exposedHeaders: ['Link', 'X-Request-Id', 'Retry-After', 'Allow'],
    strictPreflight: false,
  });
  app.register(accepts);
  app.register(underPressure, { maxEventLoopDelay });
  app.register(compress, { threshold: 1024 });
  app.register(swagger, openapiOptions);
  app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: DOCS_POLICY,
    theme: { title: 'Readout API' },
    // Without the bar in which any other document could be opened.
    uiConfig: { layout: 'BaseLayout', docExpansion: 'list', displayRequestDuration: true },
  });
}
