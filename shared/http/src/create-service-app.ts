import { OpenAPIHono } from '@hono/zod-openapi';
import type { ServiceName } from '@amuro/contracts';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { authenticate } from './authenticate.ts';
import { collectedMetrics, type CollectMetrics } from './collected-metrics.ts';
import { checkHost } from './check-host.ts';
import { checkIdempotencyKey } from './check-idempotency-key.ts';
import { docsPage, docsPolicy } from './docs-page.ts';
import { fieldErrors } from './field-errors.ts';
import { invalidRequest } from './invalid-request.ts';
import { limitDepth } from './limit-depth.ts';
import { limitBody, type BodyLimit } from './limit-body.ts';
import { measureRequests } from './measure-requests.ts';
import { openApiDocument, type OpenApiDocument } from './openapi/openapi-document.ts';
import { outsideAddresses } from './outside-address.ts';
import { secureAnswers } from './page-policy.ts';
import { prefixLocations } from './prefix-locations.ts';
import { problemAnswer } from './problem-answer.ts';
import { ProblemError } from './problem-error.ts';
import { diskReasons } from './prepare-data-dir.ts';
import { notFound } from './problems.ts';
import type { Settings } from './settings.ts';

export interface ServiceAppOptions {
  service: ServiceName;
  title: string;
  description: string;
  /** What the operations on each noun are about, by the first part of their paths. */
  tags: Record<string, string>;
  settings: Settings;
  logger: Logger;
  /** Reasons why the service cannot do its work now; none means ready. */
  ready?: () => Promise<string[]>;
  /** Paths whose bodies may be larger (or must be smaller) than 8 MiB. */
  bodyLimits?: BodyLimit[];
  /** Paths, and what is below them, whose errors have OpenAI's shape. */
  openAiPaths?: string[];
  /** The service's own metrics, besides those of its requests. */
  metrics?: CollectMetrics;
}

/** A Hono app with all that the five services have in common; the service adds its routes with `app.openapi`. */
export function createServiceApp(options: ServiceAppOptions): OpenAPIHono {
  const { service, settings, logger } = options;
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return;
      // The validator hands over what it checked as `data`, which its type leaves out.
      const { data } = result as { data?: unknown };
      throw invalidRequest(fieldErrors(result.error.issues, data), result.target);
    },
  });
  const { registry, middleware } = measureRequests(service);
  const outside = outsideAddresses(settings);
  app.use(middleware, secureAnswers(), prefixLocations(outside), async (c, next) => {
    await next();
    logger.debug({ method: c.req.method, path: c.req.path, status: c.res.status }, 'request');
  });
  app.use(
    checkHost(settings, outside),
    authenticate(settings, outside),
    limitBody(options.bodyLimits ?? []),
    limitDepth(),
    checkIdempotencyKey(),
  );
  const { openAiPaths } = options;
  app.onError((error, c) =>
    problemAnswer(c, error, {
      report: (unforeseen) =>
        logger.error({ err: unforeseen, method: c.req.method, path: c.req.path }, 'unforeseen error'),
      openAiPaths,
    }),
  );
  app.notFound((c) =>
    problemAnswer(c, notFound('operation', `${c.req.method} ${c.req.path}`, 'See /docs for what there is.'), {
      openAiPaths,
    }),
  );
  addPlatformRoutes(app, options, registry);
  return app;
}

function addPlatformRoutes(app: OpenAPIHono, options: ServiceAppOptions, registry: Registry): void {
  const { service, title } = options;
  let document: OpenApiDocument | undefined;
  app.get('/healthz', (c) => c.json({ service, status: 'alive' }));
  app.get('/readyz', async (c) => {
    const reasons = [...diskReasons(options.settings.dataDir), ...((await options.ready?.()) ?? [])];
    if (reasons.length > 0) throw notReady(reasons);
    return c.json({ service, status: 'ready' });
  });
  app.get('/metrics', async (c) => {
    const own = options.metrics === undefined ? '' : await collectedMetrics(service, options.metrics);
    return c.text(`${await registry.metrics()}\n${own}`, 200, { 'content-type': registry.contentType });
  });
  // Routes are added after this one, so the document is made when it is first asked for.
  app.get('/openapi.json', (c) => c.json((document ??= openApiDocument(app, options))));
  app.get('/docs', (c) => c.html(docsPage(title), 200, { 'content-security-policy': docsPolicy }));
}

function notReady(reasons: string[]): ProblemError {
  return new ProblemError({
    code: 'not-ready',
    detail: reasons.join(' '),
    remedy: 'Wait, or change what the reasons name; requests are still accepted and wait their turn.',
  });
}
