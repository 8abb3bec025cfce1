import type { JsonValue } from '@amuro/contracts';
import { canonicalJson, sha256 } from '@amuro/identity';
import { mean, standardError } from '@amuro/statistics';
import { metricScale } from '../domain/metric-scale.ts';
import type { PublishedResult, PublishedTuning } from '../domain/published/published-result.ts';
import { lmEvalChance, lmEvalPrimary } from './lm-eval-sets.ts';
import { toName } from './names.ts';
import { objectOf, parseJson } from './parse-json.ts';
import { publishedPoint, stepOf } from './published-point.ts';
import { readAll, refuse } from './refusal.ts';
import { type SourceFile, textOf } from './source-file.ts';

export interface LmEvalSampleSettings {
  series: string;
  shots: number;
  tuning: Pick<PublishedTuning, 'dataset' | 'task'> | null;
}

interface Sample {
  at: string;
  fields: Record<string, unknown>;
}

/** A log of samples of lm-evaluation-harness (`samples_TASK_DATE.jsonl`): each metric with its values row by row. */
export function readLmEvalSamples(file: SourceFile, settings: LmEvalSampleSettings): PublishedResult[] {
  const { series, tuning } = settings;
  const samples = readLines(file);
  const { step, revision } = stepOf(file, null);
  const task = taskOf(file.name);
  const measured = [...new Set(samples.map(filterOf))].flatMap((filter) => {
    const rows = samples.filter((sample) => filterOf(sample) === filter);
    return metricsOf(file.name, rows, filter);
  });
  if (measured.length === 0) refuse(file.name, 'line 1', 'a metric from 0 to 1, such as acc', 'none');
  const primary = lmEvalPrimary(measured.map(({ metric }) => metric));
  return measured.map(({ metric, rowIds, values }) => ({
    place: { file: file.name, digest: file.digest, at: metric },
    model: series,
    series,
    point: publishedPoint(series, revision, step),
    tuning: tuning === null ? null : { ...tuning, epochs: null, learningRate: null },
    evaluation: {
      dataset: toName(task),
      task: 'multiple-choice',
      role: 'instruction-test',
      format: 'default',
      shots: settings.shots,
      method: null,
      protocol: null,
      chanceLevel: lmEvalChance(task),
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

function filterOf({ fields }: Sample): string {
  return String(fields['filter'] ?? 'none');
}

function readLines(file: SourceFile): Sample[] {
  const text = textOf(file);
  // Versions up to 0.4.2 wrote one JSON array, whatever the name says.
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

/** Numbers of a sample that are no metric of it. */
const described = new Set(['doc_id', 'target', 'idx', 'index', 'doc_hash']);

/** Row metrics are named by `metrics`, or in older logs are all numbers and truth values but the document's own. */
function metricsOf(file: string, samples: Sample[], filter: string) {
  const [first] = samples;
  const named = first?.fields['metrics'];
  const names = Array.isArray(named)
    ? named.map(String)
    : Object.keys(first?.fields ?? {}).filter((key) => !described.has(key));
  const scalar = names.filter((name) => isScalar(first?.fields[name]));
  const rowIds = sampleRowIds(samples.map(({ fields }) => fields));
  return scalar.flatMap((name) => {
    const values = readAll(samples, ({ at, fields }) => [valueOf(file, at, name, fields[name])]);
    // Counts and log-likelihoods are no rates of rows: they take another mean than this one.
    if (values.some((value) => value < 0 || value > 1)) return [];
    const plain = name.replace(/,.*$/, '');
    const metric = toName(filter === 'none' ? plain : `${plain}.${filter}`);
    return { metric, rowIds, values: Float64Array.from(values) };
  });
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
 * One id a sample, the same for the same document wherever it was scored, so that logs of two models can be paired: from
 * the log's own hash of the document, or the document; identical documents are told apart by their order.
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
