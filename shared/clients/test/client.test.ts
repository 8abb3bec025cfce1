import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { trainingClient } from '../src/index.ts';

let server: Server;
let resets: number;
const asked: string[] = [];

/** A peer that closes the connection of so many requests instead of answering. */
beforeEach(async () => {
  asked.length = 0;
  server = createServer((request, response) => {
    asked.push(request.method!);
    if (asked.length <= resets) request.socket.resetAndDestroy();
    else response.setHeader('content-type', 'application/json').end('{"items": [], "nextCursor": null}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => server.close());

const client = () =>
  trainingClient({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, token: null });

test('A GET whose connection is reset before an answer is asked once more, and no more than that', async () => {
  resets = 1;
  const { data } = await client().GET('/v1/series');
  expect([data, asked]).toEqual([{ items: [], nextCursor: null }, ['GET', 'GET']]);
  asked.length = 0;
  resets = 2;
  await expect(client().GET('/v1/series')).rejects.toMatchObject({ problem: { code: 'peer-unavailable' } });
  expect(asked).toHaveLength(2);
});

test('A request that may change something is never sent twice', async () => {
  resets = 1;
  const body = { name: 'x', source: { kind: 'shipped' as const, name: 'micro' } };
  await expect(client().POST('/v1/series', { body })).rejects.toMatchObject({
    problem: { code: 'peer-unavailable' },
  });
  expect(asked).toEqual(['POST']);
});
