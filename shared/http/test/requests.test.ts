import { describe, expect, test } from 'vitest';
import { sampleApp } from './sample-app.ts';

const { app, reasons } = sampleApp();
const problem = async (answer: Response | Promise<Response>) =>
  (await (await answer).json()) as Record<string, unknown>;

describe.each([
  ['a request body', '/v1/things'],
  ['a request body that the handler parses', '/v1/things/unparsed'],
])('%s', (_, path) => {
  const post = (body: string, headers: Record<string, string> = {}) =>
    app.request(`http://localhost${path}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'content-length': String(body.length), ...headers },
    });

  test('A correct request body gets its defaults', async () => {
    const answer = await post('{"name":"x"}');
    expect([answer.status, await answer.json()]).toEqual([201, { name: 'x', size: 3 }]);
  });

  test('A request body with an unknown field is refused with the name of that field', async () => {
    const answer = await post('{"name":"x","sise":4}');
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({
      type: 'urn:amuro:problem:invalid-request',
      instance: path,
      errors: [{ field: 'sise', got: 'an unknown field with the value 4' }],
      remedy: expect.stringContaining('spelling'),
    });
  });

  test('A request body of the wrong type is refused with the field, what was expected and what was received', async () => {
    expect(await problem(post('{"name":"x","size":"many"}'))).toMatchObject({
      errors: [{ field: 'size', expected: 'a number', got: '"many"', remedy: 'Correct this value.' }],
    });
    expect(await problem(post('{}'))).toMatchObject({
      errors: [{ field: 'name', expected: 'a string', got: 'nothing', remedy: 'Add this field.' }],
    });
    expect(await problem(post('{"name":"","size":0}'))).toMatchObject({
      errors: [
        { field: 'name', expected: 'at least 1 characters' },
        { field: 'size', expected: 'at least 1' },
      ],
    });
  });

  test('A request body that is not JSON, has another media type or is empty is a problem, not a crash', async () => {
    expect(await problem(post('{"name":'))).toMatchObject({ status: 400, code: 'malformed-body' });
    expect(await problem(post('name=x', { 'content-type': 'text/plain' }))).toMatchObject({ status: 415 });
    expect(await problem(app.request(`http://localhost${path}`, { method: 'POST' }))).toMatchObject({
      status: 400,
    });
  });

  test('A request body nested too deeply is a 400 that states the limit', async () => {
    const deep = `{"name":${'['.repeat(400)}${']'.repeat(400)}}`;
    expect(await problem(post(deep))).toMatchObject({
      status: 400,
      code: 'too-deep',
      remedy: expect.stringContaining('100'),
    });
    const bracketsInText = `{"name":"${'['.repeat(400)}"}`;
    expect((await post(bracketsInText)).status).toBe(201);
  });

  test('A request body over the size limit is a 413 that states the limit', async () => {
    const answer = await post(JSON.stringify({ name: 'x'.repeat(2000) }));
    expect(await problem(answer)).toMatchObject({
      status: 413,
      detail: expect.stringContaining('1000 bytes'),
    });
  });

  test('A request body that names no length is held to the usual limit, where a larger one is allowed too', async () => {
    const body = 'x'.repeat(9 * 2 ** 20);
    const send = (init: RequestInit) =>
      app.request('http://localhost/v1/things/large', {
        method: 'POST',
        ...init,
        duplex: 'half',
      } as RequestInit);
    const known = await send({ body, headers: { 'content-length': String(body.length) } });
    expect(known.status).toBe(404);
    const unknown = await send({ body: new Blob([body]).stream() });
    expect(await problem(unknown)).toMatchObject({
      status: 413,
      detail: expect.stringContaining('8388608 bytes'),
    });
  });

  test('A request body can be sent again under its Idempotency-Key, but a different one cannot', async () => {
    const key = { 'idempotency-key': path };
    expect((await post('{"name":"x"}', key)).status).toBe(201);
    expect((await post('{"name":"x"}', key)).status).toBe(201);
    expect(await problem(post('{"name":"y"}', key))).toMatchObject({
      status: 422,
      code: 'idempotency-key-reused',
    });
  });
});

describe('a list', () => {
  test('The pages of a list together hold every item exactly once', async () => {
    const names: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const answer = await app.request(`http://localhost/v1/things?limit=2${query}`);
      const page = (await answer.json()) as { items: { name: string }[]; nextCursor: string | null };
      names.push(...page.items.map(({ name }) => name));
      cursor = page.nextCursor;
    }
    expect(names).toEqual(['thing-0', 'thing-1', 'thing-2', 'thing-3', 'thing-4']);
  });

  test('A list refuses a foreign cursor, a wrong limit and an unknown filter', async () => {
    expect(await problem(app.request('http://localhost/v1/things?cursor=zzz'))).toMatchObject({
      status: 400,
    });
    expect(await problem(app.request('http://localhost/v1/things?limit=0'))).toMatchObject({ status: 400 });
    expect(await problem(app.request('http://localhost/v1/things?nmae=x'))).toMatchObject({ status: 400 });
  });
});

describe('an error', () => {
  test('A thrown problem is answered unchanged', async () => {
    expect(await problem(app.request('http://localhost/v1/things/x'))).toMatchObject({
      status: 404,
      code: 'not-found',
    });
  });

  test('An unexpected error does not leak its message', async () => {
    const answer = await problem(app.request('http://localhost/v1/broken'));
    expect(answer).toMatchObject({ status: 500, code: 'internal' });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  test('A full disk is answered with what to do', async () => {
    expect(await problem(app.request('http://localhost/v1/full'))).toMatchObject({
      status: 507,
      remedy: expect.stringContaining('AMURO_DATA_DIR'),
    });
  });

  test('An unknown path is answered with a link to the documentation', async () => {
    expect(await problem(app.request('http://localhost/nowhere'))).toMatchObject({
      status: 404,
      remedy: expect.stringContaining('/docs'),
    });
  });
});

describe('every service', () => {
  test('A service reports whether it is ready, and why not', async () => {
    expect((await app.request('http://localhost/readyz')).status).toBe(200);
    reasons.push('No device is an A100.');
    expect(await problem(app.request('http://localhost/readyz'))).toMatchObject({
      status: 503,
      detail: 'No device is an A100.',
    });
    expect((await app.request('http://localhost/healthz')).status).toBe(200);
    reasons.pop();
  });

  test('A service counts its requests for Prometheus', async () => {
    const text = await (await app.request('http://localhost/metrics')).text();
    expect(text).toMatch(
      /http_requests_total\{method="POST",route="\/v1\/things",status="201",service="datasets"\} \d+/,
    );
  });

  test('Fields with defaults are documented as optional in requests and present in answers', async () => {
    const document = await problem(app.request('http://localhost/openapi.json'));
    expect(document).toMatchObject({
      openapi: '3.1.0',
      components: {
        schemas: {
          Thing: { required: ['name', 'size'] },
          ThingInput: { required: ['name'] },
        },
      },
    });
    expect(document).toHaveProperty(
      ['paths', '/v1/things', 'post', 'requestBody', 'content', 'application/json', 'schema', '$ref'],
      '#/components/schemas/ThingInput',
    );
    expect(document).toHaveProperty(
      ['paths', '/v1/things', 'post', 'responses', '201', 'content', 'application/json', 'schema', '$ref'],
      '#/components/schemas/Thing',
    );
  });

  test('The documentation page needs nothing from another host', async () => {
    const page = await (await app.request('http://localhost/docs')).text();
    expect(page).toContain('/openapi.json');
    expect(page).not.toMatch(/https?:\/\//);
  });
});
