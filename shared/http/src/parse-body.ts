import type { z } from 'zod';
import { fieldErrors } from './field-errors.ts';
import { invalidRequest } from './invalid-request.ts';
import { tooDeep } from './limit-depth.ts';
import { malformedBody } from './malformed-body.ts';

/** A JSON body as its schema reads it. Throws the problems that a route of `app.openapi` answers a wrong body with. */
export function parseBody<T extends z.ZodType>(schema: T, bytes: Uint8Array): z.output<T> {
  const value = parseJson(bytes);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw invalidRequest(fieldErrors(parsed.error.issues, value), 'json');
}

function parseJson(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  const problem = tooDeep(text);
  if (problem !== null) throw problem;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw malformedBody('Malformed JSON in request body');
  }
}
