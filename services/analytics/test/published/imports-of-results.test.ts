import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectDocumented, type StartedApp } from '@amuro/testing';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hasResults, paperFiles, pythia, skipReason, startAnalytics } from './published-data.ts';

vi.setConfig({ testTimeout: 60_000 });

const directory = mkdtempSync(join(tmpdir(), 'amuro-results-'));
let started: StartedApp;
beforeAll(async () => {
  started = await startAnalytics(directory);
});
afterAll(async () => {
  await started.close();
  rmSync(directory, { recursive: true });
});

const post = (source: object) => started.request.post('/v1/imports').send({ source });
const get = (path: string) => started.request.get(path);

describe.skipIf(!hasResults)(`the paper's released tables (${skipReason})`, () => {
  test('The paper’s released tables are imported whole, once, each of the 756 results with file, digest and line', async () => {
    const answer = await post({ kind: 'amuro-csv', files: paperFiles });
    expect(answer.status).toBe(201);
    expectDocumented(answer, 'analytics', 'createImport');
    const { import: imported } = answer.body;
    expect(imported.files.map(({ results }: { results: number }) => results)).toEqual([649, 107]);
    const again = await post({ kind: 'amuro-csv', files: paperFiles.toReversed() });
    expect(again.status).toBe(200);
    expect(again.body.import).toEqual(imported);
    const found = await get(`/v1/measurements?import=${imported.id}&dataset=mnli_matched&limit=200`);
    expectDocumented(found, 'analytics', 'listMeasurements');
    const first = found.body.items.find(
      ({ published }: { published: { at: string } }) => published.at === 'line 2',
    );
    expect(first.published).toMatchObject({ importId: imported.id, file: 'all_perf_table.csv' });
    const report = await get(`/v1/reports/${imported.id}/report.json`);
    expectDocumented(report, 'analytics', 'getReport');
    const { factors } = report.body.report;
    expect(report.body.summary).toMatchObject({ cells: 755, measured: 755 });
    expect(factors.tunings.map(({ name }: { name: string }) => name)).toEqual([
      'base',
      'mnli',
      'mnli_3epoch_2e-5',
      'paws',
      'socialiqa',
      'tulu',
      'xsum',
    ]);
    const [series] = factors.series;
    expect(series.points.map(({ revision }: { revision: string }) => revision)).toEqual([
      ...[1000, 18_000, 342_000, 424_000, 505_000, 592_000, 738_000].map((step) => `step${step}`),
      'main',
    ]);
  });

  test('An import can be used wherever a study can: figures, comparisons, ratios of change, the report', async () => {
    const { body } = await post({ kind: 'amuro-csv', files: paperFiles });
    const query = `import=${body.import.id}`;
    const figure = await get(
      `/v1/figures/performance-by-checkpoint/figure.csv?${query}&evaluation=xsum.4-shot`,
    );
    expect(figure.text.split('\r\n')).toHaveLength(1 + 8 * 7 + 1);
    const compared = await get(
      `/v1/comparisons?${query}&tuning=mnli&evaluation=mnli_matched.4-shot&against=base`,
    );
    expectDocumented(compared, 'analytics', 'listComparisons');
    expect(compared.body.items).toHaveLength(8);
    expect(compared.body.items[0].comparison).toMatchObject({ basis: 'published', pairs: null });
    expect((await get(`/v1/reports/${body.import.id}`)).text).toContain('all_perf_table.csv');
  });
});

describe.skipIf(!hasResults)(`results of lm-evaluation-harness (${skipReason})`, () => {
  test('Results of lm-evaluation-harness become series of 27 points at zero shots and 15 at five, with standard errors', async () => {
    const answer = await post({ kind: 'lm-eval-results', files: [pythia('zero-shot'), pythia('five-shot')] });
    expect(answer.status).toBe(201);
    expect(answer.body.import.files).toHaveLength(42);
    const { id } = answer.body.import;
    const csv = await get(
      `/v1/figures/performance-by-checkpoint/figure.csv?import=${id}&evaluation=arc_easy.0-shot,arc_easy.5-shot`,
    );
    const rows = csv.text
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(','));
    const [header = []] = csv.text.split('\r\n').map((line) => line.split(','));
    const column = (name: string) => header.indexOf(name);
    const measured = (evaluation: string) =>
      rows.filter((row) => row[column('evaluation')] === evaluation && row[column('standardError')] !== '');
    expect(measured('arc_easy.0-shot')).toHaveLength(27);
    expect(measured('arc_easy.5-shot')).toHaveLength(15);
    expect(measured('arc_easy.0-shot')[0]![column('step')]).toBe('0');
    expect(measured('arc_easy.0-shot').at(-1)![column('tokensSeen')]).toBe(String(143_000 * 2048 * 1024));
  });
});

