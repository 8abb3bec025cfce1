import { expectDocumented, startApp, type StartedApp } from '@amuro/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';

const series = ['one', 'two', 'three'];
const sets = Array.from({ length: 60 }, (_, index) => `set-${String(index).padStart(2, '0')}`);
const steps = Array.from({ length: 26 }, (_, index) => 1000 * (index + 1));
const values = series.length * sets.length * steps.length;

/** 4,680 published values: more than a page shows by checkpoint. */
const lines = series.flatMap((name) =>
  sets.flatMap((set, index) =>
    steps.map((step) => `${name},${step},${set},${(0.2 + step / 50_000 + index / 1000).toFixed(4)},0.01`),
  ),
);

let started: StartedApp;
let importId: string;
beforeAll(async () => {
  started = await startApp(createApp, { service: 'analytics' });
  const source = {
    kind: 'table',
    title: 'Many',
    files: [{ name: 'many.csv', content: ['series,step,dataset,value,standardError', ...lines].join('\n') }],
    columns: {
      series: 'series',
      step: 'step',
      dataset: 'dataset',
      value: 'value',
      standardError: 'standardError',
    },
    constants: { task: 'inference', metric: 'accuracy' },
  };
  const { body } = await started.request.post('/v1/imports').send({ source }).expect(201);
  importId = body.import.id;
}, 120_000);
afterAll(() => started.close());

const get = (path: string) => started.request.get(path);
const count = (text: string, part: string | RegExp) => text.split(part).length - 1;

