import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { Counter, Histogram, Registry } from 'prom-client';

/** Prometheus registry of one app, and the middleware that fills its HTTP metrics. */
export function measureRequests(service: string): { registry: Registry; middleware: MiddlewareHandler } {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  const labelNames = ['method', 'route', 'status'] as const;
  const registers = [registry];
  const total = new Counter({
    name: 'http_requests_total',
    help: 'Requests answered',
    labelNames,
    registers,
  });
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to the first byte of the answer',
    labelNames,
    registers,
  });
  const middleware: MiddlewareHandler = async (c, next) => {
    const start = performance.now();
    await next();
    const labels = { method: c.req.method, route: routePath(c, -1), status: String(c.res.status) };
    total.inc(labels);
    seconds.observe(labels, (performance.now() - start) / 1000);
  };
  return { registry, middleware };
}
