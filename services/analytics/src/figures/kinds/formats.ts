import { BASE, type Evaluation, type Grid } from '../../domain/grid/grid.ts';
import { relation } from '../../domain/grid/relation.ts';
import { chosen } from '../chosen.ts';
import { curveFigure, type FigurePanel } from '../curve-figure.ts';
import type { FigureKind, FigureOptions } from '../figure-kind.ts';
import { spotsOf } from '../spots.ts';

/** The same rows asked in each prompt format, over pre-training: one panel a dataset and tuning. */
export const formats: FigureKind = {
  kind: 'formats',
  description:
    'Performance in each prompt format by checkpoint, for base and for the tunings of the same task',
  inReport: true,
  pairs: () => [],
  draw: (grid, _compared, options) => {
    const panels = panelsOf(grid, options);
    return curveFigure(grid, options, {
      kind: 'formats',
      title: 'Prompt formats by pre-training checkpoint',
      caption: 'The same rows asked in each format. Bands and bars are 95 % bootstrap intervals over rows.',
      lineNames: [...new Set(panels.flatMap(({ lines }) => lines.map(({ name }) => name)))],
      panels,
    });
  },
};

function panelsOf(grid: Grid, options: FigureOptions): FigurePanel[] {
  const asked = chosen(grid.evaluations, options.evaluations);
  const datasets = [...new Set(asked.map(({ datasetName }) => datasetName))];
  return datasets.flatMap((dataset) => {
    const evaluations = grid.evaluations.filter(({ datasetName }) => datasetName === dataset);
    const [first] = evaluations;
    if (first === undefined || new Set(evaluations.map(({ format }) => format)).size < 2) return [];
    return chosen(grid.tunings, options.tunings)
      .filter(
        (tuning) =>
          options.tunings.length > 0 || tuning.name === BASE || relation(tuning, first) !== 'cross-task',
      )
      .map(({ name }) => panelOf(grid, options, dataset, name, evaluations));
  });
}

function panelOf(
  grid: Grid,
  options: FigureOptions,
  dataset: string,
  tuning: string,
  evaluations: readonly Evaluation[],
): FigurePanel {
  return {
    // Formats stand side by side here, so the panel's subtitle names none.
    evaluation: { ...evaluations[0]!, name: dataset, format: 'default' },
    title: `${dataset}, ${tuning === BASE ? BASE : `tuned: ${tuning}`}`,
    lines: evaluations.map((evaluation) => ({
      tuning,
      name: evaluation.format,
      spots: spotsOf(grid, options, tuning, evaluation),
    })),
    references: [],
  };
}
