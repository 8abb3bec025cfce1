import type { Grid } from './grid.ts';
import { mainEvaluations } from './main-evaluations.ts';

/** What a reader calls an evaluation: its dataset, where one main evaluation alone has it; else its full name. */
export function evaluationTitle(grid: Grid, name: string): string {
  const main = mainEvaluations(grid);
  const found = main.find((evaluation) => evaluation.name === name);
  if (found === undefined) return name;
  return main.filter(({ datasetName }) => datasetName === found.datasetName).length === 1
    ? found.datasetName
    : name;
}
