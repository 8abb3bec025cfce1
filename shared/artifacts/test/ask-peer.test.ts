import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askPeer } from '../src/index.ts';

let server: Server;
const asked: string[] = [];

/** A peer that closes the connection of the first request instead of answering. */
beforeEach(async () => {
  asked.length = 0;
  server = createServer((request, response) => {
    asked.push(request.method!);
    if (asked.length === 1) request.socket.resetAndDestroy();
    else response.end('here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => server.close());

const peer = () => ({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, token: null });

test('A GET to a peer whose connection is reset before an answer is asked once more', async () => {
  expect(await (await askPeer(peer(), '/')).text()).toBe('here');
  expect(asked).toEqual(['GET', 'GET']);
});

test('A POST to a peer is never sent twice', async () => {
  await expect(askPeer(peer(), '/', { method: 'POST' })).rejects.toMatchObject({
    fault: { code: 'peer-unavailable' },
  });
  expect(asked).toEqual(['POST']);
});
