import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';

/** Server-sent events that have data alone, as OpenAI sends them. */
export function streamData(c: Context, items: AsyncIterable<string>): Response {
  return streamSSE(c, async (stream) => {
    for await (const data of items) await stream.writeSSE({ data });
  });
}
