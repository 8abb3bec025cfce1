import { type MetricScale, metricScale } from '../domain/metric-scale.ts';
import type { PublishedResult } from '../domain/published/published-result.ts';
import { checkValue } from './check-value.ts';
import { lmEvalChance, lmEvalPrimary } from './lm-eval-sets.ts';
import { toName } from './names.ts';
import { objectOf, parseJson } from './parse-json.ts';
import { publishedPoint, stepOf, withoutStep } from './published-point.ts';
import { readAll, type Refusal, refuse } from './refusal.ts';
import { type SourceFile, textOf } from './source-file.ts';

export interface LmEvalSettings {
  series?: string | undefined;
}

interface Metric {
  metric: string;
  value: unknown;
  standardError: unknown;
  key: string;
}

/** A results file of lm-evaluation-harness: `acc`, `acc_stderr` of old, `acc,none`, `acc_stderr,none` of new. */
export function readLmEvalResults(file: SourceFile, { series: named }: LmEvalSettings): PublishedResult[] {
  const document = objectOf(file.name, 'the file', parseJson(file.name, 'the file', textOf(file)));
  const results = objectOf(file.name, 'results', document['results']);
  const { model, revision: told } = readModel(document);
  const series = named ?? toName(withoutStep(model));
  if (series === '')
    refuse(file.name, 'config.model_args', 'the model (pretrained=…), or a series in the request', 'none');
  const { step, revision } = stepOf(file, told, model);
  return readAll(Object.entries(results), ([task, raw]) => {
    const at = `results.${task}`;
    const values = objectOf(file.name, at, raw);
    const metrics = metricsOf(file.name, at, values);
    if (metrics.length === 0) return [];
    const primary = lmEvalPrimary(metrics.map(({ metric }) => metric));
    return readAll(metrics, ({ key, ...metric }) => {
      const scale = scaleOf(document, task, metric.metric);
      return [
        {
          place: { file: file.name, digest: file.digest, at: `${at}.${key}` },
          model,
          series,
          point: publishedPoint(series, revision, step),
          tuning: null,
          evaluation: {
            dataset: toName(task),
            task: 'multiple-choice',
            role: 'instruction-test',
            format: 'default',
            shots: shotsOf(file.name, document, task),
            method: null,
            protocol: null,
            chanceLevel: lmEvalChance(task),
          },
          metric: metric.metric,
          scale,
          primary: metric.metric === primary,
          ...checkValue(file.name, `${at}.${key}`, { ...metric, scale, n: samplesOf(document, task) }),
          rows: null,
        },
      ];
    });
  });
}

/** What a task's entry has beside metrics, and how it says that a metric has no value. */
const described = new Set(['alias', 'name', 'sample_len', 'sample_count', 'samples']);
const nothing = new Set(['N/A', '', ' ']);

/**
 * Metrics of a task with their standard errors. In the new layout a metric names its filter, and what names none is no
 * metric; a filter other than `none` is part of the metric's name.
 */
function metricsOf(file: string, at: string, values: Record<string, unknown>): Metric[] {
  const isNew = Object.keys(values).some((key) => key.includes(','));
  return Object.entries(values).flatMap(([key, value]) => {
    const [name = '', filter = 'none'] = key.split(',');
    if (described.has(name) || name.endsWith('_stderr') || (isNew && !key.includes(','))) return [];
    if (typeof value === 'string' && nothing.has(value)) return [];
    if (typeof value !== 'number') refuse(file, `${at}.${key}`, 'a number', JSON.stringify(value));
    const errorKey = key.includes(',') ? `${name}_stderr,${filter}` : `${name}_stderr`;
    const error = values[errorKey];
    return {
      metric: toName(filter === 'none' ? name : `${name}.${filter}`),
      value,
      // The harness writes "N/A" where it has none.
      standardError: typeof error === 'string' ? null : error,
      key,
    };
  });
}

function readModel(document: Record<string, unknown>): { model: string; revision: string | null } {
  const config = (document['config'] ?? {}) as Record<string, unknown>;
  const raw = config['model_args'];
  const args =
    typeof raw === 'string'
      ? Object.fromEntries(raw.split(',').map((part) => part.split('=', 2) as [string, string]))
      : ((raw ?? {}) as Record<string, unknown>);
  const model = args['pretrained'] ?? args['model'] ?? document['model_name'] ?? '';
  const revision = args['revision'] ?? config['model_revision'] ?? null;
  return { model: String(model), revision: revision === null ? null : String(revision) };
}

function shotsOf(file: string, document: Record<string, unknown>, task: string): number {
  const byTask = (document['n-shot'] ?? {}) as Record<string, unknown>;
  const config = (document['config'] ?? {}) as Record<string, unknown>;
  const shots = byTask[task] ?? config['num_fewshot'] ?? 0;
  if (typeof shots === 'number' && Number.isInteger(shots) && shots >= 0) return shots;
  return refuse(file, `n-shot of ${task}`, 'a number of shots', JSON.stringify(shots));
}

function samplesOf(document: Record<string, unknown>, task: string): unknown {
  const samples = (document['n-samples'] ?? {}) as Record<string, { effective?: unknown } | undefined>;
  return samples[task]?.effective ?? null;
}

/** What is known of the metric; the file's own word on its direction wins. */
function scaleOf(document: Record<string, unknown>, task: string, metric: string): MetricScale {
  const directions = (document['higher_is_better'] ?? {}) as Record<string, unknown>;
  const ofTask = (directions[task] ?? {}) as Record<string, unknown>;
  // The file names metrics without their filters.
  const own = ofTask[metric] ?? ofTask[metric.replace(/\..*$/, '')];
  const scale = metricScale(metric);
  return typeof own === 'boolean' ? { ...scale, higherIsBetter: own } : scale;
}

/** Files of models that only their last names share (`a/pythia`, `b/pythia`): they would become points of one series. */
export function mixedModels(results: readonly PublishedResult[]): Refusal[] {
  const models = new Map<string, string>();
  const refused = new Map<string, Refusal>();
  for (const { series, model, place } of results) {
    const own = withoutStep(model);
    const first = models.get(series) ?? own;
    models.set(series, first);
    if (first === own) continue;
    const expected = `files of one model for the series ${series}, or a series in the request`;
    const got = `${JSON.stringify(own)} beside ${JSON.stringify(first)}`;
    refused.set(place.file, { file: place.file, at: 'config.model_args', expected, got });
  }
  return [...refused.values()];
}
