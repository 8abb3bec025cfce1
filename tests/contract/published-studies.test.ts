import { StudyFile } from '@amuro/contracts';
import { readHubSettings } from '@amuro/hub';
import { expectDocumented, startApp, type StartedApp } from '@amuro/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp as createDatasets } from '../../services/datasets/src/app.ts';
import { readStudyFile } from '../../services/studies/src/cli/read-study-file.ts';
import { createApp as createStudies } from '../../services/studies/src/app.ts';
import { runCommand } from '../../services/studies/src/cli/run-command.ts';
import type { PlanShape } from '../../services/studies/src/domain/study-shapes.ts';
import { createApp as createTraining } from '../../services/training/src/app.ts';

/** A host without network: its hub answers nothing, and nothing was fetched before. */
const started: StartedApp[] = [];
let env: Record<string, string>;
let studies: StartedApp;

beforeAll(async () => {
  const hub = { ...readHubSettings({ HF_ENDPOINT: 'http://127.0.0.1:1' }), firstPauseMs: 1 };
  const datasets = await startApp(createDatasets, { service: 'datasets' });
  started.push(datasets);
  const cacheDir = `${datasets.dir}/hub`;
  const training = await startApp((deps) => createTraining({ ...deps, hub: { ...hub, cacheDir } }), {
    service: 'training',
  });
  started.push(training);
  const peers = {
    datasets: { service: 'datasets' as const, url: datasets.url },
    training: { service: 'training' as const, url: training.url },
  };
  studies = await startApp(createStudies, { service: 'studies', peers });
  started.push(studies);
  env = { AMURO_PEERS: JSON.stringify({ ...peers, studies: { service: 'studies', url: studies.url } }) };
});
afterAll(async () => {
  for (const app of started.toReversed()) await app.close();
});

async function amuro(...args: string[]): Promise<string> {
  const { code, out, err } = await run(...args);
  expect([code, err]).toEqual([0, '']);
  return out;
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    live: false,
    columns: 100,
  };
  const { signal } = new AbortController();
  const code = await runCommand(args, { env, terminal, workingDirectory: studies.dir, signal });
  return { code, out, err };
}

const planOf = async (name: string): Promise<PlanShape> =>
  JSON.parse(await amuro('study', 'plan', name, '--json'));
const models = ({ cells }: PlanShape) => cells.filter(({ point }) => point !== null);

