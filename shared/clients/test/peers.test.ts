import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServiceClient } from '../src/client.ts';
import { createPeers, PeerProblemError, PeerUnavailableError, unwrap } from '../src/index.ts';

const problem = {
  type: 'urn:x',
  title: 'No',
  detail: 'There is none.',
  code: 'not-found',
  remedy: 'Make one.',
};
function* tooLong() {
  for (let megabyte = 0; megabyte < 80; megabyte += 1) yield Buffer.alloc(2 ** 20, ' ');
}
const id = `ckp_${'a'.repeat(26)}`;
let server: Server;
let url: string;
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.headers.authorization ?? 'no token');
    const status = Number(new URL(request.url ?? '', url).searchParams.get('limit'));
    response.statusCode = status;
    response.setHeader('content-type', status === 503 ? 'text/html' : 'application/problem+json');
    if (status === 307) response.setHeader('location', 'http://127.0.0.1:1/elsewhere');
    if (status === 299) Readable.from(tooLong()).pipe(response);
    else if (status === 503) response.end('<h1>Bad gateway</h1>');
    else
      response.end(JSON.stringify(status === 200 ? { items: [], nextCursor: null } : { ...problem, status }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => server.close());

const peers = (token: string | null = null) =>
  createPeers({
    token,
    peers: {
      first: { service: 'training', url },
      second: { service: 'training', url: 'http://127.0.0.1:1' },
    },
  });
/** Lets the peer answer with this status. */
const answering = (limit: number) =>
  unwrap(
    peers()
      .of('training')
      .GET('/v1/checkpoints', { params: { query: { limit } } }),
  );

describe('peers', () => {
  test('An answer of a peer that redirects, or that is longer than any real one, is refused', async () => {
    await expect(answering(307)).rejects.toThrow(/redirect to http:\/\/127.0.0.1:1\/elsewhere/);
    await expect(answering(299)).rejects.toThrow(/more than 67108864 bytes of JSON/);
  });

  test('Peers are found by name, and the first peer of a service is its default', () => {
    expect(peers().names('training')).toEqual(['first', 'second']);
    expect(peers().of('training').url).toBe(url);
    expect(peers().named('second', 'training').url).toBe('http://127.0.0.1:1');
  });

  test('A peer that is not configured, or that is another service, is refused with the list of configured ones', () => {
    for (const ask of [() => peers().named('third', 'training'), () => peers().named('first', 'scoring')]) {
      expect(ask).toThrow(
        expect.objectContaining({ problem: expect.objectContaining({ code: 'unknown-peer', status: 422 }) }),
      );
    }
    expect(() => peers().named('third', 'training')).toThrow(/first, second/);
  });

  test('Requests to a peer carry the token of this host', async () => {
    asked = [];
    await peers('secret')
      .of('training')
      .GET('/v1/checkpoints', { params: { query: { limit: 200 } } });
    expect(asked).toEqual(['Bearer secret']);
  });
});

describe('an answer of a peer', () => {
  test('Unwrap returns the data of a successful answer', async () => {
    expect(await answering(200)).toEqual({ items: [], nextCursor: null });
  });

  test.each([
    [404, 422, 'missing-input', 'Make one.'],
    [409, 409, 'unfinished-input', 'Make one.'],
    [410, 422, 'lost-input', 'Make one.'],
    [400, 422, 'peer-refused', 'Make one.'],
    [500, 502, 'peer-failed', 'Make one.'],
    [401, 502, 'peer-rejects-token', 'Start both services with the same AMURO_TOKEN.'],
  ])(
    'A %i from a peer becomes the problem %i for the caller, with the peer’s own problem inside',
    async (status, ours, code, remedy) => {
      const error = await answering(status).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(PeerProblemError);
      expect(error).toMatchObject({
        problem: { status: ours, code, remedy },
        peerProblem: { code: 'not-found', status },
      });
    },
  );

  test('An error answer that is not a problem document becomes a problem, too', async () => {
    await expect(answering(503)).rejects.toMatchObject({
      problem: { status: 502 },
      peerProblem: { code: 'http-503' },
    });
  });

  test('A peer that does not answer is named in the error, with how to start it', async () => {
    const call = peers()
      .named('second', 'training')
      .GET('/v1/checkpoints/{id}', { params: { path: { id } } });
    const error = await call.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PeerUnavailableError);
    expect(error).toMatchObject({
      problem: { status: 502, detail: expect.stringMatching(/training at http:\/\/127.0.0.1:1/) },
    });
  });
});

test('A peer that accepts a request and stays silent is given up, and the error names it', async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as AddressInfo;
  const peer = { url: `http://127.0.0.1:${port}`, token: null };
  const client = createServiceClient('training', peer, { readSeconds: 0.05, changeSeconds: 0.1 });
  await expect(client.GET('/v1/series')).rejects.toMatchObject({
    problem: {
      code: 'peer-unavailable',
      detail: expect.stringMatching(
        new RegExp(`training at http://127.0.0.1:${port} .*\\(silent for 0.05 s\\)`),
      ),
    },
  });
  silent.closeAllConnections();
  silent.close();
});
