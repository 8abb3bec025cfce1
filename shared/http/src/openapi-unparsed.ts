import type { OpenAPIHono, RouteConfig, RouteHandler } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';

type WithBody = RouteConfig & { request: { body: NonNullable<NonNullable<RouteConfig['request']>['body']> } };
type WithoutBody<R extends WithBody> = Omit<R, 'request'> & { request: Omit<R['request'], 'body'> };
type Context<R extends WithBody> = Parameters<RouteHandler<WithoutBody<R>>>[0];

/**
 * Adds a route whose JSON body is documented as that of any other, but handed on as it came: to parse and check a large one
 * holds up every other request, so that a thread does (`parseBody`).
 */
export function openapiUnparsed<R extends WithBody>(
  app: OpenAPIHono,
  route: R,
  handler: (c: Context<R>, body: ArrayBuffer) => ReturnType<RouteHandler<R>>,
): void {
  app.openAPIRegistry.registerPath(route);
  const { body: _, ...request } = route.request;
  const unparsed = { ...route, request, hide: true };
  const answer = async (c: Context<R>) => {
    const bytes = await c.req.arrayBuffer();
    const isJson = /^application\/(?:[\w.-]+\+)?json\b/i.test(c.req.header('content-type') ?? '');
    if (bytes.byteLength > 0 && !isJson) throw new HTTPException(415);
    return handler(c, bytes);
  };
  // zod-openapi types a route and its handler by the body, which is left out here.
  app.openapi(unparsed as never, answer as never);
}