describe('a study file that names a published series', () => {
  test('The study file amuro-and-char plans every checkpoint, tuning, set, format and shot of the paper without network', async () => {
    const plan = await planOf('amuro-and-char');
    const { series, tunings, evaluations } = plan.factors;
    expect(series[0]!.points.map(({ step }) => step)).toEqual([
      1000, 18_000, 342_000, 424_000, 505_000, 592_000, 738_000, 738_020,
    ]);
    expect(tunings.map(({ name }) => name)).toEqual(['base', 'xsum', 'socialiqa', 'mnli', 'paws', 'tulu']);
    const withoutShots = evaluations.filter(({ shots }) => shots !== 4).map(({ name }) => name);
    expect(withoutShots).toEqual(['gpt3nli.default', 'gpt3nli.instruct', 'gpt3nli.io']);
    expect(evaluations).toHaveLength(13 * 3 + 6);
    expect(models(plan)).toHaveLength(8 * 6 * 45);
  });

  test('Planned cells of an unpinned series have no keys, and those of surface rules have theirs', async () => {
    const plan = await planOf('amuro-and-char');
    expect([plan.studyId, plan.factors.series[0]!.id]).toEqual([null, null]);
    expect(new Set(models(plan).map(({ id, key }) => id ?? key))).toEqual(new Set([null]));
    const rules = plan.cells.filter(({ baseline }) => baseline !== null);
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter(({ key }) => key === null)).toEqual([]);
    expect(plan.notes.join('\n')).toMatch(/olmo-1b: no hub could be asked[^]*tulu: learning from chats/);
  });

  test('A plan without network takes rows from the catalogue and bytes from the registry, and says that tokens are unknown', async () => {
    const { forecast, cells } = await planOf('amuro-and-char');
    const rows = new Map(cells.map((cell) => [cell.evaluation, cell.rows]));
    expect(rows.get('xsum.default.4-shot')).toBe(11_334);
    expect(rows.get('qqp.io.4-shot')).toBe(40_430);
    expect(forecast.rowsTrained).toEqual({
      value: 8 * (4 * 6000 * 3 + 6000 * 5),
      unknownParts: 0,
      source: 'catalogue',
    });
    expect(rows.get('gpt3nli.io')).toBeNull();
    expect(forecast.rowsScored.unknownParts).toBe(cells.filter(({ rows: own }) => own === null).length);
    expect(forecast.bytesOfWeights).toEqual({
      value: 8 * 4 * 1_176_764_416,
      unknownParts: 0,
      source: 'registry of published series, an estimate',
    });
    expect(forecast.tokensScored.value).toBeNull();
  });

  test('The text of a plan lists every cell on request', async () => {
    const text = await amuro('study', 'plan', 'amuro-and-char', '--cells');
    expect(text.match(/^-  +olmo-1b step/gm)).toHaveLength(8 * 6 * 45);
    expect(text).toContain('weights 37.7 GB (registry of published series, an estimate)');
  });

  test('With `paper` every planned cell follows that protocol', async () => {
    const file = { ...readStudyFile('amuro-and-char', '.'), protocol: 'paper' };
    const answer = await studies.request.post('/v1/plans').send(StudyFile.parse(file));
    expect(answer.status).toBe(200);
    expectDocumented(answer, 'studies', 'createPlan');
    const { evaluations } = answer.body.factors;
    expect(evaluations.filter(({ name }: { name: string }) => !name.includes('.paper'))).toEqual([]);
    expect(answer.body.notes.join('\n')).toContain("the paper's way of training");
  });

  test('The study file llama3-8b plans the final checkpoint alone', async () => {
    const plan = await planOf('llama3-8b');
    expect(plan.factors.series[0]!.points.map(({ revision }) => revision)).toEqual(['main']);
    expect(models(plan)).toHaveLength(5 * 39);
  });

  test('The study file pythia-160m says how far each chosen point is from its ideal place', async () => {
    const plan = await planOf('pythia-160m');
    expect(plan.series[0]!.points.map(({ revision }) => revision)).toEqual([
      'step0',
      'step1',
      'step8',
      'step64',
      'step512',
      'step3000',
      'step20000',
      'step143000',
    ]);
    expect(plan.series[0]!.points.at(-2)!.wanted).toMatchObject({ unit: 'tokens' });
  });

  test('A series that is a pattern of branches is planned, and the plan says that its points are unknown', async () => {
    const file = readStudyFile('pythia-160m', '.');
    const [series] = file.series;
    const source = { kind: 'hub', repository: 'some/one', pattern: 'step{step}' };
    const answer = await studies.request.post('/v1/plans').send({ ...file, series: [{ ...series, source }] });
    expect(answer.status).toBe(200);
    expectDocumented(answer, 'studies', 'createPlan');
    const [planned] = answer.body.series;
    expect(planned).toMatchObject({ isPinned: false, points: [] });
    expect(planned.notes.join('\n')).toContain('the hub alone knows which branches step{step} reads');
    expect(answer.body.cells.filter(({ point }: { point: unknown }) => point !== null)).toEqual([]);
  });

  test('Running a study whose series cannot be reached is refused by the field of the series', async () => {
    const answer = await studies.request.post('/v1/studies').send(readStudyFile('pythia-160m', '.'));
    expect(answer).toMatchObject({ status: 422, body: { code: 'unreachable' } });
    expect(answer.body.errors[0].field).toBe('series[0].source.name');
  });
});

describe('amuro series verify', () => {
  test('amuro series verify reads the weights of a series on disk and says what it found', async () => {
    const micro = { name: 'micro', source: { kind: 'shipped', name: 'micro' } };
    const registered = await started[1]!.request.post('/v1/series').send(micro);
    expect(registered.status).toBe(201);
    const text = await amuro('series', 'verify', 'micro', '--weights');
    expect(text).toContain(`Weights: ${registered.body.points.length} points read, 0 on disk and not read`);
    const found = JSON.parse(await amuro('series', 'verify', 'micro', '--json'));
    expect(found.findings.filter(({ severity }: { severity: string }) => severity === 'warning')).toEqual([]);
  });

  test('amuro series verify registers a published series first, and says why it cannot', async () => {
    expect(await run('series', 'verify', 'pythia-70m')).toMatchObject({
      code: 2,
      err: expect.stringContaining('HF_HUB_OFFLINE'),
    });
    expect(await run('series', 'verify', 'pythia-70')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean pythia-70m'),
    });
  });
});
