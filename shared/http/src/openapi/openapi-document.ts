import type { OpenAPIHono, RouteConfig } from '@hono/zod-openapi';
import { servicePorts, type ServiceName } from '@amuro/contracts';
import { emitOperation } from './emit-operation.ts';
import { SchemaEmitter } from './emit-schemas.ts';
import type { JsonMap } from './json.ts';
import { sharedComponents, usedParts } from './shared-parts.ts';

export interface DocumentInfo {
  service: ServiceName;
  title: string;
  description: string;
  /** What the operations on each noun are about, by the first part of their paths. */
  tags: Record<string, string>;
}

export interface OpenApiDocument {
  openapi: string;
  info: JsonMap;
  servers: JsonMap[];
  security: JsonMap[];
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, JsonMap>>;
  components: Record<string, JsonMap>;
}

/** The OpenAPI 3.1 document of the routes of an app. */
export function openApiDocument(
  app: Pick<OpenAPIHono, 'openAPIRegistry'>,
  { service, title, description, tags }: DocumentInfo,
): OpenApiDocument {
  const emitter = new SchemaEmitter();
  const paths: OpenApiDocument['paths'] = {};
  for (const route of routesOf(app)) {
    paths[route.path] = { ...paths[route.path], [route.method]: emitOperation(route, emitter) };
  }
  const shared = sharedComponents(emitter);
  return {
    openapi: '3.1.0',
    info: {
      title,
      description,
      version: '1.0.0',
      contact: { name: 'The Amuro authors' },
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: `http://127.0.0.1:${servicePorts[service]}`, description: 'Where the service listens by default' }],
    security: [{ token: [] }, {}],
    tags: Object.entries(tags).map(([name, about]) => ({ name, description: about })),
    paths,
    components: { schemas: emitter.components(), ...usedParts(shared, paths) },
  };
}

function routesOf({ openAPIRegistry }: Pick<OpenAPIHono, 'openAPIRegistry'>): RouteConfig[] {
  return openAPIRegistry.definitions.flatMap((each) => (each.type === 'route' ? [each.route] : []));
}
