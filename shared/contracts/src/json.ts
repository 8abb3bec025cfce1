import { z } from 'zod';

export type JsonValue = z.core.util.JSONType;

/** Any JSON value. Unknown at run time (requests and events arrive as JSON), so that emitted schemas stay flat. */
export const Json = z.unknown() as unknown as z.ZodType<JsonValue, JsonValue>;

/** A JSON object with free content, such as a transformers configuration. */
export const JsonObject = z.record(z.string(), Json);
export type JsonObject = z.infer<typeof JsonObject>;
