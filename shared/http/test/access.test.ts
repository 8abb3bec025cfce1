import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sampleApp } from './sample-app.ts';

const bearer = { authorization: 'Bearer secret' };
const { app } = sampleApp({ token: 'secret', publicHosts: ['gpu1.example'] });
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  app.request(`http://127.0.0.1:4101${path}`, {
    method,
    headers: { host: '127.0.0.1:4101', ...headers },
    ...(method === 'POST' && path.startsWith('/v1') ? { body: '{"name":"x"}' } : {}),
  });
const json = { 'content-type': 'application/json' };

describe('with a token', () => {
  test('With a token, only /healthz and /readyz are open', async () => {
    const paths = ['/healthz', '/readyz', '/metrics', '/openapi.json', '/docs', '/v1/things', '/nowhere'];
    const statuses = await Promise.all(paths.map(async (path) => (await ask(path)).status));
    expect(statuses).toEqual([200, 200, 401, 401, 401, 401, 401]);
  });

  test('The right Bearer token is accepted and a wrong one refused', async () => {
    expect((await ask('/v1/things', bearer)).status).toBe(200);
    expect((await ask('/v1/things', { authorization: 'Bearer secre' })).status).toBe(401);
    expect((await ask('/v1/things', { ...bearer, ...json }, 'POST')).status).toBe(201);
  });

  test('A page exchanges the token for an HttpOnly cookie that can read, and can write only from the page’s own origin', async () => {
    const session = await ask('/session', bearer, 'POST');
    const header = session.headers.get('set-cookie') ?? '';
    expect([session.status, header]).toEqual([
      204,
      expect.stringMatching(/^amuro_datasets=.*HttpOnly.*SameSite=Strict/),
    ]);
    expect(header).not.toContain('secret');
    const cookie = { cookie: header.split(';')[0] ?? '' };
    expect((await ask('/v1/things', cookie)).status).toBe(200);
    expect((await ask('/v1/things', { ...cookie, ...json }, 'POST')).status).toBe(403);
    expect(
      (await ask('/v1/things', { ...cookie, ...json, origin: 'http://evil.example' }, 'POST')).status,
    ).toBe(403);
    expect(
      (await ask('/v1/things', { ...cookie, ...json, origin: 'http://127.0.0.1:4101' }, 'POST')).status,
    ).toBe(201);
    expect((await ask('/v1/things', { cookie: 'amuro_datasets=forged' })).status).toBe(401);
  });

  test('A session cannot be created without the token', async () => {
    expect((await ask('/session', {}, 'POST')).status).toBe(401);
    expect((await ask('/session', { authorization: 'Bearer wrong' }, 'POST')).status).toBe(401);
  });

  test('A browser without the cookie gets a page that says where to sign in', async () => {
    const answer = await ask('/docs', { accept: 'text/html' });
    expect([answer.status, await answer.text()]).toEqual([401, expect.stringContaining('Sign in')]);
  });
});

describe('the Host header', () => {
  test('The Host header can be an address, localhost or a configured name, and nothing else', async () => {
    const hosts = ['127.0.0.1:4101', '[::1]:4101', 'localhost:4101', 'GPU1.example', 'rebound.example:4101'];
    const statuses = await Promise.all(hosts.map(async (host) => (await ask('/healthz', { host })).status));
    expect(statuses).toEqual([200, 200, 200, 200, 421]);
  });
});

describe('without a token', () => {
  test('Without a token, a page of another origin still cannot change anything', async () => {
    const open = sampleApp().app;
    const post = (headers: Record<string, string>) =>
      open.request('http://localhost/v1/things', {
        method: 'POST',
        body: '{"name":"x"}',
        headers: { ...json, ...headers },
      });
    expect((await post({})).status).toBe(201);
    expect((await post({ origin: 'http://evil.example' })).status).toBe(403);
  });
});

test('No answer may be framed or sniffed, and a page runs only its own script', async () => {
  const answers = await Promise.all(
    ['/docs', '/healthz', '/nowhere', '/v1/things'].map((path) => ask(path, bearer)),
  );
  answers.push(await ask('/docs', { accept: 'text/html' }));
  for (const { headers } of answers) {
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  }
  for (const page of [answers[0]!, answers[4]!]) {
    const [, script = ''] = /<script>(.*)<\/script>/s.exec(await page.text()) ?? [];
    const digest = createHash('sha256').update(script).digest('base64');
    expect(page.headers.get('content-security-policy')).toContain(`script-src 'sha256-${digest}'`);
  }
  expect(answers[1]!.headers.get('content-security-policy')).not.toContain('script-src');
});

test('A service that cannot write its data directory is not ready, and says why', async () => {
  const { app: sample, settings } = sampleApp();
  expect((await sample.request('/readyz', { headers: { host: 'localhost' } })).status).toBe(200);
  rmSync(settings.dataDir, { recursive: true });
  const answer = await sample.request('/readyz', { headers: { host: 'localhost' } });
  expect([answer.status, await answer.json()]).toEqual([
    503,
    expect.objectContaining({ code: 'not-ready', detail: expect.stringContaining(settings.dataDir) }),
  ]);
});
