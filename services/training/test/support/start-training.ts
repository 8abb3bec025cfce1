import { mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectDocumented, startApp, type StartedApp } from '@amuro/testing';
import type { HubSettings } from '@amuro/hub';
import { createApp } from '../../src/app.ts';

export interface StartedTraining extends StartedApp {
  /** A directory that requests may name. */
  root: string;
  /** Directory of "shipped" series. */
  shippedDir: string;
  post(path: string, body: object, operationId: string): Promise<{ status: number; body: Answer }>;
  get(path: string, operationId: string): Promise<{ status: number; body: Answer }>;
  /** Polls a resource until its work is over. */
  settled(path: string, limitSeconds?: number): Promise<Answer>;
}

// Answers are checked against the document; tests then look at single fields.
// oxlint-disable-next-line typescript/no-explicit-any
export type Answer = any;

/** The training service in a temporary directory, its answers checked against its document. */
export async function startTraining(
  datasetsUrl = 'http://127.0.0.1:1',
  own: { dir?: string; requireDevice?: string; python?: string; hub?: HubSettings } = {},
): Promise<StartedTraining> {
  const base = own.dir ?? realpathSync(mkdtempSync(join(tmpdir(), 'amuro-training-')));
  const root = join(base, 'root');
  const shippedDir = join(base, 'shipped');
  mkdirSync(root, { recursive: true });
  mkdirSync(shippedDir, { recursive: true });
  const started = await startApp(
    (deps) =>
      createApp({
        ...deps,
        shippedDir,
        saveEverySeconds: 0.2,
        hub: own.hub ?? {
          endpoint: 'http://127.0.0.1:1',
          token: null,
          cacheDir: join(base, 'hub'),
          offline: true,
          firstPauseMs: 1,
        },
      }),
    {
      service: 'training',
      dir: base,
      roots: [root],
      threads: 1,
      requireDevice: own.requireDevice ?? null,
      python: own.python ?? null,
      peers: { datasets: { service: 'datasets', url: datasetsUrl } },
    },
  );
  const { request } = started;
  const get = async (path: string, operationId: string) => {
    const response = await request.get(path);
    expectDocumented(response, 'training', operationId);
    return response;
  };
  return {
    ...started,
    root,
    shippedDir,
    get,
    post: async (path, body, operationId) => {
      const response = await request.post(path).send(body);
      expectDocumented(response, 'training', operationId);
      return response;
    },
    settled: async (path, limitSeconds = 400) => {
      for (let waited = 0; waited < limitSeconds * 10; waited += 1) {
        const { body } = await request.get(path);
        if (['succeeded', 'failed', 'cancelled'].includes(body.status)) return body;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`${path} was not over within ${limitSeconds} s`);
    },
  };
}
