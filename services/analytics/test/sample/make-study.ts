import { cellKey, idOf, keyOf, sha256 } from '@amuro/identity';
import type { ReportCell, ReportRequest } from '@amuro/contracts';
import {
  chanceOf,
  metricsOf,
  sampleBaseline,
  sampleCheckpoint,
  sampleRun,
  sampleSet,
  type SamplePoint,
  type SampleRun,
  type SampleSet,
  type Subject,
} from './make-run.ts';

interface SampleCell {
  cell: Omit<ReportCell, 'measurementIds'>;
  run: SampleRun | null;
}
export interface SampleStudy {
  cells: SampleCell[];
  report: (idsOf: (cell: SampleCell) => string[]) => ReportRequest;
}

const allPoints: SamplePoint[] = [0, 0.5e6, 1e6, 2e6, 4e6, 8e6, 15e6].map((tokensSeen) => ({
  revision: `step${Math.round(tokensSeen / 1024)}`,
  step: Math.round(tokensSeen / 1024),
  tokensSeen,
}));

const allSets: SampleSet[] = [
  { dataset: 'micro-inference', task: 'inference', role: 'in-domain', rows: 300 },
  { dataset: 'micro-inference-ood', task: 'inference', role: 'out-of-domain', rows: 300 },
  { dataset: 'micro-paraphrase', task: 'paraphrase', role: 'in-domain', rows: 300 },
  { dataset: 'micro-summary', task: 'summary', role: 'in-domain', rows: 200 },
  { dataset: 'micro-summary-ood', task: 'summary', role: 'out-of-domain', rows: 200 },
  { dataset: 'micro-question', task: 'question', role: 'in-domain', rows: 200 },
  { dataset: 'micro-inference', task: 'inference', role: 'in-domain', rows: 300, format: 'instruct' },
  { dataset: 'micro-inference', task: 'inference', role: 'in-domain', rows: 300, format: 'io' },
  { dataset: 'micro-summary', task: 'summary', role: 'in-domain', rows: 200, format: 'instruct' },
  { dataset: 'micro-summary', task: 'summary', role: 'in-domain', rows: 200, format: 'io' },
];

const tunings = [
  { name: 'inference', dataset: 'micro-inference', task: 'inference' as const, rows: 1000 },
  { name: 'summary', dataset: 'micro-summary', task: 'summary' as const, rows: 400 },
];

const nameOf = ({ dataset, format = 'default' }: SampleSet) =>
  format === 'default' ? dataset : `${dataset}-${format}`;

/** How well a tuning of the n-th point does on a set; shaped like what small models do. */
function levelOf(point: number, tuning: string, set: SampleSet): number {
  const chance = chanceOf(set.task) ?? 0.05;
  const base = set.task === 'paraphrase' ? chance : chance + 0.015 * point;
  if (set.task !== tuning)
    return tuning === 'base' ? base : Math.max(0.02, base * (set.task === 'question' ? 0.8 : 1));
  const learned = [0.45, 0.56, 0.66, 0.74, 0.8, 0.82, 0.83][point]!;
  const distance = set.role === 'out-of-domain' ? 0.75 - 0.08 * (point % 3) : 1;
  const format = set.format === undefined ? 1 : set.format === 'io' ? 0.8 : 0.9;
  return Math.max(base, learned * distance * format);
}

const smallSets = [
  'micro-inference',
  'micro-inference-ood',
  'micro-summary',
  'micro-question',
  'micro-inference-instruct',
];

/** A study shaped like the built-in ones, in which one cell has failed; a small one has fewer points, sets and rows. */
export function sampleStudy(size: 'small' | 'full' = 'full'): SampleStudy {
  const points =
    size === 'full' ? allPoints : allPoints.filter((_, index) => index === 0 || index === 3 || index === 6);
  const sets =
    size === 'full'
      ? allSets
      : allSets.filter((set) => smallSets.includes(nameOf(set))).map((set) => ({ ...set, rows: 60 }));
  const trainingSets = new Map(
    tunings.map(({ name, dataset, task, rows }) => [
      name,
      sampleSet({ dataset, task, role: 'in-domain', rows }, 'train'),
    ]),
  );
  const modelCells = points.flatMap((point) =>
    ['base', ...tunings.map(({ name }) => name)].flatMap((tuning) =>
      sets.map((set): SampleCell => {
        const index = allPoints.indexOf(point);
        const subject = sampleCheckpoint(point, trainingSets.get(tuning) ?? null);
        const constant = index === 0 && tuning === 'base' && set.task === 'inference';
        const run = sampleRun({ subject, set: sampleSet(set), level: levelOf(index, tuning, set), constant });
        const failed = index === 3 && tuning === 'summary' && set.dataset === 'micro-question';
        return cellOf(run, set, { point, tuning }, failed ? 'The scoring run failed: out of memory.' : null);
      }),
    ),
  );
  const cells = [...modelCells, ...baselineCells(trainingSets, sets)];
  return { cells, report: reportOf(cells, points, sets) };
}

