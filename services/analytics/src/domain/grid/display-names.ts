import type { Grid, GridCell } from './grid.ts';
import { mainEvaluations } from './main-evaluations.ts';

/** `bag of words (hypothesis)`: a rule and the one field that it sees, if it is limited to one. */
export function baselineName({ rule, field }: { rule: string; field: string | null }): string {
  const words = rule.replaceAll('-', ' ');
  return field === null ? words : `${words} (${field})`;
}

/** A cell's place in words: point, tuning and evaluation, or rule and evaluation. */
export function addressOf({ cell }: GridCell): string {
  const { point, tuning, baseline, evaluation } = cell;
  if (baseline !== null) return `${baselineName(baseline)} (rows of ${baseline.tuning}) on ${evaluation}`;
  return `${point?.seriesName ?? ''} ${point?.revision ?? ''}, ${tuning ?? ''}, on ${evaluation}`;
}

/** What a reader calls an evaluation: its dataset, where one main evaluation alone has it; else its full name. */
export function evaluationTitle(grid: Grid, name: string): string {
  const main = mainEvaluations(grid);
  const found = main.find((evaluation) => evaluation.name === name);
  if (found === undefined) return name;
  return main.filter(({ datasetName }) => datasetName === found.datasetName).length === 1
    ? found.datasetName
    : name;
}
