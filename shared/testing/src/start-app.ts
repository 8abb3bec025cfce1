import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServiceName } from '@amuro/contracts';
import { readSettings, type CreateApp, type RunningApp, type Settings } from '@amuro/http';
import { createAdaptorServer } from '@hono/node-server';
import { pino } from 'pino';
import supertest from 'supertest';

export interface StartedApp {
  app: RunningApp['app'];
  /** supertest against the app on a free loopback port. */
  request: ReturnType<typeof supertest>;
  /** Base address, for peers and event streams. */
  url: string;
  settings: Settings;
  /** Temporary directory of this app; its data directory is `dir/data`. */
  dir: string;
  /** Stops the app; the directory stays, so that it can be started again with `{ dir }`. */
  stop(): Promise<void>;
  /** Stops the app and removes its directory. */
  close(): Promise<void>;
}

export type AppOverrides = { service: ServiceName; dir?: string } & Partial<Omit<Settings, 'service'>>;

/** Starts a service in this process, in a temporary directory. */
export async function startApp(createApp: CreateApp, overrides: AppOverrides): Promise<StartedApp> {
  const { dir = mkdtempSync(join(tmpdir(), `amuro-${overrides.service}-`)), ...rest } = overrides;
  const base = readSettings(overrides.service, {
    AMURO_DATA_DIR: join(dir, 'data'),
    AMURO_LOG_LEVEL: 'error',
  });
  const settings = { ...base, lockDir: join(dir, 'locks'), devices: 'cpu', port: 0, ...rest };
  const running = await createApp({ settings, logger: pino({ level: settings.logLevel }) });
  const server = createAdaptorServer({ fetch: running.app.fetch }) as Server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  let stopped = false;
  const stop = async () => {
    if (stopped) return;
    stopped = true;
    server.close();
    await running.close();
    server.closeAllConnections();
  };
  const close = async () => {
    await stop();
    rmSync(dir, { recursive: true, force: true });
  };
  return { app: running.app, request: supertest(url), url, settings, dir, stop, close };
}
