import type { Grid, GridCell } from './grid.ts';
import { mainEvaluations } from './main-evaluations.ts';

/** `bag of words (hypothesis)`: a rule, and the field that it reads if it is limited to one. */
export function baselineName({ rule, field }: { rule: string; field: string | null }): string {
  const words = rule.replaceAll('-', ' ');
  return field === null ? words : `${words} (${field})`;
}

/** The factors of a cell in words: point, tuning and evaluation, or rule and evaluation. */
export function addressOf({ cell }: GridCell): string {
  const { point, tuning, baseline, evaluation } = cell;
  if (baseline !== null) return `${baselineName(baseline)} (rows of ${baseline.tuning}) on ${evaluation}`;
  return `${point?.seriesName ?? ''} ${point?.revision ?? ''}, ${tuning ?? ''}, on ${evaluation}`;
}

/** The name of an evaluation for readers: its dataset if that has only one main evaluation, otherwise its full name. */
export function evaluationTitle(grid: Grid, name: string): string {
  const main = mainEvaluations(grid);
  const found = main.find((evaluation) => evaluation.name === name);
  if (found === undefined) return name;
  return main.filter(({ datasetName }) => datasetName === found.datasetName).length === 1
    ? found.datasetName
    : name;
}
