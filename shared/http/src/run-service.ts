import { maxHeaderSize, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ServiceName } from '@amuro/contracts';
import { serve } from '@hono/node-server';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { pino, type Logger } from 'pino';
import { claimDataDir } from './claim-data-dir.ts';
import { ProblemError } from './problem-error.ts';
import { prepareDataDir } from './prepare-data-dir.ts';
import { readSettings, type Settings } from './settings.ts';
import { startFailure } from './start-failure.ts';

export interface ServiceDeps {
  settings: Settings;
  logger: Logger;
}

export interface RunningApp {
  app: OpenAPIHono;
  /** Stops work in progress where it can be resumed, and closes files. */
  close(): Promise<void> | void;
}

export type CreateApp = (deps: ServiceDeps) => RunningApp | Promise<RunningApp>;

/** Runs a service until SIGTERM or SIGINT; a start that cannot succeed ends with one sentence and exit code 1. */
export async function runService(options: {
  service: ServiceName;
  createApp: CreateApp;
  env?: Record<string, string | undefined>;
}): Promise<void> {
  let settings: Settings | undefined;
  try {
    settings = readSettings(options.service, options.env ?? process.env);
    const logger = pino({ name: options.service, level: settings.logLevel });
    prepareDataDir(settings);
    let running: RunningApp | undefined;
    // The port comes first: a second start by mistake must not touch the work of the service that has it.
    const server = await listen(settings, (request, env) => running?.app.fetch(request, env) ?? starting());
    claimDataDir(settings.dataDir);
    running = await options.createApp({ settings, logger });
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : settings.port;
    const shown = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
    stopOnSignal(server, running, logger);
    logger.info({ url: `http://${shown}:${port}`, dataDir: settings.dataDir, pid: process.pid }, 'listening');
  } catch (error) {
    process.stderr.write(`${options.service}: ${startFailure(error, settings)}\n`);
    process.exit(1);
  }
}

type Answer = (request: Request, env: object) => Response | Promise<Response>;

function listen({ host, port }: Settings, fetch: Answer): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port }) as Server;
    server.on('clientError', refuse);
    server.once('listening', () => resolve(server));
    server.once('error', reject);
  });
}

/** Answers what cannot be read as a request, which no route sees. Node alone would send no body. */
function refuse(error: Error & { code?: string }, socket: Duplex): void {
  if (!socket.writable) return void socket.destroy();
  const { problem } =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? new ProblemError({
          code: 'headers-too-large',
          detail: `The address and headers of the request are over the limit of ${maxHeaderSize} bytes.`,
          remedy: 'Shorten the query, or send it in several requests.',
        })
      : new ProblemError({
          code: 'bad-request',
          detail: `The request cannot be read: ${error.message}.`,
          remedy: 'Send HTTP/1.1.',
        });
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${problem.title}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function starting(): Response {
  return new Response('The service is starting.\n', { status: 503, headers: { 'retry-after': '1' } });
}

function stopOnSignal(server: Server, running: RunningApp, logger: Logger): void {
  let stopping = false;
  const stop = async (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    logger.info({ signal }, 'stopping');
    server.close();
    try {
      await running.close();
    } catch (error) {
      logger.error({ err: error }, 'could not stop in order');
      process.exitCode = 1;
    }
    // Event streams never end by themselves; their clients come back with Last-Event-ID.
    server.closeAllConnections();
    logger.info('stopped');
    process.exit();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
