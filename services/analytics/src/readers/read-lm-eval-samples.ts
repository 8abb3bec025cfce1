import type { JsonValue } from '@amuro/contracts';
import { canonicalJson, sha256 } from '@amuro/identity';
import { mean, standardError } from '@amuro/statistics';
import { metricScale } from '../domain/metric-scale.ts';
import type { PublishedResult, PublishedTuning } from '../domain/published/published-result.ts';
import { lmEvalChance, lmEvalPrimary, lmEvalTask } from './lm-eval-sets.ts';
import { toName } from './names.ts';
import { objectOf, parseJson } from './parse-json.ts';
import {
  describeAbsent,
  isAbsent,
  type LeaveOut,
  readAll,
  refuse,
  type SourceFile,
  textOf,
} from './source-file.ts';
import { pointOf } from './published-point.ts';

export interface LmEvalSampleSettings {
  series: string;
  shots: number;
  tuning: Pick<PublishedTuning, 'dataset' | 'task'> | null;
}

interface Sample {
  at: string;
  fields: Record<string, unknown>;
}

/** Reads a log of samples of lm-evaluation-harness (`samples_TASK_DATE.jsonl`): each metric with its values row by row. */
export function readLmEvalSamples(
  file: SourceFile,
  settings: LmEvalSampleSettings,
  leaveOut: LeaveOut,
): PublishedResult[] {
  const { series, tuning } = settings;
  const samples = readLines(file);
  const point = pointOf(file, series, null);
  const task = taskOf(file.name);
  let isLeftOut = false;
  const leave: LeaveOut = (at, reason) => {
    isLeftOut = true;
    leaveOut(at, reason);
  };
  const measured = [...new Set(samples.map(filterOf))].flatMap((filter) => {
    const rows = samples.filter((sample) => filterOf(sample) === filter);
    return metricsOf(file.name, rows, filter, leave);
  });
  if (measured.length === 0 && !isLeftOut)
    refuse(file.name, 'line 1', 'a metric from 0 to 1, such as acc', 'none');
  const names = measured.map(({ metric }) => metric);
  const primary = lmEvalPrimary(names);
  const asks = lmEvalTask(task, names);
  const chanceLevel = chanceOfSamples(samples) ?? lmEvalChance(task);
  return measured.map(({ metric, rowIds, values }) => ({
    place: { file: file.name, digest: file.digest, at: metric },
    model: series,
    series,
    point,
    tuning: tuning === null ? null : { ...tuning, epochs: null, learningRate: null },
    evaluation: {
      dataset: toName(task),
      ...asks,
      format: 'default',
      shots: settings.shots,
      method: null,
      protocol: null,
      chanceLevel,
    },
    metric,
    scale: metricScale(metric),
    primary: metric === primary,
    value: mean(values),
    standardError: standardError(values),
    n: values.length,
    rows: { rowIds, values },
  }));
}

/**
 * The chance level of documents that list the log-likelihood of each choice: the mean of one over the number of choices. Null for
 * generated answers and single continuations.
 */
function chanceOfSamples(samples: readonly Sample[]): number | null {
  const counts = samples.map(({ fields }) => choicesOf(fields));
  if (counts.length === 0 || counts.some((count) => count < 2)) return null;
  return mean(counts.map((count) => 1 / count));
}

function choicesOf({ resps, metrics, acc_mutual_info: mutual }: Record<string, unknown>): number {
  if (!Array.isArray(resps)) return 0;
  if (!resps.every(isChoice)) return 0;
  // For mutual information, each choice is scored a second time, without its question.
  const twice = mutual !== undefined || (Array.isArray(metrics) && metrics.includes('acc_mutual_info'));
  return twice ? resps.length / 2 : resps.length;
}

/** A log-likelihood, with whether it is the greedy answer: `[["-12.5", "False"]]`. */
function isChoice(response: unknown): boolean {
  const [pair] = Array.isArray(response) ? (response as unknown[]) : [];
  return Array.isArray(pair) && pair.length === 2;
}

function filterOf({ fields }: Sample): string {
  return String(fields['filter'] ?? 'none');
}

