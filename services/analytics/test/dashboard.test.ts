import { startApp, type StartedApp } from '@amuro/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellNumber } from '../dashboard/parts/number.ts';
import { createApp } from '../src/app.ts';

let started: StartedApp;
beforeAll(async () => {
  started = await startApp(createApp, { service: 'analytics' });
});
afterAll(() => started.close());

describe('GET /', () => {
  test('The dashboard’s page uses only files that this service serves, and names them so that a proxy may put it below a path', async () => {
    const page = await started.request
      .get('/')
      .expect(200)
      .expect('content-type', /text\/html/);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    const named = [...page.text.matchAll(/(?:src|href)="(dashboard\/[^"]+)"/g)].map(([, path]) => `/${path}`);
    expect(named).toHaveLength(2);
    const style = await started.request.get('/dashboard/main.css').expect('content-type', /text\/css/);
    const fonts = [...style.text.matchAll(/url\(([^)]+)\)/g)].map(([, file]) => `/dashboard/${file}`);
    for (const path of [...named, ...fonts]) await started.request.get(path).expect(200);
    expect(page.text).not.toMatch(/(src|href)="\//);
    expect(`${page.text}${style.text}`).not.toMatch(/https?:\/\//);
  });

  test('The dashboard’s script has at most 50 kB before compression', async () => {
    const { text } = await started.request.get('/dashboard/main.js').expect('content-type', /javascript/);
    expect(Buffer.byteLength(text)).toBeLessThan(50_000);
  });

  test('The dashboard’s page is sent again only when it has changed, and another file is a 404', async () => {
    const { etag } = (await started.request.get('/dashboard/main.js')).headers;
    await started.request.get('/dashboard/main.js').set('if-none-match', etag!).expect(304);
    await started.request.get('/dashboard/other.js').expect(404);
  });
});

test('A table of the dashboard shows no number as 0 that is not 0', () => {
  const shown = [0, 1.1e-9, 0.0004, 0.0005, 0.25, -0.0001, -0.25].map(cellNumber);
  expect(shown).toEqual(['0.000', '< 0.001', '< 0.001', '0.001', '0.250', '> \u22120.001', '\u22120.250']);
});
