import { metricScale } from '../domain/metric-scale.ts';
import { amuroSets, amuroTunings } from './amuro-sets.ts';
import { checkValue } from './check-value.ts';
import { parseAmuroModel, type AmuroModel } from './parse-amuro-model.ts';
import { parseDelimited, type DelimitedRow } from './parse-delimited.ts';
import { type LeaveOut, readAll, refuse, textOf, type SourceFile } from './source-file.ts';
import { atStep, publishedPoint } from './published-point.ts';
import type { PublishedResult } from '../domain/published/published-result.ts';

/** The step of OLMo-1B's final checkpoint, `main` of its repository. */
const finalStep = 738_020;

const formats = { '': 'default', instruct: 'instruct', inputoutput: 'io' } as const;

/**
 * Reads the paper's released tables: `all_perf_table.csv` (supervised, with the standard deviation of its bootstrap means) and
 * `official_eval_table.csv` (OLMo's own evaluation, without).
 */
export function readAmuroCsv(file: SourceFile, _: object, leaveOut: LeaveOut): PublishedResult[] {
  const rows = parseDelimited(file.name, textOf(file));
  const missing = ['model_id', 'eval dataset', 'Performance'].filter((name) => !(name in rows[0]!.fields));
  if (missing.length > 0) {
    refuse(
      file.name,
      'line 1',
      'columns model_id, eval dataset, Performance',
      `none named ${missing.join(', ')}`,
    );
  }
  const kind = 'std' in rows[0]!.fields ? 'supervised' : 'official';
  return readAll(rows, (row) => readRow(file, row, kind, leaveOut));
}

function readRow(
  file: SourceFile,
  { line, fields }: DelimitedRow,
  kind: keyof typeof amuroSets,
  leaveOut: LeaveOut,
): PublishedResult[] {
  const at = `line ${line}`;
  const model = fields['model_id']!;
  const parsed =
    parseAmuroModel(model) ??
    refuse(
      file.name,
      at,
      'a model_id such as olmo1b_hf_ckpt1000_mnli_3epoch_2e-6_4shots',
      JSON.stringify(model),
    );
  const { dataset, format, ...set } = readSet(file.name, at, fields['eval dataset']!, kind);
  const metric = set.task === 'summary' || set.task === 'question' ? 'rouge-l' : 'accuracy';
  const scale = metricScale(metric);
  const raw = { metric, scale, value: fields['Performance'], standardError: fields['std'], n: null };
  const checked = checkValue(file.name, at, raw, leaveOut);
  if (checked === null) return [];
  return [
    {
      place: { file: file.name, digest: file.digest, at },
      model,
      ...readPoint(parsed),
      tuning: readTuning(file.name, at, parsed),
      evaluation: {
        ...set,
        dataset,
        format,
        shots: parsed.shots,
        method: kind === 'official' ? 'options' : null,
        protocol: 'paper',
      },
      metric,
      scale,
      primary: true,
      ...checked,
      rows: null,
    },
  ];
}

function readPoint({ model, step }: AmuroModel) {
  const series = model === null || model.toLowerCase() === 'olmo1b' ? 'olmo-1b' : model;
  const revision = step === null ? 'main' : `step${step}`;
  return { series, point: publishedPoint(series, revision, atStep(step ?? finalStep)) };
}

function readSet(file: string, at: string, name: string, kind: keyof typeof amuroSets) {
  const [, dataset = '', suffix = ''] = /^(.*?)(?:_(instruct|inputoutput))?$/.exec(name) ?? [];
  const facts = amuroSets[kind][dataset];
  if (facts === undefined) {
    return refuse(
      file,
      at,
      `an eval dataset among ${Object.keys(amuroSets[kind]).join(', ')}`,
      JSON.stringify(name),
    );
  }
  return { dataset, format: formats[suffix as keyof typeof formats], ...facts };
}

function readTuning(file: string, at: string, { tuning }: AmuroModel): PublishedResult['tuning'] {
  if (tuning === null) return null;
  const task = amuroTunings[tuning.dataset];
  if (task !== undefined) return { ...tuning, task };
  return refuse(file, at, `a training set among ${Object.keys(amuroTunings).join(', ')}`, tuning.dataset);
}
