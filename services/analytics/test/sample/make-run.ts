import { digestOf, idOf, preparedSetKey, scoringRunKey, sha256 } from '@amuro/identity';
import {
  PreparedSetManifest,
  PreparedSetSettings,
  Prediction,
  type PreparedRow,
  Recipe,
  ScoringRunManifest,
  type Baseline,
  type Format,
  type Role,
  type Task,
} from '@amuro/contracts';

export type Subject = ScoringRunManifest['subject'];
export interface SampleRun {
  manifest: ScoringRunManifest;
  predictions: string;
}
export interface SampleSet {
  dataset: string;
  task: Task;
  role: Role;
  format?: Format;
  rows: number;
  size?: number;
}
export interface SamplePoint {
  revision: string;
  step: number;
  tokensSeen: number;
}

const labels: Record<string, string[]> = {
  inference: ['entailment', 'neutral', 'contradiction'],
  paraphrase: ['yes', 'no'],
};

export const metricsOf = (task: Task): string[] =>
  task in labels ? ['accuracy'] : ['rouge-l', 'slot-accuracy', 'exact-match'];
export const chanceOf = (task: Task): number | null => (task in labels ? 1 / labels[task]!.length : null);

/** The rows of a sample set as JSON Lines, as the datasets service would serve them. */
export function sampleRows(dataset: string, rows: number): string {
  return Array.from({ length: rows }, (_, index) => {
    const row: PreparedRow = {
      rowId: sha256(`${dataset} row ${index}`),
      sourceLine: index + 1,
      segments: [
        { text: `Question ${index} of ${dataset}: <b>what</b> holds?`, target: false, truncatable: false },
      ],
      references: [`Fact ${index}.`],
    };
    return `${JSON.stringify(row)}\n`;
  }).join('');
}

/** A prepared set's manifest, as the datasets service would give it. */
export function sampleSet(input: SampleSet, purpose: 'train' | 'evaluate' = 'evaluate'): PreparedSetManifest {
  const { dataset, task, role, format = 'default', rows } = input;
  const datasetKey = sha256(`dataset ${dataset}`);
  const settings = PreparedSetSettings.parse({
    purpose,
    split: purpose === 'train' ? 'train' : 'test',
    format,
    size: input.size ?? null,
  });
  const key = preparedSetKey({ settings, datasetKey, disjointFromKeys: [] });
  const split = (name: string) => ({ digest: sha256(`${dataset} ${name}`) });
  const counts = { read: rows, kept: rows, dropped: 0, notSampled: 0 };
  const content = sampleRows(dataset, rows);
  const files = [{ path: 'rows.jsonl', bytes: Buffer.byteLength(content), sha256: sha256(content) }];
  return PreparedSetManifest.parse({
    kind: 'prepared-set',
    id: idOf('set', key),
    key,
    digest: digestOf(files),
    settings,
    dataset: {
      kind: 'dataset',
      id: idOf('dat', datasetKey),
      key: datasetKey,
      name: dataset,
      task,
      role,
      columns: {},
      labels: (labels[task] ?? []).map((value) => ({ value, text: value })),
      methods: [task in labels ? 'token-prob' : 'generate'],
      metrics: metricsOf(task),
      chanceLevel: chanceOf(task),
      licence: 'CC0-1.0',
      source: 'made for tests',
      splits: { train: split('train'), test: split('test') },
    },
    disjointFrom: [],
    exemplars: [],
    counts,
    dropped: [],
    labelCounts: {},
    characters: { min: 20, median: 40, max: 80, total: 40 * rows },
    findings: [],
    files,
  });
}

