import { describe, expect, test } from 'vitest';
import type { Grid } from '../../src/domain/grid/grid.ts';
import type { Measurement } from '../../src/domain/measurement.ts';
import { tableKinds } from '../../src/domain/tables/index.ts';
import { nextCheckpoint } from '../../src/domain/tables/turning-points.ts';
import { hasResults, paperFiles, skipReason } from './published-data.ts';
import { fromDisk, readGrid, toSource } from './read-results.ts';

type Row = Record<string, string | number | boolean | null | undefined>;

function compute(kind: string, grid: Grid, protocol: 'corrected' | 'paper' = 'corrected') {
  const found = tableKinds.find((each) => each.kind === kind)!;
  return found.compute({ grid, comparisons: [], scoringCosts: [], options: { protocol } });
}

interface Result {
  step: number;
  tunedOn?: string;
  dataset: string;
  task?: string;
  role?: string;
  format?: string;
  value: number;
}

/** A grid of made-up results. */
function gridOf(results: Result[]): Promise<Grid> {
  const rows = results.map((result) => JSON.stringify({ tunedOn: 'base', ...result }));
  const fields = ['step', 'tunedOn', 'dataset', 'task', 'role', 'format', 'value'];
  const columns = Object.fromEntries(fields.map((field) => [field, field]));
  const settings = {
    columns,
    constants: { series: 'made-up', metric: 'accuracy', standardError: 0.005, tuningTask: 'inference' },
    scale: 'fraction' as const,
  };
  const filled = rows.map((row) =>
    JSON.stringify({ task: 'inference', role: 'in-domain', format: 'default', ...JSON.parse(row) }),
  );
  return readGrid('table', settings, [toSource('made-up.jsonl', filled.join('\n'))]);
}

const steps = [100, 1000, 10_000, 100_000, 1_000_000, 10_000_000];

describe('dichotomy', () => {
  test('The dichotomy test separates a set that pre-training teaches from one that only fine-tuning does', async () => {
    const grid = await gridOf(
      steps.flatMap((step, index) => [
        { step, dataset: 'early', value: 0.3 + 0.1 * index + 0.002 * (index % 2) },
        { step, dataset: 'early', tunedOn: 'tuned', value: 0.31 + 0.1 * index },
        { step, dataset: 'late', value: 0.33 + 0.004 * (index % 2) },
        { step, dataset: 'late', tunedOn: 'tuned', value: 0.8 + 0.01 * (index % 3) },
        { step, dataset: 'neither', value: 0.33 },
        { step, dataset: 'neither', tunedOn: 'tuned', value: 0.34 },
      ]),
    );
    const groups = compute('dichotomy', grid).rows.map(({ dataset, group }: Row) => [dataset, group]);
    expect(Object.fromEntries(groups)).toEqual({
      early: 'learned in pre-training',
      late: 'learned only in fine-tuning',
      neither: 'undecided',
    });
  });

  test.skipIf(!hasResults)(
    `The dichotomy test finds the paper’s first group in its numbers, and what it left apart (${skipReason})`,
    async () => {
      const grid = await readGrid(
        'amuro-csv',
        {},
        paperFiles.map(({ path }) => fromDisk(path)),
      );
      const { rows, notes } = compute('dichotomy', grid, 'paper');
      const by = (group: string) =>
        rows
          .filter((row: Row) => row.group === group)
          .map(({ dataset }: Row) => dataset)
          .toSorted();
      expect(by('learned in pre-training')).toEqual([
        'arc_challenge',
        'arc_easy',
        'hellaswag',
        'openbookqa',
        'sciq',
      ]);
      expect(by('learned only in fine-tuning')).toEqual([
        'boolq',
        'mnli_matched',
        'mnli_mismatched',
        'socialiqa',
        'xsum',
      ]);
      const unlike = rows.filter(
        (row: Row) => row.paperGroup === 'learned in fine-tuning' && row.group === 'undecided',
      );
      expect(unlike.map(({ dataset }: Row) => dataset)).toEqual(['paws', 'xlsum']);
      expect(notes.join('\n')).toContain('Confounded with the method of scoring');
    },
  );
});

describe('turning points', () => {
  const point = (step: number) => ({ revision: `step${step}`, step, tokensSeen: null, stage: 'pretrain' });

  test('A turning point suggests the checkpoint in the middle of the widest gap, or else its step', () => {
    const tested = [point(1000), point(10_000), point(20_000)];
    expect(nextCheckpoint(tested, [point(1500), point(3000), point(15_000)])).toEqual({
      step: 3000,
      revision: 'step3000',
    });
    expect(nextCheckpoint(tested, [])).toEqual({ step: 3162, revision: null });
    expect(nextCheckpoint([point(1000)], [])).toBeNull();
  });
});