describe('imports of published results', () => {
  test('Imports are listed and found by id, and an unknown one is a 404 that says what to do', async () => {
    const csv = 'model_id,eval dataset,Performance,std\nolmo1b_original_hf_4shots,xsum,0.1,0.01\n';
    const answer = await post({ kind: 'amuro-csv', files: [{ name: 'one.csv', content: csv }] });
    expect(answer.status).toBe(201);
    const { id } = answer.body.import;
    const one = await get(`/v1/imports/${id}`);
    expectDocumented(one, 'analytics', 'getImport');
    expect(one.body).toEqual(answer.body.import);
    const list = await get('/v1/imports?limit=200');
    expectDocumented(list, 'analytics', 'listImports');
    expect(list.body.items).toContainEqual(one.body);
    const missing = await get(`/v1/imports/imp_${'z'.repeat(26)}`);
    expect([missing.status, missing.body.remedy]).toEqual([404, expect.stringContaining('GET /v1/imports')]);
    const figure = await get(`/v1/figures/formats?import=imp_${'z'.repeat(26)}`);
    expect(figure.status).toBe(404);
  });

  test('A deleted import is gone, and returns with the same ids, but one that a report uses is not deleted', async () => {
    const source = {
      kind: 'lm-eval-samples',
      series: 'gone',
      files: [
        { name: 'samples_piqa.jsonl', step: 1, content: '{"doc_id": 0, "acc": 1}\n{"doc_id": 1, "acc": 0}' },
      ],
    };
    const { body: first } = await post(source).expect(201);
    const { id } = first.import;
    const ids = async () =>
      (await get(`/v1/measurements?import=${id}`)).body.items.map((one: { id: string }) => one.id);
    const before = await ids();
    expect(before).toHaveLength(1);
    const { body: report } = await get(`/v1/reports/${id}/report.json`);
    const studyId = `std_${'d'.repeat(26)}`;
    const { factors } = report.report;
    const evaluations = factors.evaluations.map((one: object) => ({ ...one, method: 'options' }));
    const study = { ...report.report, studyId, factors: { ...factors, evaluations } };
    await started.request.put(`/v1/reports/${studyId}`).send(study).expect(201);
    const used = await started.request.delete(`/v1/imports/${id}`);
    expect(used.status).toBe(409);
    expectDocumented(used, 'analytics', 'deleteImport');
    expect(used.body.detail).toContain(studyId);
    await started.request
      .put(`/v1/reports/${studyId}`)
      .send({ ...study, cells: [] })
      .expect(200);
    const gone = await started.request.delete(`/v1/imports/${id}`);
    expect(gone.status).toBe(204);
    expectDocumented(gone, 'analytics', 'deleteImport');
    expect((await get(`/v1/measurements/${before[0]}`)).status).toBe(404);
    expect((await get(`/v1/reports/${id}`)).status).toBe(404);
    expect((await started.request.delete(`/v1/imports/${id}`)).status).toBe(404);
    const { body: again } = await post(source).expect(201);
    expect(again.import.id).toBe(id);
    expect(await ids()).toEqual(before);
  });

  test('A request must name an import or a study, not both and not neither', async () => {
    const ids = `study=std_${'a'.repeat(26)}&import=imp_${'a'.repeat(26)}`;
    for (const query of ['', ids]) {
      const answer = await get(`/v1/mean-ratios-of-change?${query}`);
      expectDocumented(answer, 'analytics', 'listMeanRatiosOfChange');
      expect(answer.status).toBe(400);
    }
  });

  test('An import refuses files outside the allowed directories, and files that do not exist', async () => {
    const outside = await post({ kind: 'amuro-csv', files: [{ path: '/etc/passwd' }] });
    expectDocumented(outside, 'analytics', 'createImport');
    expect(outside.status).toBe(403);
    mkdirSync(join(directory, 'empty'));
    for (const path of [join(directory, 'none.csv'), join(directory, 'empty')]) {
      const answer = await post({ kind: 'amuro-csv', files: [{ path }] });
      expectDocumented(answer, 'analytics', 'createImport');
      expect([answer.status, answer.body.errors[0].field]).toEqual([422, 'source.files.0.path']);
    }
  });

  test('Files come by path or in the request, as text or bytes, and the same bytes are the same import', async () => {
    const columnData = [
      { name: 'ckpt', data: [1, 2] },
      { name: 'score', data: [0.25, 0.5] },
    ];
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData }));
    const source = {
      kind: 'table',
      columns: { step: 'ckpt', value: 'score' },
      constants: { series: 'made-up', dataset: 'arc', metric: 'accuracy' },
    };
    const contentBase64 = Buffer.from(bytes).toString('base64');
    const sent = await post({ ...source, files: [{ name: 'a.parquet', contentBase64 }] });
    expect([sent.status, sent.body.import.results]).toEqual([201, 2]);
    writeFileSync(join(directory, 'b.parquet'), bytes);
    const read = await post({ ...source, files: [{ path: directory }] });
    expect([read.status, read.body.import.id]).toEqual([200, sent.body.import.id]);
    const other = await post({ ...source, scale: 'percent', files: [{ path: directory }] });
    expect([other.status, other.body.import.id === sent.body.import.id]).toEqual([201, false]);
  });

  test('The files of a directory include those of its folders, and no link leads out of it', async () => {
    const tree = join(directory, 'tree');
    for (const step of [1, 8]) {
      mkdirSync(join(tree, `me__tiny__step${step}`), { recursive: true });
      const content = {
        results: { piqa: { 'acc,none': 0.5 } },
        config: { model_args: 'pretrained=me/tiny' },
      };
      writeFileSync(join(tree, `me__tiny__step${step}`, 'results_2024.json'), JSON.stringify(content));
    }
    const source = { kind: 'lm-eval-results', files: [{ path: tree }, { path: tree }] };
    const { body } = await post(source).expect(201);
    expect(body.import.files.map(({ name }: { name: string }) => name)).toEqual([
      'me__tiny__step1/results_2024.json',
      'me__tiny__step8/results_2024.json',
    ]);
    symlinkSync('/etc/hostname', join(tree, 'step9.json'));
    const refused = await post(source);
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0].got).toBe('"step9.json", a link to a place outside it');
  });

  test('The step of a file named by path, or in a directory named by path, comes from a folder above it', async () => {
    const folder = join(directory, 'runs', 'step512', 'me__tiny');
    mkdirSync(folder, { recursive: true });
    const log = '{"doc_id": 0, "acc": 1}\n{"doc_id": 1, "acc": 0}';
    writeFileSync(join(folder, 'samples_piqa_2024-05-01T10-00-00.jsonl'), log);
    for (const path of [join(folder, 'samples_piqa_2024-05-01T10-00-00.jsonl'), folder]) {
      const { body } = await post({ kind: 'lm-eval-samples', series: 'tiny', files: [{ path }] });
      expect(body.import.files[0].name).toBe('step512/me__tiny/samples_piqa_2024-05-01T10-00-00.jsonl');
      const { items } = (await get(`/v1/measurements?import=${body.import.id}`)).body;
      expect(items[0].subject.points[0]).toMatchObject({ step: 512, revision: 'step512' });
    }
  });

  test('An import says which values it lacks, and keeps the others', async () => {
    const content =
      '{"results": {"piqa": {"acc,none": 0.5, "acc_norm,none": NaN}}, "config": {"model_args": "pretrained=me/left"}}';
    const answer = await post({ kind: 'lm-eval-results', files: [{ name: 'a_step1.json', content }] });
    expect(answer.status).toBe(201);
    expectDocumented(answer, 'analytics', 'createImport');
    expect(answer.body.import).toMatchObject({
      results: 1,
      leftOut: {
        count: 1,
        items: [
          { file: 'a_step1.json', at: 'results.piqa.acc_norm,none', reason: 'NaN is not a finite number' },
        ],
      },
    });
  });

  test('An import keeps nothing of a file with one refused row, and lists every such row', async () => {
    const csv =
      'model_id,eval dataset,Performance,std\nolmo1b_original_hf,xsum,0.1,0.01\nwho,xsum,0.1,0.01\nolmo1b_original_hf,qqp,97,0\n';
    const answer = await post({ kind: 'amuro-csv', files: [{ name: 'bad.csv', content: csv }] });
    expectDocumented(answer, 'analytics', 'createImport');
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([
      { field: 'bad.csv, line 3', got: '"who"' },
      { field: 'bad.csv, line 4', expected: 'accuracy as a fraction from 0 to 1' },
    ]);
    const list = await get('/v1/imports?limit=200');
    expect(JSON.stringify(list.body)).not.toContain('bad.csv');
  });
});

