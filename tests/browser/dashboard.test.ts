import { startApp } from '@amuro/testing';
import { createApp } from '@amuro/analytics';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadStudy, type LoadedStudy } from '../../services/analytics/test/sample/load-study.ts';
import { hasChromium, openBrowser, openPage, seriousFindings } from './open-browser.ts';

const views = ['overview', 'figures', 'cells', 'tables', 'summaries&table=coverage', 'rows'];
const wide = { width: 1280, colorScheme: 'light' } as const;
const narrow = { width: 360, colorScheme: 'dark' } as const;

describe.skipIf(!hasChromium)('the dashboard in Chromium (Debian package chromium)', () => {
  let loaded: LoadedStudy;
  let browser: Browser;
  beforeAll(async () => {
    [loaded, browser] = await Promise.all([loadStudy(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await loaded?.close();
  });

  const open = (query: string, look: typeof wide | typeof narrow = wide) =>
    openPage(browser, `${loaded.started.url}/?collection=${loaded.studyId}&${query}`, look);

  const ready: Record<string, string> = {
    overview: 'text=What was found',
    figures: '.figure svg',
    cells: 'table.cells button.valid',
    tables: 'table td b',
    'summaries&table=coverage': 'table td',
    rows: '.rows li',
  };

  test.each(views.flatMap((view) => [wide, narrow].map((look) => ({ view, ...look }))))(
    'The view $view is complete, accessible and free of errors at $width pixels in the $colorScheme',
    async ({ view, ...look }) => {
      const { page, complaints, close } = await open(`tab=${view}`, look as typeof wide);
      await page.waitForSelector(ready[view]!);
      expect(await seriousFindings(page)).toEqual([]);
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(overflow).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  test('Tabs and cells can be reached and moved through with the keyboard alone', async () => {
    const { page, close } = await open('tab=tables');
    await page.focus('[role=tab][aria-selected=true]');
    await page.keyboard.press('ArrowLeft');
    await page.waitForSelector('table.cells button');
    expect(await page.textContent('[role=tab]:focus')).toBe('Cells');
    await page.focus('table.cells button');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.detail h2');
    const [, second] = loaded.report.factors.evaluations;
    const revision = loaded.report.factors.series[0]!.points[1]!.revision;
    expect(await page.textContent('.detail h2')).toBe(`${second!.name} at ${revision}`);
    await close();
  });

  test('A link to a measurement opens the cell that it is of', async () => {
    const { measurementIds, evaluation } = loaded.report.cells.find(({ state }) => state === 'measured')!;
    const { page, close } = await open(`tab=cells&measurement=${measurementIds[0]}`);
    await page.waitForSelector('.detail h2');
    expect(await page.textContent('.detail h2')).toContain(`${evaluation} at `);
    expect(await page.getAttribute('.detail dd a', 'href')).toMatch(/^v1\/measurements\/msr_/);
    await close();
  });

  test('Cells show state and verdict, and values have a view of their own', async () => {
    const { page, close } = await open('tab=cells');
    await page.waitForSelector('table.cells button.valid');
    const texts = await page.locator('table.cells button').allTextContents();
    expect(texts.every((text) => /^[\u2713?\u00d7!\u2026\u00b7]$/.test(text))).toBe(true);
    await page.click('#tab-tables');
    await page.waitForSelector('table td b');
    expect(await page.textContent('table td b')).toMatch(/^\d\.\d{3}/);
    await close();
  });

  test('The address opens its view, and going back leads to the previous one', async () => {
    const { page, close } = await open('tab=figures&figure=grid&sets=micro-inference');
    await page.waitForSelector('.figure svg');
    expect(await page.inputValue('select >> nth=1')).toBe('grid');
    await page.click('#tab-tables');
    expect(new URL(page.url()).searchParams.get('sets')).toBe('micro-inference');
    await page.goBack();
    await page.waitForSelector('.figure svg');
    await close();
  });

  test('Rows show the prompt, the gold and both answers as text, and can be filtered to what was learned', async () => {
    const { page, close } = await open('tab=rows&evaluation=micro-inference&tuning=inference');
    await page.click('button.change.learned');
    await page.waitForSelector('button.change.learned[aria-pressed=true]');
    await page.waitForSelector('.rows li');
    expect(await page.textContent('.rows li .prompt')).toContain('<b>what</b> holds?');
    const changes = await page.$$eval('.rows h3 .change', (all) => all.map(({ textContent }) => textContent));
    expect(new Set(changes)).toEqual(new Set(['learned']));
    await close();
  });

  test('Rows of published values are not requested, because they do not exist', async () => {
    const source = {
      kind: 'table',
      files: [{ name: 'published.csv', content: 'step,tunedOn,value\n1,base,0.1\n1,mine,0.8' }],
      columns: { step: 'step', tunedOn: 'tunedOn', value: 'value' },
      constants: { series: 'one', dataset: 'set', task: 'inference', metric: 'accuracy' },
    };
    const { body } = await loaded.started.request.post('/v1/imports').send({ source }).expect(201);
    const address = `${loaded.started.url}/?collection=${body.import.id}&tab=rows`;
    const { page, complaints, close } = await openPage(browser, address, wide);
    await page.waitForSelector('text=published without rows');
    expect(complaints).toEqual([]);
    await close();
  });

  test('Cells change their state on the page while a study runs', async () => {
    const { request } = loaded.started;
    const id = `std_${'l'.repeat(26)}`;
    const cells = loaded.report.cells.map((cell) => ({
      ...cell,
      state: 'planned' as const,
      reason: null,
      measurementIds: [],
    }));
    const report = { ...loaded.report, studyId: id, state: 'running' as const, cells };
    await request.put(`/v1/reports/${id}`).send(report).expect(201);
    const { page, complaints, close } = await openPage(
      browser,
      `${loaded.started.url}/?collection=${id}&tab=cells`,
      wide,
    );
    await page.waitForSelector('.live');
    expect(await page.locator('table.cells .valid, table.cells .suspect').count()).toBe(0);
    const told = { ...report, cells: [loaded.report.cells[0]!, ...cells.slice(1)] };
    await request.put(`/v1/reports/${id}`).send(told).expect(200);
    await page.waitForSelector('table.cells .valid, table.cells .suspect');
    expect(complaints).toEqual([]);
    await close();
  });

  test('Names that contain HTML are shown as text', async () => {
    const { request } = loaded.started;
    const id = `std_${'h'.repeat(26)}`;
    const title = '<img src=x onerror="window.harmed=1">';
    await request.put(`/v1/reports/${id}`).send({ ...loaded.report, studyId: id, title, question: title });
    const { page, complaints, close } = await openPage(
      browser,
      `${loaded.started.url}/?collection=${id}`,
      wide,
    );
    await page.waitForSelector('h1');
    expect(await page.textContent('h1')).toBe(title);
    expect(await page.evaluate(() => 'harmed' in globalThis)).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });

  test('A token is exchanged, once, for a cookie that scripts cannot read', async () => {
    const guarded = await startApp(createApp, { service: 'analytics', token: 'a-token-of-some-length' });
    const { page, close } = await openPage(browser, guarded.url, wide);
    await page.fill('input[name=token]', 'a-token-of-some-length');
    await page.click('button');
    await page.waitForSelector('text=Nothing is here yet');
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ name: 'amuro_analytics', httpOnly: true, sameSite: 'Strict' });
    expect(await page.evaluate('document.cookie')).toBe('');
    await close();
    await guarded.close();
  });
});
