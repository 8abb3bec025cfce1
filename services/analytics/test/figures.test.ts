import { readFileSync } from 'node:fs';
import { expectDocumented } from '@amuro/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figureKinds } from '../src/figures/kinds/index.ts';
import { loadStudy, type LoadedStudy } from './sample/load-study.ts';

let loaded: LoadedStudy;
beforeAll(async () => {
  loaded = await loadStudy();
}, 120_000);
afterAll(() => loaded.close());

const kinds = figureKinds.map(({ kind }) => kind);
const figure = (kind: string, query = '', form = 'json') =>
  loaded.started.request.get(`/v1/figures/${kind}/figure.${form}?study=${loaded.studyId}${query}`);
/** The sample has one series, which those of a second model draw only when told so. */
const drawn = (kind: string) => (kind.startsWith('second-series') ? '&series=micro' : '');
const bytes = (kind: string, query = '', form = 'svg') =>
  figure(kind, query, form)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });

describe('GET /v1/figures/{kind}', () => {
  test('The kinds of figures are listed', async () => {
    const answer = await loaded.started.request.get('/v1/figures');
    expectDocumented(answer, 'analytics', 'listFigures');
    expect(answer.body.items.map(({ kind }: { kind: string }) => kind)).toEqual(kinds);
  });

  test.each(kinds)('The figure %s is a self-contained SVG with its title', async (kind) => {
    const answer = await bytes(kind, drawn(kind));
    expect(answer.status).toBe(200);
    const svg = (answer.body as Buffer).toString();
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="960"/);
    expect(svg).not.toContain('var(--');
    expect(svg).not.toMatch(/NaN|undefined/);
    expect(svg).toMatch(/<title>[^<]+<\/title>/);
  });

  test.each(kinds)('The figure %s is a PNG of the requested size, in both themes', async (kind) => {
    for (const theme of ['light', 'dark']) {
      const png = (await bytes(kind, `&width=400&dpi=96&theme=${theme}${drawn(kind)}`, 'png')).body as Buffer;
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBe(400);
    }
  });

  test('A PNG has 300 dots per inch by default, and says so in the file', async () => {
    const png = (await bytes('grid', '&width=480', 'png')).body as Buffer;
    expect(png.readUInt32BE(16)).toBe((480 * 300) / 96);
    expect(png.subarray(37, 41).toString()).toBe('pHYs');
    expect(png.readUInt32BE(41)).toBe(Math.round(300 / 0.0254));
  });

  test('A figure leaves colours to a page that declares them', async () => {
    const svg = ((await bytes('grid', '&theme=page')).body as Buffer).toString();
    expect(svg).toContain('var(--ink)');
  });

  test('A figure never cuts the name of a line, however narrow it is', async () => {
    const svg = ((await bytes('performance-by-checkpoint', '&width=320')).body as Buffer).toString();
    expect(svg).not.toContain('\u2026');
    expect(svg).toMatch(/\(hypothesis\)/);
  });

  test.each(kinds)(
    'The data of the figure %s has measurement and cell ids of the study for each mark',
    async (kind) => {
      const answer = await figure(kind, drawn(kind));
      expectDocumented(answer, 'analytics', 'getFigure');
      const known = new Set(loaded.report.cells.flatMap(({ id, measurementIds }) => [id, ...measurementIds]));
      const marks = answer.body.rows.filter(
        (row: { value?: number | null }) => row.value !== null && row.value !== undefined,
      );
      for (const { measurementIds, cellIds, line } of marks) {
        const ids = `${measurementIds} ${cellIds}`.trim().split(' ');
        if (line !== 'chance') expect(ids.every((id) => known.has(id))).toBe(true);
      }
      expect(answer.body.rows.length).toBeGreaterThan(0);
      const csv = await figure(kind, drawn(kind), 'csv');
      expectDocumented(csv, 'analytics', 'getFigureCsv');
      expect(csv.text.trim().split('\r\n')).toHaveLength(answer.body.rows.length + 1);
    },
  );

  test.each(kinds)(
    'Every mark of the figure %s has its value, its interval and n where there are any, and a link to what is behind it',
    async (kind) => {
      const svg = ((await bytes(kind, drawn(kind))).body as Buffer).toString();
      const panels = [...svg.matchAll(/<svg x=.*?<\/svg>/gs)].map(([panel]) => panel).join('');
      const linked = [...panels.matchAll(/<a href="([^"]*)".*?<title>(.*?)<\/title>.*?<\/a>/gs)];
      expect(linked.length).toBeGreaterThan(0);
      for (const [, , tip] of linked) expect(tip).toMatch(/\d.*, n = \d+ (?:rows|pairs|cells|checkpoints)/s);
      const hrefs = [...new Set(linked.map(([, href]) => href!.replaceAll('&amp;', '&')))];
      for (const href of hrefs.filter((each) => each.includes('/figures/')))
        await loaded.started.request.get(href).expect(200);
      const { body } = await figure(kind, drawn(kind));
      const measured = body.rows.filter(
        ({ value = null, ratio = null }: { value?: number | null; ratio?: number | null }) =>
          (value ?? ratio) !== null,
      );
      for (const { measurementIds, evaluation } of measured) {
        const last = measurementIds.split(' ').at(-1);
        const isMean = hrefs.some((href) => href.includes(`evaluation=${evaluation}`));
        if (last !== '' && !isMean) expect(hrefs).toContain(`/v1/measurements/${last}`);
      }
      const others = panels.replaceAll(/<a href.*?<\/a>/gs, '');
      // Beside marks there are ticks of axes and the sign of a broken one.
      const pathWithoutTip = /<(?:circle|rect|path(?=[^>]*transform))[^>]*(?:\/>|>(?!<title>))/g;
      const allowed = /^<path d="M0,0L|^<rect fill="[^"]*" height="4"/;
      expect((others.match(pathWithoutTip) ?? []).filter((mark) => !allowed.test(mark))).toEqual([]);
    },
  );

  test('The tip of a dot that shows a change names both values with interval and n', async () => {
    const svg = ((await bytes('mean-ratio-of-change')).body as Buffer).toString();
    expect(svg).toMatch(
      /<title>\S+ on \S+ at \S+: [^<]* %\nbase [\d.]+ \[[\d., ]+\], n = \d+ rows\nfine-tuned [\d.]+ \[[\d., ]+\], n = \d+ rows<\/title>/,
    );
  });

  test('A figure shows the paired difference of base and fine-tuned at every point', async () => {
    const { body } = await figure('base-against-tuned', '&tuning=inference&evaluation=micro-inference');
    expect(body.rows).toHaveLength(3);
    for (const { value, measurementIds } of body.rows) {
      const [from, to] = measurementIds.split(' ');
      const comparison = await loaded.started.request.post('/v1/comparisons').send({ from, to });
      expect(value).toBe(comparison.body.difference);
    }
  });

  test('A figure leaves a gap where a cell has failed', async () => {
    const { body } = await figure('performance-by-checkpoint', '&evaluation=micro-question&tuning=summary');
    const values = body.rows.map(({ value }: { value: number | null }) => value === null);
    expect(values).toEqual([false, true, false]);
    expect(body.notes.join(' ')).toContain('1 of 3 points are not measured');
  });

  test('A figure averages gains and ratios over the cells that its data lists', async () => {
    const { body } = await figure('gains-by-group');
    const relations = new Set(body.rows.map(({ relation }: { relation: string }) => relation));
    expect(relations).toEqual(new Set(['in-domain']));
    for (const { base, tuned, value, ratio } of body.rows) {
      expect(value).toBe(tuned - base);
      expect(ratio).toBe(value / base);
    }
    const { body: outside } = await figure('out-of-domain-ratios');
    expect(new Set(outside.rows.map(({ evaluation }: { evaluation: string }) => evaluation))).toEqual(
      new Set(['micro-inference-ood']),
    );
  });

  test('A figure names the series that replaces the paper’s second model, and never repeats the first one', async () => {
    for (const kind of ['second-series-curves', 'second-series-out-of-domain-ratios']) {
      const { body } = await figure(kind, '&series=micro');
      expect(body.notes[0]).toContain('here it is drawn for micro');
      const { body: alone } = await figure(kind);
      expect(alone).toMatchObject({ rows: [], notes: [expect.stringContaining('no second series here')] });
    }
  });

  test('A figure of tunings shows no base without them', async () => {
    const { body } = await figure('cross-task-curves', '&evaluation=micro-question&tuning=base');
    expect(body).toMatchObject({ rows: [], notes: [] });
  });

  test('A figure draws the base curves of each metric on their own scale', async () => {
    const svg = ((await bytes('base-curves')).body as Buffer).toString();
    expect(svg).toContain('>ROUGE-L<');
    expect(svg).toContain('>accuracy<');
  });

  test('A figure keeps gains without an interval within their panel', async () => {
    const rows = ['step,tunedOn,value', '1,base,0.1', '9,base,0.2', '1,mine,0.8', '9,mine,0.1'];
    const source = {
      kind: 'table',
      files: [{ name: 'gains.csv', content: rows.join('\n') }],
      columns: { step: 'step', tunedOn: 'tunedOn', value: 'value' },
      constants: { series: 'one', dataset: 'set', task: 'inference', metric: 'accuracy' },
    };
    const { body } = await loaded.started.request.post('/v1/imports').send({ source }).expect(201);
    const { text, body: svg } = await loaded.started.request
      .get(`/v1/figures/base-against-tuned?import=${body.import.id}`)
      .buffer(true);
    const marks = [
      ...(text ?? String(svg)).matchAll(/<path d="[^"]+" transform="translate\([\d.]+,(-?[\d.]+)\)/g),
    ];
    expect(marks.length).toBeGreaterThanOrEqual(2);
    for (const [, y] of marks) expect(Math.abs(Number(y) - 139)).toBeLessThanOrEqual(139 - 48);
  });

  test('A figure of several series draws each, one figure compares them in a panel, and a figure of one says which it left out', async () => {
    const rows = ['70m', '160m'].flatMap((size) =>
      [1, 9].flatMap((step) => [`${size},${step},base,0.3`, `${size},${step},mine,0.5`]),
    );
    const source = {
      kind: 'table',
      files: [{ name: 'sizes.csv', content: ['size,step,tunedOn,value', ...rows].join('\n') }],
      columns: { series: 'size', step: 'step', tunedOn: 'tunedOn', value: 'value' },
      constants: { dataset: 'set', task: 'inference', metric: 'accuracy' },
    };
    const { body } = await loaded.started.request.post('/v1/imports').send({ source }).expect(201);
    const at = (kind: string, form: string, query = '') =>
      loaded.started.request
        .get(`/v1/figures/${kind}/figure.${form}?import=${body.import.id}${query}`)
        .buffer(true);
    const seriesOf = ({ body: data }: { body: { rows: { series: string }[] } }) =>
      [...new Set(data.rows.map(({ series }) => series).filter(Boolean))].toSorted();
    const both = await at('performance-by-checkpoint', 'json', '&series=70m,160m');
    expect(seriesOf(both)).toEqual(['160m', '70m']);
    expect(both.body.caption).toContain('Series: 160m, 70m.');
    const svg = String((await at('performance-by-checkpoint', 'svg', '&series=70m,160m')).body);
    expect(svg).toContain('70m: set');
    expect(svg).toContain('160m: set');
    const together = await at('series-together', 'json');
    expect(seriesOf(together)).toEqual(['160m', '70m']);
    expect(new Set(together.body.rows.map(({ tuning }: { tuning: string }) => tuning))).toEqual(
      new Set(['base']),
    );
    const alone = await at('performance-by-checkpoint', 'json');
    expect(seriesOf(alone)).toHaveLength(1);
    expect(alone.body.notes.at(-1)).toContain('series=160m,70m draws others as well');
    const gains = await at('base-against-tuned', 'json', '&series=70m,160m');
    expect(seriesOf(gains)).toEqual(['160m', '70m']);
    expect(gains.body.rows.map(({ value }: { value: number }) => value.toFixed(1))).toEqual([
      '0.2',
      '0.2',
      '0.2',
      '0.2',
    ]);
  });

  test('A figure says so if there is nothing to draw', async () => {
    const answer = await bytes('formats', '&evaluation=micro-question');
    expect(answer.status).toBe(200);
    expect((answer.body as Buffer).toString()).toContain('Nothing to show yet');
  });

  test('A figure refuses an unknown kind, study, evaluation, metric name and width', async () => {
    const answers = [
      await figure('pie'),
      await loaded.started.request.get(`/v1/figures/grid?study=std_${'a'.repeat(26)}`),
      await figure('grid', '&evaluation=nowhere'),
      await figure('grid', '&metric=no such'),
      await figure('grid', '&width=7'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 400, 400, 400]);
    for (const answer of answers) expectDocumented(answer, 'analytics', 'getFigure');
    expect(answers[2]!.body.errors[0].expected).toContain('micro-inference');
  });
});

describe('tests/golden/figures/contact-sheet.png', () => {
  test('The contact sheet shows every kind of figure, so that each was looked at', () => {
    const sheet = new URL('../../../tests/golden/figures/contact-sheet.json', import.meta.url);
    expect(JSON.parse(readFileSync(sheet, 'utf8')).kinds).toEqual(kinds);
  });
});