describe('a large collection', () => {
  test('Its report has the last value of each set in every series, at most 750 kB, and says how many it leaves out', async () => {
    const { text } = await get(`/v1/reports/${importId}/report.html`).expect(200);
    expect(Buffer.byteLength(text)).toBeLessThan(750_000);
    for (const set of sets) expect(text).toContain(`<th scope="row">${set}`);
    expect(count(text, /<td class="(?:valid|suspect|invalid)"/)).toBe(series.length * sets.length);
    expect(text).toContain(`${values - series.length * sets.length} more values`);
    expect(text).toContain(`GET /v1/reports/${importId}/cells.csv`);
    expect(text).toContain('Panels 1 to 4 of 60; the data include all.');
    expect(text).toContain('no figure shows three, two');
    expect(text).toContain('leaves out 20 of 60 evaluations');
    expect(text).toContain(`100 of ${values} cells with their scoring runs`);
  });

  test('Each mark of its report leads to the cell and the rows behind it on the page of the service', async () => {
    const { text } = await get(`/v1/reports/${importId}/report.html`).expect(200);
    const links = [
      ...new Set(
        [...text.matchAll(/<a href="([^"]*msr_[^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&')),
      ),
    ];
    expect(links.length).toBeGreaterThan(4 * steps.length);
    const { searchParams } = new URL(links.at(-1)!, 'http://host/v1/reports/imp/report.html');
    expect(Object.fromEntries(searchParams)).toEqual({
      collection: importId,
      tab: 'cells',
      measurement: expect.stringMatching(/^msr_/),
    });
    const path = `/v1/reports/${importId}/cells?measurement=${searchParams.get('measurement')}`;
    expect((await get(path).expect(200)).body.items).toHaveLength(1);
  });

  test('Each link of its report to the service leads below the base path of a proxy, too', async () => {
    const path = `/v1/reports/${importId}/report.html`;
    const { text } = await get(path).expect(200);
    const hrefs = new Set([...text.matchAll(/href="([^"#][^"]*)"/g)].map(([, href]) => href!));
    const outside = [...hrefs].map(
      (href) => new URL(href.replaceAll('&amp;', '&'), `http://host/data${path}`),
    );
    const [page, ...others] = [...new Set(outside.map(({ pathname }) => pathname))].toSorted();
    expect([page, others]).toEqual(['/data/', [`/data/v1/reports/${importId}/cells.csv`]]);
  });

  test('Its CSV has every value that the report leaves out', async () => {
    const { text } = await get(`/v1/reports/${importId}/cells.csv`).expect(200);
    expect(text.trim().split('\r\n')).toHaveLength(1 + values);
  });

  test('A figure draws the panels asked for, counts them all, and has the data of all', async () => {
    const path = `/v1/figures/performance-by-checkpoint/FORM?import=${importId}&series=one`;
    const drawn = await get(`${path.replace('FORM', 'figure.svg')}&panel=57&panels=12`).buffer(true);
    const svg = String(drawn.body);
    expect(svg).toContain('data-panels="60"');
    expect(svg).toContain('Panels 57 to 60 of 60');
    for (const set of sets) expect(svg.includes(`>${set}<`)).toBe(Number(set.slice(4)) >= 56);
    const { body } = await get(`${path.replace('FORM', 'figure.json')}&panel=57&panels=12`);
    expect(body.rows.filter(({ line }: { line: string }) => line === 'base')).toHaveLength(
      sets.length * steps.length,
    );
  });
});

describe('the parts that the dashboard reads', () => {
  test('The overview of a large collection has no cells and at most 40 kB', async () => {
    const answer = await get(`/v1/reports/${importId}/overview`).expect(200);
    expectDocumented(answer, 'analytics', 'getReportOverview');
    expect(Buffer.byteLength(answer.text)).toBeLessThan(40_000);
    expect(answer.body.cellStates).toEqual({ measured: values });
    expect(answer.body.summary).toMatchObject({ cells: values, measured: values });
    expect(answer.body.report.factors.evaluations).toHaveLength(sets.length);
    expect(answer.body.report).not.toHaveProperty('cells');
  });

  test('Cells come in pages that together are those asked for, each once', async () => {
    const { body } = await get(`/v1/reports/${importId}/overview`);
    const evaluations = body.report.factors.evaluations.map(({ name }: { name: string }) => name);
    const asked = [evaluations[3], evaluations[17]];
    const path = `/v1/reports/${importId}/cells?series=two&tuning=base&evaluation=${asked.join()}&limit=20`;
    const found: { series: string; evaluation: string; cellId: string }[] = [];
    for (let cursor = ''; cursor !== null;) {
      const answer: Awaited<ReturnType<typeof get>> = await get(`${path}${cursor && `&cursor=${cursor}`}`);
      expectDocumented(answer, 'analytics', 'listReportCells');
      found.push(...answer.body.items);
      cursor = answer.body.nextCursor;
    }
    expect(new Set(found.map(({ cellId }) => cellId)).size).toBe(2 * steps.length);
    expect(new Set(found.map(({ series: name, evaluation }) => `${name} ${evaluation}`))).toEqual(
      new Set(asked.map((name) => `two ${name}`)),
    );
  });

  test('A cell is found by a measurement in it, with value, interval and verdict', async () => {
    const { body } = await get(`/v1/reports/${importId}/cells?series=one&limit=1`).expect(200);
    const [cell] = body.items;
    const [{ measurementId }] = cell.measurements;
    const found = await get(`/v1/reports/${importId}/cells?measurement=${measurementId}`).expect(200);
    expect(found.body.items).toEqual([cell]);
    const { body: measurement } = await get(`/v1/measurements/${measurementId}`).expect(200);
    expect(cell.measurements[0]).toMatchObject({
      value: measurement.value,
      low: measurement.interval.low,
      high: measurement.interval.high,
      verdict: measurement.verdict.status,
    });
  });

  test('A filter that names nothing of the collection is a 400 that lists what there is', async () => {
    const { body } = await get(`/v1/reports/${importId}/cells?series=four`).expect(400);
    expect(body.errors[0]).toMatchObject({
      field: 'series',
      expected: 'names of the collection: one, three, two',
      got: 'four',
    });
  });
});