function readLines(file: SourceFile): Sample[] {
  const text = textOf(file);
  // Versions up to 0.4.2 wrote one JSON array, whatever the file's ending says.
  if (text.trimStart().startsWith('[')) {
    const items = parseJson(file.name, 'the file', text) as unknown[];
    return readAll(items, (item, index) => {
      const at = `item ${index + 1}`;
      return [{ at, fields: objectOf(file.name, at, item) }];
    });
  }
  const lines = text.split('\n');
  if (lines.at(-1)?.trim() === '') lines.pop();
  return readAll(lines, (line, index) => {
    const at = `line ${index + 1}`;
    return [{ at, fields: objectOf(file.name, at, parseJson(file.name, at, line)) }];
  });
}

function taskOf(path: string): string {
  const name = path.split('/').at(-1)!;
  return /samples_(.+?)(?:_\d{4}-\d{2}-\d{2}T.*)?\.jsonl$/.exec(name)?.[1] ?? name.replace(/\.jsonl$/, '');
}

/** Numbers of a sample that are not metrics. */
const described = new Set(['doc_id', 'target', 'idx', 'index', 'doc_hash']);

/**
 * Row metrics are listed in `metrics`; in older logs they are all numbers and truth values except those of the document.
 * Documents may have different metrics: each is measured over those that have it.
 */
function metricsOf(file: string, samples: Sample[], filter: string, leaveOut: LeaveOut) {
  const names = [...new Set(samples.flatMap(({ fields }) => namesOf(fields)))];
  const rowIds = sampleRowIds(samples.map(({ fields }) => fields));
  return names.flatMap((name) => {
    const having = samples
      .map(({ at, fields }, row) => ({ at, raw: fields[name], rowId: rowIds[row]! }))
      .filter(({ raw }) => raw !== undefined);
    const plain = name.replace(/,.*$/, '');
    const metric = toName(filter === 'none' ? plain : `${plain}.${filter}`);
    const bad = having.find(({ raw }) => isAbsent(raw));
    if (bad !== undefined) {
      leaveOut(
        `${bad.at}, ${metric}`,
        `${describeAbsent(bad.raw)} is not a finite number; the metric is left out`,
      );
      return [];
    }
    // Lists, such as the words and log-likelihood behind a perplexity, are parts of a value for the whole set.
    if (having.some(({ raw }) => typeof raw === 'object')) {
      leaveOut(metric, 'its rows have no values of their own');
      return [];
    }
    const values = readAll(having, ({ at, raw }) => [valueOf(file, at, name, raw)]);
    // Counts and log-likelihoods are not rates of rows: they need another mean than this one.
    if (values.length === 0 || values.some((value) => value < 0 || value > 1)) {
      leaveOut(metric, 'its rows are not all from 0 to 1, and how to aggregate them is unknown');
      return [];
    }
    if (having.length < samples.length)
      leaveOut(metric, `${samples.length - having.length} of ${samples.length} documents do not have it`);
    return { metric, rowIds: having.map(({ rowId }) => rowId), values: Float64Array.from(values) };
  });
}

function namesOf(fields: Record<string, unknown>): string[] {
  const named = fields['metrics'];
  if (Array.isArray(named)) return named.map(String).filter((name) => fields[name] !== undefined);
  return Object.keys(fields).filter((key) => !described.has(key) && isScalar(fields[key]));
}

function isScalar(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

function valueOf(file: string, at: string, name: string, value: unknown): number {
  return isScalar(value)
    ? Number(value)
    : refuse(file, at, `${name} as a number`, JSON.stringify(value ?? null));
}

/**
 * One id per sample, the same for the same document wherever it was scored, so that logs of two models can be paired. It comes
 * from the log's own hash of the document, or from the document; identical documents are numbered in order.
 */
function sampleRowIds(samples: readonly Record<string, unknown>[]): string[] {
  const seen = new Map<string, number>();
  return samples.map(({ doc_hash: hash, doc, doc_id: id }) => {
    const content = (hash ?? doc ?? id ?? null) as JsonValue;
    const key = canonicalJson(content);
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return sha256(canonicalJson({ sample: content, ordinal }));
  });
}
