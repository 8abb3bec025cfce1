import { z } from 'zod';

export type JsonValue = z.core.util.JSONType;

/** Any JSON value. Unknown at run time (requests and events arrive as JSON), so that emitted schemas stay flat. */
export const Json = z.unknown() as unknown as z.ZodType<JsonValue, JsonValue>;

export const JsonObject = z.record(z.string(), Json).describe('A JSON object of any content.');
export type JsonObject = z.infer<typeof JsonObject>;
