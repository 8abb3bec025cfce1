import type { Evaluation, Grid } from './grid.ts';

/** One evaluation a dataset where prompt formats are not the question: those in `default`, or all of a set without it. */
export function mainEvaluations({ evaluations }: Grid): Evaluation[] {
  return evaluations.filter(
    ({ datasetName, format }) =>
      format === 'default' ||
      !evaluations.some((other) => other.datasetName === datasetName && other.format === 'default'),
  );
}
