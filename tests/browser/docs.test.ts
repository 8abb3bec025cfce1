import { createApp } from '@amuro/datasets';
import { startApp, type StartedApp } from '@amuro/testing';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium, openBrowser, openPage, seriousFindings } from './open-browser.ts';

describe.skipIf(!hasChromium)('the page /docs in Chromium (Debian package chromium)', () => {
  let started: StartedApp;
  let browser: Browser;
  beforeAll(async () => {
    [started, browser] = await Promise.all([startApp(createApp, { service: 'datasets' }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await started?.close();
  });

  test('The page /docs shows every operation with its parameters, their meaning and a curl command', async () => {
    const { page, complaints, close } = await openPage(browser, `${started.url}/docs`, {
      width: 1280,
      colorScheme: 'light',
    });
    await page.waitForSelector('details');
    const { paths } = (await (await fetch(`${started.url}/openapi.json`)).json()) as {
      paths: Record<string, object>;
    };
    const operations = Object.values(paths).flatMap((methods) => Object.keys(methods));
    expect(await page.locator('details:has(.method)').count()).toBe(operations.length);
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).not.toContain('undefined');
    expect(text).toContain('Most items of the page.');
    expect(text).toContain('Idempotency-Key');
    expect(text).toContain(`curl -X POST '${started.url}/v1/uploads?fileName={fileName}'`);
    expect(await seriousFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
