import { EventEmitter } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JobEvent } from '@amuro/contracts';
import { pino } from 'pino';
import {
  addEvents,
  createRoute,
  createServiceApp,
  jsonAnswer,
  jsonBody,
  lostResult,
  notFound,
  openapiUnparsed,
  pageOf,
  PageQuery,
  paginate,
  parseBody,
  problemAnswers,
  readSettings,
  sendFile,
  type Settings,
  z,
} from '../src/index.ts';

const Thing = z
  .strictObject({ name: z.string().min(1), size: z.int().min(1).default(3) })
  .meta({ id: 'Thing' });

interface SampleLog {
  events: JobEvent[];
  emitter: EventEmitter;
  ended: boolean;
}

/** A service with one route of each sort, to test what all services share. */
interface SampleFile {
  path: string;
  sha256: string;
  bytes?: number;
}

export function sampleApp(overrides: Partial<Settings> = {}, file: SampleFile = { path: '', sha256: '' }) {
  const settings = {
    ...readSettings('datasets', { AMURO_DATA_DIR: mkdtempSync(join(tmpdir(), 'amuro-http-')) }),
    ...overrides,
  };
  const reasons: string[] = [];
  const log: SampleLog = { events: [], emitter: new EventEmitter(), ended: false };
  const app = createServiceApp({
    service: 'datasets',
    title: 'Sample',
    description: 'A sample service',
    tags: { things: 'Things.' },
    settings,
    logger: pino({ level: 'silent' }),
    ready: async () => reasons,
    bodyLimits: [
      { pathPrefix: '/v1/things/large', bytes: 100 * 2 ** 20 },
      { pathPrefix: '/v1/things', bytes: 1000 },
    ],
  });
  const create = createRoute({
    method: 'post',
    path: '/v1/things',
    operationId: 'createThing',
    request: { body: jsonBody(Thing, { name: 'a' }) },
    responses: { 201: jsonAnswer(Thing, 'Made', { name: 'a', size: 3 }), ...problemAnswers(400) },
  });
  app.openapi(create, (c) => {
    const thing = c.req.valid('json');
    return c.json(thing, 201, { location: `/v1/things/${thing.name}` });
  });
  openapiUnparsed(
    app,
    { ...create, path: '/v1/things/unparsed', operationId: 'createUnparsed' },
    (c, bytes) => c.json(parseBody(Thing, new Uint8Array(bytes)), 201),
  );
  const list = createRoute({
    method: 'get',
    path: '/v1/things',
    operationId: 'listThings',
    request: { query: PageQuery },
    responses: {
      200: jsonAnswer(pageOf(Thing), 'Some', { items: [], nextCursor: null }),
      ...problemAnswers(400),
    },
  });
  app.openapi(list, (c) => {
    const page = paginate(c.req.valid('query'), thingsAfter, ({ name }) => name);
    return c.json(page, 200);
  });
  app.get('/v1/things/:id', (c) => {
    throw notFound('thing', c.req.param('id'));
  });
  app.get('/v1/broken', () => {
    throw Object.assign(new Error('secret detail'), {});
  });
  app.get('/v1/full', () => {
    throw Object.assign(new Error('write failed'), { code: 'ENOSPC' });
  });
  app.get('/v1/file', (c) =>
    sendFile(c, file.path, {
      ...file,
      contentType: 'application/octet-stream',
      onDamage: (detail) => lostResult(detail, 'Make it anew.'),
    }),
  );
  const events = { path: '/v1/runs/{id}', id: z.string(), name: 'Run', noun: 'a run' };
  addEvents(app, events, () => ({
    after: (lastId) => log.events.filter(({ id }) => id > lastId),
    subscribe: (listener) => {
      log.emitter.on('event', listener);
      return () => log.emitter.off('event', listener);
    },
    ended: () => log.ended,
  }));
  return { app, settings, reasons, log };
}

const things = Array.from({ length: 5 }, (_, index) => ({ name: `thing-${index}`, size: index + 1 }));

function thingsAfter(after: string | null, limit: number) {
  return things.filter(({ name }) => after === null || name > after).slice(0, limit);
}
