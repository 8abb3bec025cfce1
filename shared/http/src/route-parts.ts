import { z } from '@hono/zod-openapi';

/** Request body of a route, always required: without that mark an empty body would pass unchecked. */
export function jsonBody<T extends z.ZodType>(schema: T, example: z.input<T>) {
  return { required: true as const, content: { 'application/json': { schema, example } } };
}

/** JSON answer of a route. */
export function jsonAnswer<T extends z.ZodType>(schema: T, description: string, example: z.output<T>) {
  return { description, content: { 'application/json': { schema, example } } };
}

const Binary = z.string().meta({ format: 'binary' });

/** Answer of bytes: a file, an image, rows as JSON Lines. Clients hand it on as a stream or a blob. */
export function binaryAnswer<const M extends string>(mediaType: M, description: string, example: string) {
  return { description, content: contentOf(mediaType, Binary, example) };
}

function contentOf<M extends string>(mediaType: M, schema: z.ZodString, example: string) {
  return { [mediaType]: { schema, example } } as Record<M, { schema: z.ZodString; example: string }>;
}
