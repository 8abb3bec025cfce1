import { setTimeout as delay } from 'node:timers/promises';
import { PeerUnavailableError, unwrap, type Client } from '@amuro/clients';
import { JobEvent } from '@amuro/contracts';
import { isOver } from '@amuro/jobs';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { StudyShape } from '../domain/study-shapes.ts';

const patienceMs = 60_000;
const pauseMs = 500;

/** Hands over a study's events as they come, until the study is over; through restarts of its service. */
export async function followStudy(
  client: Client<'studies'>,
  id: string,
  onEvent: (event: JobEvent) => void,
  signal: AbortSignal,
): Promise<StudyShape> {
  let lastId = await startOfAttempt(client, id);
  let answeredMs = Date.now();
  for (;;) {
    try {
      for await (const event of eventsOf(client, id, lastId, signal)) {
        lastId = event.id;
        answeredMs = Date.now();
        onEvent(event);
      }
      const study = await unwrap(client.GET('/v1/studies/{id}', { params: { path: { id } }, signal }));
      if (isOver(study.status)) return study;
      answeredMs = Date.now();
    } catch (error) {
      signal.throwIfAborted();
      if (!isAway(error) || Date.now() - answeredMs > patienceMs) throw error;
    }
    await delay(pauseMs, undefined, { signal });
  }
}

/** Id of the event that queued the newest attempt: events of earlier attempts are not news. */
async function startOfAttempt(client: Client<'studies'>, id: string): Promise<number> {
  const params = { path: { id } };
  const { items } = await unwrap(client.GET('/v1/studies/{id}/events', { params }));
  return items.findLast(({ type, data }) => type === 'status' && data.status === 'queued')?.id ?? 0;
}

async function* eventsOf(
  client: Client<'studies'>,
  id: string,
  lastId: number,
  signal: AbortSignal,
): AsyncGenerator<JobEvent> {
  const headers = { ...client.headers, 'last-event-id': String(lastId) };
  const response = await fetch(`${client.url}/v1/studies/${id}/events/stream`, { headers, signal });
  if (!response.ok || !response.body) return;
  const events = response.body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream());
  for await (const { data } of events) if (data) yield JobEvent.parse(JSON.parse(data));
}

/** A stream that broke is a TypeError of fetch; what it means is asked again. */
function isAway(error: unknown): boolean {
  return error instanceof PeerUnavailableError || error instanceof TypeError;
}
