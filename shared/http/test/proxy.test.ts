import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { afterAll, describe, expect, test } from 'vitest';
import { sampleApp } from './sample-app.ts';

const token = 'secret';
const bearer = { authorization: `Bearer ${token}` };
const json = { 'content-type': 'application/json' };
const servers: Server[] = [];
afterAll(() => servers.forEach((server) => server.close()));

/** A service that listens, and believes `proxies`. */
async function service(proxies: string[]): Promise<string> {
  const { app } = sampleApp({ token, publicHosts: ['lab.example'], proxies });
  return listening(serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }) as Server);
}

/** A proxy as `https://lab.example/data`: it ends TLS, takes `/data` off the path, and says so by `headers`. */
async function proxy(target: string, headers: IncomingHttpHeaders): Promise<string> {
  const server = createServer((incoming, answer) => {
    const path = (incoming.url ?? '').replace(/^\/data/, '');
    const passed = { ...incoming.headers, host: 'inside:4101', ...headers };
    const outgoing = request(target + path, { method: incoming.method, headers: passed }, (back) => {
      answer.writeHead(back.statusCode ?? 502, back.headers);
      back.pipe(answer);
    });
    incoming.pipe(outgoing);
  });
  return listening(server.listen(0, '127.0.0.1'));
}

async function listening(server: Server): Promise<string> {
  servers.push(server);
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const create = (url: string, headers: Record<string, string>) =>
  fetch(`${url}/data/v1/things`, { method: 'POST', headers: { ...json, ...headers }, body: '{"name":"x"}' });
const forwarded = 'for=203.0.113.9;host=lab.example;proto=https';
const said: [string, IncomingHttpHeaders][] = [
  ['Forwarded', { forwarded }],
  ['X-Forwarded-Host and -Proto', { 'x-forwarded-host': 'lab.example', 'x-forwarded-proto': 'https' }],
];

describe.each(said)('behind a proxy that AMURO_PROXIES names, which writes %s', (_, headers) => {
  const prefix = { 'x-forwarded-prefix': '/data' };

  test('A page under the base path signs in with a secure cookie for that path, and may change things from its own origin alone', async () => {
    const url = await proxy(await service(['127.0.0.0/8']), { ...headers, ...prefix });
    const session = await fetch(`${url}/data/session`, { method: 'POST', headers: bearer });
    const header = session.headers.get('set-cookie') ?? '';
    expect([session.status, header]).toEqual([204, expect.stringMatching(/Path=\/data;.*Secure/)]);
    const cookie = { cookie: header.split(';')[0] ?? '' };
    expect((await create(url, { ...cookie, origin: 'https://lab.example' })).status).toBe(201);
    expect((await create(url, { ...cookie, origin: 'https://evil.example' })).status).toBe(403);
  });

  test('The page that asks for the token sends it to the base path', async () => {
    const url = await proxy(await service(['127.0.0.1']), { ...headers, ...prefix });
    const page = await fetch(`${url}/data/docs`, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('data-base="/data"');
  });

  test('A Location leads through the proxy', async () => {
    const url = await proxy(await service(['127.0.0.1']), { ...headers, ...prefix });
    const { headers: answered } = await create(url, bearer);
    expect(answered.get('location')).toBe('/data/v1/things/x');
  });

  test('A host that AMURO_PUBLIC_HOSTS does not name stays refused', async () => {
    const elsewhere = { forwarded: 'host=evil.example' };
    const url = await proxy(await service(['127.0.0.1']), elsewhere);
    expect((await fetch(`${url}/data/healthz`)).status).toBe(421);
  });
});

test('What Forwarded and X-Forwarded-Host say must agree, for a client may have sent one of them', async () => {
  const url = await proxy(await service(['127.0.0.1']), { forwarded, 'x-forwarded-host': 'evil.example' });
  const answer = await fetch(`${url}/data/healthz`);
  expect([answer.status, await answer.json()]).toMatchObject([400, { code: 'bad-request' }]);
});

test('A base path that is no path is refused', async () => {
  const url = await proxy(await service(['127.0.0.1']), { forwarded, 'x-forwarded-prefix': '/"><script>' });
  expect((await fetch(`${url}/data/healthz`)).status).toBe(400);
});

test.each([[[]], [['203.0.113.7']]])(
  'A proxy that AMURO_PROXIES does not name is not believed: %j',
  async (proxies) => {
    const url = await proxy(await service(proxies), { forwarded });
    expect((await fetch(`${url}/data/healthz`)).status).toBe(421);
  },
);
