import accepts from '@fastify/accepts';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { compressAnswers } from './compression.ts';
import { crossOriginOptions } from './cross-origin.ts';
import { forTheForm } from './docs-form.ts';
import type { Limits } from './limits.ts';
import { openapiOptions } from './openapi.ts';
import { refuseUnderPressure } from './pressure.ts';
import { limitRates } from './rate-limit.ts';

/** Answers are data: they load nothing, and may not be shown inside other pages. */
const DATA_POLICY = {
  directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  useDefaults: false,
};

/** Swagger UI styles its elements one by one, hence the inline styles; the scripts are all its own. */
const DOCS_POLICY =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'";

/** The page of the package has no viewport, so that phones would show it as wide as a desk. */
const FOR_PHONES = {
  filename: 'viewport.js',
  content: `document.head.insertAdjacentHTML('beforeend', '<meta name="viewport" content="width=device-width">');`,
};

/** Everything that other packages do for all routes. */
export function registerPlugins(app: FastifyInstance, limits: Limits, rateLimit: number): void {
  app.register(helmet, {
    contentSecurityPolicy: DATA_POLICY,
    // Open data: any page may read it. TLS, and so its policy, is the business of the proxy in front.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: false,
  });
  app.register(cors, crossOriginOptions);
  limitRates(app, rateLimit);
  app.register(accepts);
  refuseUnderPressure(app, limits);
  compressAnswers(app);
  app.register(swagger, openapiOptions);
  app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: DOCS_POLICY,
    theme: { title: 'Readout API', js: [FOR_PHONES] },
    transformSpecification: (document) => forTheForm(document),
    // Without the bar in which any other document could be opened.
    uiConfig: { layout: 'BaseLayout', docExpansion: 'list', displayRequestDuration: true },
  });
}
