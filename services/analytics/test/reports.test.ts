import type { ReportRequest } from '@amuro/contracts';
import { expectDocumented } from '@amuro/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadStudy, type LoadedStudy } from './sample/load-study.ts';

let loaded: LoadedStudy;
beforeAll(async () => {
  loaded = await loadStudy();
}, 120_000);
afterAll(() => loaded.close());

const get = (path: string) => loaded.started.request.get(path);
const put = (report: ReportRequest, path = report.studyId) =>
  loaded.started.request.put(`/v1/reports/${path}`).send(report);
/** The same study under an id of its own, so that tests do not see each other's changes. */
const copy = (letter: string, change: Partial<ReportRequest> = {}): ReportRequest => ({
  ...loaded.report,
  studyId: `std_${letter.repeat(26)}`,
  ...change,
});

describe('PUT /v1/reports/{studyId}', () => {
  test('A report is stored once, and its changes are counted', async () => {
    const report = copy('a', { state: 'running' });
    const first = await put(report);
    const again = await put(report);
    const changed = await put({ ...report, state: 'succeeded' });
    expect([first.status, again.status, changed.status]).toEqual([201, 200, 200]);
    expect([first.body.revision, again.body.revision, changed.body.revision]).toEqual([1, 1, 2]);
    for (const answer of [first, again, changed]) expectDocumented(answer, 'analytics', 'putReport');
  });

  test('Concurrent reports are each counted', async () => {
    const titles = Array.from({ length: 40 }, (_, n) => `Title ${n}`);
    const answers = await Promise.all(titles.map((title) => put(copy('q', { title }))));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(titles.length - 1);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const revisions = answers.map(({ body }) => body.revision as number);
    expect(revisions.toSorted((a, b) => a - b)).toEqual(titles.map((_, n) => n + 1));
  });

  test('A report of another study than that of the path, with a cell on an unknown evaluation, or with an unknown field is refused', async () => {
    const report = copy('b');
    const other = await put(report, `std_${'c'.repeat(26)}`);
    const [cell] = report.cells;
    const stray = await put({ ...report, cells: [{ ...cell!, evaluation: 'nowhere' }] });
    const unknown = await put({ ...report, colour: 'red' } as unknown as ReportRequest);
    expect([other, stray, unknown].map(({ body }) => body.errors[0].field)).toEqual([
      'studyId',
      'cells.0.evaluation',
      'colour',
    ]);
    for (const answer of [other, stray, unknown]) {
      expect(answer.status).toBe(400);
      expectDocumented(answer, 'analytics', 'putReport');
    }
    expect((await get(`/v1/reports/${report.studyId}`)).status).toBe(404);
  });

  test('A report can name a measurement before it is here, and lists it as missing', async () => {
    const cells = loaded.report.cells.map((cell) => ({ ...cell, measurementIds: [`msr_${'a'.repeat(26)}`] }));
    await put(copy('d', { cells })).expect(201);
    const { body } = await get(`/v1/reports/std_${'d'.repeat(26)}/report.json`);
    expect(body.summary.measured).toBe(0);
  });

  test('A point far beyond both its neighbours is suspect as long as the study reports it', async () => {
    const cells = loaded.report.cells.filter(({ point }) => point !== null);
    const at = (revision: string) =>
      cells.find(
        (cell) =>
          cell.tuning === 'inference' &&
          cell.evaluation === 'micro-inference' &&
          cell.point?.revision === revision,
      )!;
    // The weak start put between the two strong points is a dip.
    const [start, strong] = [at('step0'), at('step14648')];
    const swapped = loaded.report.cells.map((cell) => {
      if (cell.id === start.id) return { ...cell, measurementIds: strong.measurementIds };
      if (cell.id === at('step1953').id) return { ...cell, measurementIds: start.measurementIds };
      return cell;
    });
    const codesOf = async () => {
      const { body } = await get(`/v1/measurements/${start.measurementIds[0]}`);
      return body.verdict.reasons.map(({ code }: { code: string }) => code);
    };
    const before = await codesOf();
    await put(copy('e', { cells: swapped })).expect(201);
    expect(await codesOf()).toEqual([...before, 'dip']);
    await put(copy('e')).expect(200);
    expect(await codesOf()).toEqual(before);
  });
});

