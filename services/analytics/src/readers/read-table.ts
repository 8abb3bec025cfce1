import { Format, type Point, Role, Task } from '@amuro/contracts';
import type { z } from 'zod';
import type { TableField } from '../domain/import-request.ts';
import { type MetricScale, metricScale } from '../domain/metric-scale.ts';
import type { PublishedResult } from '../domain/published/published-result.ts';
import { checkValue, numberOf } from './check-value.ts';
import { distinctNames, type NameOf, toName } from './names.ts';
import { type LeaveOut, readAll, refuse, type SourceFile } from './source-file.ts';
import { positionsIn } from './parse-position.ts';
import { atStep, positionName, publishedPoint } from './published-point.ts';
import { readTableRows } from './read-table-rows.ts';

export interface TableSettings {
  /** The column of each field. */
  columns: { [F in TableField]?: string | undefined };
  /** Fields that are the same in all rows. */
  constants: { [F in TableField]?: string | number | boolean | undefined };
  scale: 'fraction' | 'percent';
}

/** Reads a table of any layout row by row; the request maps its columns. */
export async function readTable(
  file: SourceFile,
  settings: TableSettings,
  leaveOut: LeaveOut,
): Promise<PublishedResult[]> {
  const rows = await readTableRows(file);
  const absent = Object.values(settings.columns).filter(
    (column) => column !== undefined && !rows.some(({ fields }) => column in fields),
  );
  if (absent.length > 0) {
    const present = [...new Set(rows.flatMap(({ fields }) => Object.keys(fields)))].join(', ');
    refuse(file.name, 'the header', `columns named ${absent.join(', ')}`, present);
  }
  const nameOf = distinctNames(file.name);
  return readAll(rows, ({ at, fields }) =>
    readRow(file, at, settings, nameOf, leaveOut, (field) => {
      const column = settings.columns[field];
      const value = column === undefined ? settings.constants[field] : fields[column];
      return value === '' || value === undefined ? null : value;
    }),
  );
}

function readRow(
  file: SourceFile,
  at: string,
  { columns, scale: unit }: TableSettings,
  nameOf: NameOf,
  leaveOut: LeaveOut,
  get: (field: TableField) => unknown,
): PublishedResult[] {
  const { name } = file;
  const text = (field: TableField) => get(field) ?? refuse(name, at, `a ${field}`, 'nothing');
  const series = nameOf(at, 'series', text('series'));
  const metric = nameOf(at, 'metric', text('metric'));
  const scale = scaleOf(name, at, metric, columns, get);
  const by = (value: unknown) => (unit === 'percent' && value !== null ? Number(value) / 100 : value);
  const tunedOn = get('tunedOn');
  const isBase = tunedOn === null || String(tunedOn) === 'base';
  const checked = checkValue(
    name,
    at,
    { metric, scale, value: by(get('value')), standardError: by(get('standardError')), n: get('n') },
    leaveOut,
  );
  if (checked === null) return [];
  return [
    {
      place: { file: name, digest: file.digest, at },
      model: String(text('series')),
      series,
      point: readPoint(file, at, series, get),
      tuning: isBase
        ? null
        : {
            dataset: nameOf(at, 'tunedOn', tunedOn),
            task: oneOf(name, at, 'tuningTask', Task, get('tuningTask') ?? get('task')),
            epochs: optional(name, at, 'epochs', get('epochs')),
            learningRate: optional(name, at, 'learningRate', get('learningRate')),
          },
      evaluation: {
        dataset: nameOf(at, 'dataset', text('dataset')),
        task: oneOf(name, at, 'task', Task, get('task') ?? 'multiple-choice'),
        role: oneOf(name, at, 'role', Role, get('role') ?? 'in-domain'),
        format: oneOf(name, at, 'format', Format, get('format') ?? 'default'),
        shots: wholeNumber(name, at, 'shots', get('shots') ?? 0),
        method: null,
        protocol: null,
        chanceLevel: optional(name, at, 'chanceLevel', get('chanceLevel')),
      },
      metric,
      scale,
      primary: true,
      ...checked,
      rows: null,
    },
  ];
}

/**
 * The checkpoint of a row, from its columns and what its revision states; at least a step, unless the revision states another
 * position.
 */
function readPoint(file: SourceFile, at: string, series: string, get: (field: TableField) => unknown): Point {
  const whole = (field: TableField) => {
    const value = get(field);
    return value === null ? null : wholeNumber(file.name, at, field, value);
  };
  const [named = null] = positionsIn(String(get('revision') ?? ''));
  const step = whole('step') ?? file.step ?? named?.step ?? null;
  if (named !== null && named.step !== null && step !== named.step)
    refuse(file.name, at, `the step of its revision, ${named.step}`, String(step));
  const stage = get('stage');
  const place = {
    ...(named ?? atStep(0)),
    step,
    ingredient: whole('ingredient') ?? named?.ingredient ?? null,
    tokens: whole('tokensSeen') ?? named?.tokens ?? null,
  };
  if (step === null && place.tokens === null && place.order === null)
    refuse(file.name, at, 'a step', 'nothing');
  const point = publishedPoint(series, toName(String(get('revision') ?? positionName(place))), place);
  return stage === null ? point : { ...point, stage: stageName(file.name, at, stage) };
}

/** `2` and `stage2` are the second stage; any other name is a stage of its own. */
function stageName(file: string, at: string, raw: unknown): string {
  const name = toName(String(raw));
  if (name === '') refuse(file, at, 'a stage with a letter or digit', JSON.stringify(String(raw)));
  return /^\d+$/.test(name) ? `stage${Number(name)}` : name;
}

/** What is known about the metric; the table's statements on its direction and chance level win. */
function scaleOf(
  file: string,
  at: string,
  metric: string,
  columns: TableSettings['columns'],
  get: (field: TableField) => unknown,
): MetricScale {
  const scale = metricScale(metric);
  const direction = get('higherIsBetter');
  return {
    ...scale,
    higherIsBetter: direction === null ? scale.higherIsBetter : truth(file, at, 'higherIsBetter', direction),
    // A column applies to each row's own metric; a constant applies to every metric.
    sharesChance: scale.sharesChance || (columns.chanceLevel !== undefined && get('chanceLevel') !== null),
  };
}

function truth(file: string, at: string, field: string, value: unknown): boolean {
  const text = String(value).trim().toLowerCase();
  if (['true', '1'].includes(text)) return true;
  if (['false', '0'].includes(text)) return false;
  return refuse(file, at, `${field} as true or false`, JSON.stringify(String(value)));
}

function wholeNumber(file: string, at: string, field: string, value: unknown): number {
  const number = optional(file, at, field, value);
  if (number !== null && Number.isSafeInteger(number) && number >= 0) return number;
  return refuse(file, at, `${field} as a whole number from 0 to 2^53 - 1`, JSON.stringify(String(value)));
}

function optional(file: string, at: string, field: string, value: unknown): number | null {
  return numberOf(file, `${at}, ${field}`, value);
}

function oneOf<T extends z.ZodEnum>(
  file: string,
  at: string,
  field: string,
  type: T,
  value: unknown,
): z.output<T> {
  const parsed = type.safeParse(value);
  if (parsed.success) return parsed.data;
  return refuse(file, at, `${field} among ${type.options.join(', ')}`, JSON.stringify(String(value)));
}