describe('variance across training seeds', () => {
  test('The variance across training seeds is that of tunings which differ only in the seed', async () => {
    const values = { one: 0.5, two: 0.6, three: 0.55, other: 0.9 };
    const grid = await gridOf(
      Object.entries(values).map(([tunedOn, value]) => ({ step: 1, dataset: 'a', tunedOn, value })),
    );
    const cells = grid.cells.map((entry, index) => {
      const measurements = [...entry.measurements].map(([metric, measurement]) => {
        const recipe = { dataset: 'a', task: 'inference', rows: 10, step: 5, epochs: 1 } as const;
        const learningRate = entry.cell.tuning === 'other' ? 1e-3 : 1e-5;
        const subject: Measurement['subject'] = {
          kind: 'checkpoint',
          checkpointId: `ckp_${'a'.repeat(26)}`,
          points: [],
          tuning: [{ ...recipe, learningRate, trainSeed: index }],
        };
        return [metric, { ...measurement, subject }] as const;
      });
      return { ...entry, measurements: new Map(measurements) };
    });
    const { rows } = compute('seed-variance', { ...grid, cells });
    expect(rows).toMatchObject([
      {
        seeds: 3,
        mean: expect.closeTo(0.55, 12),
        standardDeviation: expect.closeTo(0.05, 12),
        standardErrorOfRows: 0.005,
      },
    ]);
    expect(compute('seed-variance', grid).rows).toEqual([]);
  });
});

describe('format sensitivity', () => {
  test('Format sensitivity is the spread and the relative deviation over formats, by point', async () => {
    const grid = await gridOf([
      { step: 1, dataset: 'a', value: 0.4 },
      { step: 1, dataset: 'a', format: 'instruct', value: 0.6 },
      { step: 2, dataset: 'a', value: 0.5 },
      { step: 2, dataset: 'a', format: 'instruct', value: 0.5 },
      { step: 2, dataset: 'b', value: 0.5 },
    ]);
    const { rows } = compute('format-sensitivity', grid);
    expect(rows).toMatchObject([
      {
        step: 1,
        datasets: 1,
        spread: expect.closeTo(0.2, 12),
        index: expect.closeTo(Math.SQRT2 / 10 / 0.5, 12),
      },
      { step: 2, datasets: 1, spread: 0, index: 0 },
    ]);
  });
});

describe.skipIf(!hasResults)(`recipes (${skipReason})`, () => {
  test('The recipes are those in the model ids of the paper', async () => {
    const files = paperFiles.map(({ path }) => fromDisk(path));
    const { rows } = compute('recipes', await readGrid('amuro-csv', {}, files));
    expect(rows).toMatchObject([
      {
        tuning: 'mnli',
        dataset: 'mnli',
        task: 'inference',
        epochs: '3',
        learningRate: '0.000002',
        points: 8,
      },
      { tuning: 'mnli_3epoch_2e-5', learningRate: '0.00002', points: 1 },
      { tuning: 'paws', learningRate: '0.000002', points: 8 },
      { tuning: 'socialiqa', epochs: '3' },
      { tuning: 'tulu', task: 'chat', epochs: '5', learningRate: '0.000002', points: 8 },
      { tuning: 'xsum', learningRate: '2e-7', points: 8 },
    ]);
  });
});

describe('transfer', () => {
  test('Transfer averages changes by task and relation, and adjusts the tests over all rows', async () => {
    const grid = await gridOf(
      steps.flatMap((step) => [
        { step, dataset: 'own', value: 0.4 },
        { step, dataset: 'own', tunedOn: 'tuned', value: 0.6 },
        { step, dataset: 'near', role: 'out-of-domain', value: 0.4 },
        { step, dataset: 'near', role: 'out-of-domain', tunedOn: 'tuned', value: 0.5 },
        { step, dataset: 'far', task: 'summary', value: 0.4 },
        { step, dataset: 'far', task: 'summary', tunedOn: 'tuned', value: 0.2 },
      ]),
    );
    const ratios = (kind: string) =>
      compute(kind, grid).rows.map(({ relation, ratio, pValue, pHolm }: Row) => [
        relation,
        ratio,
        pValue,
        pHolm,
      ]);
    const exact = 2 / 2 ** 6;
    expect(ratios('task-transfer').toSorted()).toEqual([
      ['cross-task', expect.closeTo(-0.5, 12), exact, 3 * exact],
      ['in-domain', expect.closeTo(0.5, 12), exact, 3 * exact],
      ['out-of-domain', expect.closeTo(0.25, 12), exact, 3 * exact],
    ]);
    expect(
      ratios('out-of-domain-ratios')
        .map(([relation]) => relation)
        .toSorted(),
    ).toEqual(['in-domain', 'out-of-domain']);
  });
});