/** A base checkpoint at a point, or one tuned from it on a training set. */
export function sampleCheckpoint(point: SamplePoint, trainedOn: PreparedSetManifest | null): Subject {
  const key = sha256(`checkpoint ${point.revision} ${trainedOn?.key ?? ''}`);
  const from = sha256(`checkpoint ${point.revision} `);
  const runKey = sha256(`training ${key}`);
  return {
    kind: 'checkpoint',
    checkpoint: {
      kind: 'checkpoint',
      id: idOf('ckp', key),
      key,
      digest: sha256(`weights ${key}`),
      modelType: 'olmo',
      parameters: 920_000,
      vocabularySize: 1000,
      contextLength: 256,
      origin: { kind: 'registered', location: 'micro' },
      points: [{ ...point, stage: 'pretrain', seriesId: idOf('ser', sha256('micro')), seriesName: 'micro' }],
      lineage:
        trainedOn === null
          ? []
          : [
              {
                runId: idOf('trn', runKey),
                runKey,
                fromCheckpoint: { id: idOf('ckp', from), key: from },
                preparedSet: trainedOn,
                recipe: Recipe.parse({ stage: 'finetune', learningRate: 1e-3, epochs: 3 }),
                step: 375,
              },
            ],
      files: [{ path: 'model.safetensors', bytes: 1, sha256: sha256(`weights ${key}`) }],
    },
  };
}

export function sampleBaseline(baseline: Baseline, trainedOn: PreparedSetManifest): Subject {
  return { kind: 'baseline', baseline, trainedOn };
}

/** Whether a row is answered right: the same rows are hard for all, and some luck is each run's own. */
function skillOf(row: number, run: string, level: number): boolean {
  const hardness = Number.parseInt(sha256(`row ${row}`).slice(0, 8), 16) / 2 ** 32;
  const luck = Number.parseInt(sha256(`${run} ${row}`).slice(0, 8), 16) / 2 ** 32;
  return 0.7 * hardness + 0.3 * luck < level;
}

export interface RunOptions {
  subject: Subject;
  set: PreparedSetManifest;
  /** Share of rows answered right, about. */
  level: number;
  /** One answer to every row. */
  constant?: boolean;
  change?: (rows: Prediction[]) => Prediction[];
  overflowed?: number;
  /** Makes other bytes under the same key. */
  salt?: string;
}

/** A finished scoring run with predictions of about the given quality; valid by the contract. */
export function sampleRun({
  subject,
  set,
  level,
  constant = false,
  change,
  overflowed = 0,
  salt = '',
}: RunOptions): SampleRun {
  const names = labels[set.dataset.task];
  const settings = {
    method: set.dataset.methods[0]!,
    overflow: 'dropShots',
    maxNewTokens: names ? null : 60,
    dtype: 'float32',
  } as const;
  const checkpointKey =
    subject.kind === 'checkpoint'
      ? subject.checkpoint.key
      : sha256(`${JSON.stringify(subject.baseline)} ${subject.trainedOn.key}`);
  const key = scoringRunKey({ checkpointKey, preparedSetKey: set.key, settings });
  const rows = Array.from({ length: set.counts.kept }, (_, index): Prediction => {
    const right = skillOf(index, key + salt, level);
    const base = {
      rowId: sha256(`${set.dataset.name} row ${index}`),
      sourceLine: index + 1,
      groupId: null,
      promptTokens: 30,
      completionTokens: names ? 1 : 12,
      shotsDropped: 0,
      charactersCut: 0,
      flags: [],
    };
    if (names !== undefined) {
      const gold = names[index % names.length]!;
      const wrong = names[(index + 1) % names.length]!;
      const prediction = constant ? names[0]! : right ? gold : wrong;
      return {
        ...base,
        prediction,
        output: null,
        gold,
        metrics: { accuracy: Number(prediction === gold) },
        scores: null,
      };
    }
    const slots = right ? 1 : Math.round(level * 3) / 4;
    const prediction = constant ? 'The sun shines.' : right ? `Fact ${index}.` : `No fact ${index}.`;
    const metrics = {
      'rouge-l': Math.min(1, 0.25 + 0.75 * slots * level),
      'slot-accuracy': slots,
      'exact-match': Number(right),
    };
    return { ...base, prediction, output: prediction, gold: `Fact ${index}.`, metrics, scores: null };
  });
  const predictions = (change?.(rows) ?? rows).map((row) => `${JSON.stringify(row)}\n`).join('');
  const files = [
    { path: 'predictions.jsonl', bytes: Buffer.byteLength(predictions), sha256: sha256(predictions) },
  ];
  const manifest = ScoringRunManifest.parse({
    kind: 'scoring-run',
    id: idOf('scr', key),
    key,
    digest: digestOf(files),
    settings,
    subject,
    preparedSet: set,
    metrics: metricsOf(set.dataset.task),
    rows: set.counts.kept,
    overflowed,
    files,
  });
  return { manifest, predictions };
}