function baselineCells(
  trainingSets: Map<string, ReturnType<typeof sampleSet>>,
  sets: readonly SampleSet[],
): SampleCell[] {
  const rules = [
    { tuning: 'inference', rule: 'majority', field: null, level: 0.34 },
    { tuning: 'inference', rule: 'bag-of-words', field: null, level: 0.5 },
    { tuning: 'inference', rule: 'bag-of-words', field: 'hypothesis', level: 0.42 },
    { tuning: 'summary', rule: 'constant-output', field: null, level: 0.3 },
    { tuning: 'summary', rule: 'first-sentence', field: null, level: 0.55 },
  ] as const;
  return rules.flatMap(({ tuning, rule, field, level }) =>
    sets
      .filter((set) => set.task === tuning && set.format === undefined)
      .map((set) => {
        const subject: Subject = sampleBaseline({ rule, field }, trainingSets.get(tuning)!);
        const run = sampleRun({ subject, set: sampleSet(set), level, constant: rule === 'majority' });
        return cellOf(run, set, { baseline: { rule, field, tuning } }, null);
      }),
  );
}

function cellOf(
  run: SampleRun,
  set: SampleSet,
  place: { point: SamplePoint; tuning: string } | { baseline: NonNullable<ReportCell['baseline']> },
  reason: string | null,
): SampleCell {
  const key = cellKey({ scoringRunKey: run.manifest.key });
  const seriesId = idOf('ser', sha256('micro'));
  const cell = {
    id: idOf('cel', key),
    key,
    point: 'point' in place ? { ...place.point, stage: 'pretrain', seriesId, seriesName: 'micro' } : null,
    tuning: 'point' in place ? place.tuning : null,
    baseline: 'baseline' in place ? place.baseline : null,
    evaluation: nameOf(set),
    state: reason === null ? ('measured' as const) : ('failed' as const),
    reason,
  };
  return { cell, run: reason === null ? run : null };
}

function reportOf(
  cells: SampleCell[],
  points: readonly SamplePoint[],
  sets: readonly SampleSet[],
): SampleStudy['report'] {
  const title = 'Does pre-training help fine-tuning? A tiny study';
  const keys = cells.map(({ cell }) => cell.key).toSorted();
  const id = idOf('std', keyOf({ operation: 'study', settings: { title }, inputs: { cells: keys } }));
  const cost: ReportRequest['cost'] = [
    {
      stage: 'training',
      runs: 14,
      deviceSeconds: 161.2,
      counters: { optimizerSteps: 3675, tokensThroughBlocks: 1_250_000 },
      byDataset: [
        { dataset: 'micro-inference', runs: 7, deviceSeconds: 100.2 },
        { dataset: 'micro-summary', runs: 7, deviceSeconds: 61 },
      ],
    },
    {
      stage: 'scoring',
      runs: 209,
      deviceSeconds: 96.5,
      counters: { tokensThroughBlocks: 2_900_000, headRows: 61_000 },
    },
    { stage: 'baselines', runs: 10, deviceSeconds: 3.1, counters: {} },
  ];
  return (idsOf) => ({
    studyId: id,
    name: 'tiny',
    title,
    question:
      'How much of what fine-tuning can do is there before it, and when in pre-training does it come?',
    extends: null,
    state: 'succeeded',
    factors: {
      series: [
        {
          id: idOf('ser', sha256('micro')),
          name: 'micro',
          points: points.map((point) => ({ ...point, stage: 'pretrain' })),
        },
      ],
      tunings: [
        { name: 'base', datasets: [] },
        ...tunings.map(({ name, dataset, task, rows }) => ({
          name,
          datasets: [{ name: dataset, task, rows }],
        })),
      ],
      evaluations: sets.map((set) => ({
        name: nameOf(set),
        datasetName: set.dataset,
        task: set.task,
        role: set.role,
        format: set.format ?? 'default',
        shots: 0,
        method: chanceOf(set.task) === null ? 'generate' : 'token-prob',
        metrics: metricsOf(set.task),
        chanceLevel: chanceOf(set.task),
        rows: set.rows,
      })),
    },
    cells: cells.map((entry) => ({ ...entry.cell, measurementIds: idsOf(entry) })),
    cost,
  });
}
