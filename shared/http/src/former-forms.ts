import type { OpenAPIHono } from '@hono/zod-openapi';
import { badRequest } from './problems.ts';

/** When what is answered here was deprecated (RFC 9745): 1 December 2026. It goes with version 2. */
const deprecatedSince = '@1796083200';

/** Marks an answer to a deprecated form of a request, and names what replaces it. */
export function deprecatedFor(answer: Response, successor: string): Response {
  const marked = new Response(answer.body, answer);
  marked.headers.set('deprecation', deprecatedSince);
  marked.headers.append('link', `<${successor}>; rel="successor-version"`);
  return marked;
}

/**
 * Answers `GET path?format=…` as version 1.0 did, by what each form has as a path of its own now: `path` and a suffix.
 * `byDefault` is the form of a path that has no operation of its own any more. Comes before the routes.
 */
export function answerFormerForms(
  app: OpenAPIHono,
  path: string,
  suffixes: Record<string, string>,
  byDefault?: string,
): void {
  app.get(path, async (c, next) => {
    const url = new URL(c.req.url);
    const format = url.searchParams.get('format') ?? byDefault;
    if (format === undefined) return next();
    const suffix = Object.hasOwn(suffixes, format) ? suffixes[format] : undefined;
    if (suffix === undefined) {
      throw badRequest({
        field: 'format',
        expected: `one of ${Object.keys(suffixes).join(', ')}`,
        got: JSON.stringify(format),
        remedy: 'Leave format out: each form has a path of its own, which /docs lists.',
      });
    }
    url.searchParams.delete('format');
    url.pathname += suffix;
    const answer = await app.fetch(new Request(url, c.req.raw), c.env);
    return deprecatedFor(answer, `${url.pathname}${url.search}`);
  });
}