describe('logs of samples', () => {
  const log = (accuracies: number[]) =>
    accuracies.map((acc, index) => JSON.stringify({ doc_id: index, doc: { q: index }, acc })).join('\n');
  const importLog = async (accuracies: number[], more: object) => {
    const files = [{ name: 'samples_piqa.jsonl', content: log(accuracies), step: 1000 }];
    const answer = await post({ kind: 'lm-eval-samples', series: 'made-up', files, ...more });
    const { items } = (await get(`/v1/measurements?import=${answer.body.import.id}`)).body;
    return items[0].id as string;
  };

  test('Logs of samples of base and tuned are compared row by row, as scoring runs are', async () => {
    const from = await importLog([0, 0, 0, 1, 1, 0], {});
    const to = await importLog([1, 1, 1, 1, 0, 0], { tuning: { dataset: 'mine', task: 'chat' } });
    const answer = await started.request.post('/v1/comparisons').send({ from, to });
    expectDocumented(answer, 'analytics', 'compareMeasurements');
    expect(answer.body).toMatchObject({
      basis: 'rows',
      pairs: 6,
      flips: { learned: 3, forgotten: 1, kept: 1, never: 1 },
      mcnemarPValue: 0.625,
    });
  });

  test('Logs of samples need the name of their series', async () => {
    const files = [{ name: 'samples_piqa.jsonl', content: log([1]), step: 1000 }];
    const answer = await post({ kind: 'lm-eval-samples', files });
    expectDocumented(answer, 'analytics', 'createImport');
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].field).toBe('source.series');
  });
});
