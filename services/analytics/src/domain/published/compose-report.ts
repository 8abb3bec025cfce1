import { comparePlaces, type ReportCell } from '@amuro/contracts';
import { idOf, keyOf } from '@amuro/identity';
import type { CollectionReport } from '../collection.ts';
import { evaluationName, tuningNames } from './published-names.ts';
import type { PublishedResult } from './published-result.ts';
import { seriesIdOf } from './to-measurement.ts';

type Factors = CollectionReport['factors'];
export type Identified = PublishedResult & { measurementId: string };

/** The grid of published results: series points, tunings and evaluations, and a cell wherever there is a value. */
export function composeReport(
  importKey: string,
  title: string,
  results: readonly Identified[],
): CollectionReport {
  const nameOf = tuningNames(results);
  const cells = new Map<string, ReportCell>();
  for (const { series, point, tuning, evaluation, measurementId } of results) {
    const place = [series, point.revision, nameOf(tuning), evaluationName(evaluation)];
    const cell = cells.get(place.join('\n'));
    if (cell !== undefined) {
      cell.measurementIds.push(measurementId);
      continue;
    }
    const key = keyOf({ operation: 'cell', settings: { place }, inputs: { import: importKey } });
    cells.set(place.join('\n'), {
      id: idOf('cel', key),
      key,
      point: { ...point, seriesId: seriesIdOf(series), seriesName: series },
      tuning: nameOf(tuning),
      baseline: null,
      evaluation: evaluationName(evaluation),
      state: 'measured',
      reason: null,
      measurementIds: [measurementId],
    });
  }
  return {
    name: 'import',
    title,
    question: null,
    extends: null,
    state: 'succeeded',
    factors: {
      series: seriesOf(results),
      tunings: tuningsOf(results, nameOf),
      evaluations: evaluationsOf(results),
    },
    cells: [...cells.values()],
    cost: [],
  };
}

function seriesOf(results: readonly PublishedResult[]): Factors['series'] {
  const names = [...new Set(results.map(({ series }) => series))].toSorted();
  return names.map((name) => {
    const points = new Map(
      results.flatMap(({ series, point }) => (series === name ? [[point.revision, point] as const] : [])),
    );
    return { id: seriesIdOf(name), name, points: [...points.values()].toSorted(comparePlaces) };
  });
}

function tuningsOf(
  results: readonly PublishedResult[],
  nameOf: ReturnType<typeof tuningNames>,
): Factors['tunings'] {
  const tunings = new Map(
    results.map(({ tuning }) => [
      nameOf(tuning),
      tuning === null ? [] : [{ name: tuning.dataset, task: tuning.task, rows: null }],
    ]),
  );
  return [...tunings]
    .map(([name, datasets]) => ({ name, datasets }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function evaluationsOf(results: readonly PublishedResult[]): Factors['evaluations'] {
  const groups = new Map<string, PublishedResult[]>();
  for (const result of results) {
    const name = evaluationName(result.evaluation);
    groups.set(name, [...(groups.get(name) ?? []), result]);
  }
  const evaluations = [...groups].map(([name, group]) => {
    const { dataset, task, role, format, shots, method } = group[0]!.evaluation;
    const sharing = group.find(
      ({ scale, evaluation }) => scale.sharesChance && evaluation.chanceLevel !== null,
    );
    const metrics = group
      .toSorted((a, b) => Number(b.primary) - Number(a.primary))
      .map(({ metric }) => metric);
    const counts = [...new Set(group.map(({ n }) => n))];
    return {
      name,
      datasetName: dataset,
      task,
      role,
      format,
      shots,
      method,
      metrics: [...new Set(metrics)],
      chanceLevel: sharing?.evaluation.chanceLevel ?? null,
      rows: counts.length === 1 ? counts[0]! : null,
    };
  });
  return evaluations.toSorted((a, b) =>
    `${a.task} ${a.role} ${a.name}`.localeCompare(`${b.task} ${b.role} ${b.name}`, 'en'),
  );
}
