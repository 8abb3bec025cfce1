import { notFound, type OpenAPIHono } from '@amuro/http';
import type { Context } from 'hono';
import { buildDashboard, type BuiltFile } from '../dashboard/build-dashboard.ts';

/** What the page may load: its own files and this service's responses. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * `GET /` and the files of the dashboard, built on the first request. It is not part of the API, so it is not in the OpenAPI
 * document.
 */
export function addDashboard(app: OpenAPIHono): void {
  let files: ReturnType<typeof buildDashboard> | null = null;
  const find = async (name: string) => {
    files ??= buildDashboard();
    return (await files).get(name);
  };
  app.get('/', async (c) => send(c, await find('index.html')));
  app.get('/dashboard/:name', async (c) => send(c, await find(c.req.param('name'))));
}

function send(c: Context, file: BuiltFile | undefined): Response {
  if (file === undefined) throw notFound('file of the dashboard', c.req.path, 'Start at /.');
  const headers = { etag: file.etag, 'cache-control': 'no-cache', 'content-security-policy': policy };
  if (c.req.header('if-none-match') === file.etag) return c.body(null, 304, headers);
  return c.body(file.body, 200, { ...headers, 'content-type': file.contentType });
}
