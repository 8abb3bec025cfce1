import { JobEvent } from '@amuro/contracts';
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';

/** Where the events of a run come from. */
export interface EventSource {
  /** Events with an id greater than this, oldest first. */
  after(lastId: number): JobEvent[];
  /** Calls the listener after new events were stored; returns how to stop that. */
  subscribe(listener: () => void): () => void;
  /** Whether no event can come any more. */
  ended(): boolean;
}

export const EventsQuery = z.strictObject({
  after: z.coerce
    .number()
    .int()
    .nonnegative()
    .default(0)
    .describe('Id of the last event that the client has; events after it are sent.'),
});
const EventList = z
  .strictObject({
    items: z.array(JobEvent).describe('Events, oldest first; at most 5,000.'),
    ended: z.boolean().describe('Whether no event can follow.'),
  })
  .describe('Events of a piece of work.');
const heartbeatMilliseconds = 15_000;
/** Events in one polled answer; `after` the last of them brings the next. */
const mostPolled = 5000;

/**
 * Streams events to a client that accepts `text/event-stream`, from `Last-Event-ID` (or `?after=`) on, until the
 * run ends; answers any other client with the list of events so far.
 */
export function sendEvents(c: Context, source: EventSource): Response {
  const last = Number(c.req.header('last-event-id') ?? c.req.query('after') ?? 0);
  const lastId = Number.isInteger(last) && last >= 0 ? last : 0;
  if (!(c.req.header('accept') ?? '').includes('text/event-stream')) {
    const ended = source.ended();
    const found = source.after(lastId);
    const items = found.slice(0, mostPolled);
    return c.json({ items, ended: ended && items.length === found.length });
  }
  return streamSSE(c, async (stream) => {
    let sent = lastId;
    let wake: (() => void) | undefined;
    const unsubscribe = source.subscribe(() => wake?.());
    stream.onAbort(() => wake?.());
    try {
      while (!stream.aborted) {
        const ended = source.ended();
        for (const event of source.after(sent)) {
          await stream.writeSSE({ id: String(event.id), event: event.type, data: JSON.stringify(event) });
          sent = event.id;
        }
        if (ended) return;
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, heartbeatMilliseconds);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
          if (source.after(sent).length > 0 || source.ended()) wake();
        });
        if (!stream.aborted && source.after(sent).length === 0) await stream.write(': still here\n\n');
      }
    } finally {
      unsubscribe();
    }
  });
}

const exampleEvent: JobEvent = {
  id: 3,
  type: 'progress',
  at: '2026-01-31T12:00:00.000Z',
  data: { phase: 'train', done: 20, total: 100, unit: 'steps', ratePerSecond: 4 },
};

/** The 200 answer of an events route. */
export const eventsAnswer = {
  description: 'Events so far as JSON, or as they come for a client that accepts text/event-stream',
  content: {
    'application/json': { schema: EventList, example: { items: [exampleEvent], ended: false } },
    'text/event-stream': {
      schema: z.string(),
      example: `id: 3\nevent: progress\ndata: ${JSON.stringify(exampleEvent)}\n\n`,
    },
  },
};
