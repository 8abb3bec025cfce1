import type { TypedResponse } from 'hono';

/** A response that any documented answer of a route accepts. */
export type Streamed = Response & TypedResponse<never, never, never>;

/** Hono types an answer by its JSON or text, which a file or a stream does not show: this lets it stand for any of them. */
export function streamed(response: Response): Streamed {
  return response as Streamed;
}
