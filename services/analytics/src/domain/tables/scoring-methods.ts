import { methods } from '@amuro/contracts';
import { type GridCell, measured, primaryMetric } from '../grid/grid.ts';
import type { TableInput, TableKind, TableRows } from './table.ts';

const labelMethods = methods.filter(({ answers }) => answers === 'label').map(({ name }) => name);

/** The same rows asked by several methods. */
export const scoringMethods: TableKind = {
  kind: 'scoring-methods',
  title: 'The same rows asked by several methods',
  paper: 'Table 3',
  description:
    'For each checkpoint and set of a classification that is measured by two methods or more: the value by each method (' +
    `${labelMethods.join(', ')}), all on the rows of one prepared set. \`spread\` is the highest minus the lowest. A cell is empty ` +
    'where the study does not ask by that method.',
  compute: computeMethods,
};

function computeMethods({ grid }: TableInput): TableRows {
  const groups = new Map<string, GridCell[]>();
  for (const entry of grid.cells.filter(isAsked)) {
    const key = sameRows(entry);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const compared = [...groups.values()].filter((cells) => new Set(cells.map(methodOf)).size > 1);
  const notes =
    compared.length === 0 ? ['No classification here is asked by two methods on the same rows.'] : [];
  return { rows: compared.map(rowOf), notes };
}

function isAsked(entry: GridCell): boolean {
  const { cell, evaluation } = entry;
  return (
    cell.point !== null &&
    labelMethods.some((method) => method === evaluation.method) &&
    measured(entry) !== null
  );
}

/** Equal for cells of one checkpoint, metric and prepared set; a published result does not name its set. */
function sameRows(entry: GridCell): string {
  const { cell, evaluation } = entry;
  const { datasetName, format, shots } = evaluation;
  const set = measured(entry)!.evaluation.preparedSetId ?? [datasetName, format, shots];
  return JSON.stringify([
    cell.point!.seriesName,
    cell.point!.revision,
    cell.tuning,
    set,
    primaryMetric(evaluation),
  ]);
}

const methodOf = ({ evaluation }: GridCell) => evaluation.method;

function rowOf(cells: readonly GridCell[]) {
  const [{ cell, evaluation }] = cells as [GridCell];
  const found = cells.map((entry) => measured(entry)!);
  const values = found.map(({ value }) => value);
  const valueBy = (method: string) => {
    const place = cells.findIndex((entry) => methodOf(entry) === method);
    return [method, place < 0 ? null : values[place]!] as const;
  };
  return {
    series: cell.point!.seriesName,
    revision: cell.point!.revision,
    tuning: cell.tuning,
    dataset: evaluation.datasetName,
    format: evaluation.format,
    shots: evaluation.shots,
    metric: primaryMetric(evaluation),
    rows: found[0]!.n,
    ...Object.fromEntries(labelMethods.map(valueBy)),
    spread: Math.max(...values) - Math.min(...values),
    suspectValues: found.filter(({ verdict }) => verdict.status === 'suspect').length,
    measurementIds: found.map(({ id }) => id).join(' '),
    cellIds: cells.map((entry) => entry.cell.id).join(' '),
  };
}