describe('GET /v1/reports/{studyId}', () => {
  test('The report is one HTML page that needs no network', async () => {
    const answer = await get(`/v1/reports/${loaded.studyId}/report.html`);
    expectDocumented(answer, 'analytics', 'getReportHtml');
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.text).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(answer.text).not.toContain('<script');
    for (const title of [
      'What was found',
      'Figures',
      'Tables',
      'How far to trust it',
      'What is missing',
      'What it cost',
      'Where it comes from',
    ]) {
      expect(answer.text).toContain(`<h2>${title}</h2>`);
    }
    expect(answer.text).toContain('The scoring run failed: out of memory.');
  });

  test('The report states for each tuning what the paired numbers show', async () => {
    const { body } = await get(`/v1/reports/${loaded.studyId}/report.json`);
    const inference = body.findings[0].tunings.find(
      ({ tuning }: { tuning: string }) => tuning === 'inference',
    );
    const [inDomain] = inference.groups[0].findings;
    expect(inDomain.subject).toBe('micro-inference');
    const [from, to] = inDomain.measurementIds;
    const { body: comparison } = await loaded.started.request.post('/v1/comparisons').send({ from, to });
    const number = (value: number) => value.toFixed(2);
    expect(inDomain.text).toContain(
      `Accuracy rises from ${number(comparison.fromValue)} to ${number(comparison.toValue)}: +${number(comparison.difference)} ` +
        `[+${number(comparison.interval.low)}, +${number(comparison.interval.high)}] (60 rows; McNemar p < 0.001, also after Holm over 29 tests)`,
    );
    expect(inDomain.text).toMatch(/Above majority \(0\.\d\d\): \+/);
    expect(inDomain.text).toMatch(/Better than the same tuning of step0 \(0\.\d\d\): \+/);
    expect(inDomain.doubts).toEqual(['base at step0: one class predictions']);
  });

  test('The report’s data is JSON or CSV, a row for each cell and metric, with the reason of what is missing', async () => {
    const json = await get(`/v1/reports/${loaded.studyId}/report.json`);
    const csv = await get(`/v1/reports/${loaded.studyId}/cells.csv`);
    expectDocumented(json, 'analytics', 'getReport');
    expectDocumented(csv, 'analytics', 'getReportCsv');
    const lines = csv.text.trim().split('\r\n');
    expect(lines).toHaveLength(1 + json.body.cells.length);
    expect(lines.filter((line) => line.includes('The scoring run failed: out of memory.'))).toHaveLength(1);
  });

  test('Names with markup or formulas are shown as text everywhere in the report', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const cells = loaded.report.cells.map((cell) => ({
      ...cell,
      state: 'failed' as const,
      reason: `=${evil}`,
      measurementIds: [],
    }));
    const report = copy('f', { title: evil, question: `"${evil}"`, cells });
    await put(report).expect(201);
    const html = (await get(`/v1/reports/${report.studyId}/report.html`)).text;
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    const csv = (await get(`/v1/reports/${report.studyId}/cells.csv`)).text;
    expect(csv).toContain(`'=${evil}`);
  });

  test('A report of a study that was never reported is a 404', async () => {
    const missing = await get(`/v1/reports/std_${'z'.repeat(26)}/report.json`);
    expect(missing.status).toBe(404);
    expectDocumented(missing, 'analytics', 'getReport');
  });
});

describe('lists and events', () => {
  test('The reports are listed as a whole, and by pages in the same order', async () => {
    const answer = await get('/v1/reports');
    expectDocumented(answer, 'analytics', 'listReports');
    const ids = answer.body.items.map(({ collectionId }: { collectionId: string }) => collectionId);
    expect(ids).toContain(loaded.studyId);
    const first = (await get('/v1/reports?limit=1').expect(200)).body;
    expectDocumented(await get(`/v1/reports?cursor=${first.nextCursor}`), 'analytics', 'listReports');
    const rest = (await get(`/v1/reports?cursor=${first.nextCursor}`)).body;
    expect(first.items).toHaveLength(1);
    expect([...first.items, ...rest.items]).toEqual(answer.body.items);
  });

  test('The events of a report list its changes, with the cells that changed', async () => {
    const report = copy('g', { state: 'running' });
    await put(report).expect(201);
    const [first, ...rest] = report.cells;
    await put({
      ...report,
      cells: [{ ...first!, state: 'failed', reason: 'no', measurementIds: [] }, ...rest],
    });
    const answer = await get(`/v1/reports/${report.studyId}/events`);
    expectDocumented(answer, 'analytics', 'listReportEvents');
    const [one, two] = answer.body.items;
    expect([one.id, two.id]).toEqual([1, 2]);
    expect(one.data.changed).toHaveLength(report.cells.length);
    expect(two.data.changed).toEqual([{ id: first!.id, state: 'failed', measurementIds: [] }]);
  });

  test('The events of a report are streamed, starting after the last one that the client saw', async () => {
    const report = copy('h', { state: 'running' });
    await put(report).expect(201);
    const stop = new AbortController();
    const response = await fetch(`${loaded.started.url}/v1/reports/${report.studyId}/events/stream`, {
      headers: { 'last-event-id': '1' },
      signal: stop.signal,
    });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    const [{ value }] = await Promise.all([
      reader.read(),
      put({ ...report, state: 'succeeded' }).expect(200),
    ]);
    stop.abort();
    expect(value).toContain('id: 2');
    expect(value).toContain('"state":"succeeded"');
  });

  test('The events of a study that was never reported are a 404', async () => {
    const answer = await get(`/v1/reports/std_${'z'.repeat(26)}/events`);
    expect(answer.status).toBe(404);
    expectDocumented(answer, 'analytics', 'listReportEvents');
  });
});

describe('an answer that a client has already', () => {
  const tagOf = async (path: string) => String((await get(path).expect(200)).headers.etag);

  test('A report is answered as unchanged until the study reports something new', async () => {
    const report = copy('i', { title: 'Before' });
    await put(report).expect(201);
    const paths = [
      `/v1/reports/${report.studyId}/report.json`,
      '/v1/reports',
      `/v1/tables/coverage?study=${report.studyId}`,
    ];
    const other = `/v1/reports/${loaded.studyId}/report.json`;
    const [before, otherBefore] = [await Promise.all(paths.map(tagOf)), await tagOf(other)];
    for (const [index, path] of paths.entries()) {
      const unchanged = await get(path).set('if-none-match', `"x", W/${before[index]}`).expect(304);
      expect([unchanged.text, unchanged.headers.etag]).toEqual(['', before[index]]);
      expectDocumented(unchanged, 'analytics', ['getReport', 'listReports', 'getTable'][index]!);
    }
    const cells = report.cells.map((cell) => ({ ...cell, state: 'planned' as const, measurementIds: [] }));
    await put({ ...report, title: 'After', cells }).expect(200);
    const after = await get(paths[0]!).set('if-none-match', before[0]!).expect(200);
    expect(after.body.report.title).toBe('After');
    for (const [index, path] of paths.entries()) expect(await tagOf(path)).not.toBe(before[index]);
    expect(await tagOf(other)).toBe(otherBefore);
  });
});
