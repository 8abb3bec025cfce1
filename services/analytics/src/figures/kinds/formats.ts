import { baseTuning, type Evaluation, type Grid } from '../../domain/grid/grid.ts';
import { relation } from '../../domain/grid/relation.ts';
import { curveFigure } from '../curve-figure.ts';
import { curvePoints } from '../curve-points.ts';
import { type FigureKind, type FigureOptions, selectNamed } from '../figure-kind.ts';
import type { FigurePanel } from '../figure-line.ts';

/** The same rows in each prompt format, over pre-training: one panel per dataset and tuning. */
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
      caption: 'The same rows in each format. Bands and bars are 95 % intervals.',
      lineNames: [...new Set(panels.flatMap(({ lines }) => lines.map(({ name }) => name)))],
      panels,
    });
  },
};

function panelsOf(grid: Grid, options: FigureOptions): FigurePanel[] {
  const asked = selectNamed(grid.evaluations, options.evaluations);
  const groups = [...new Set(asked.map(groupOf))];
  return groups.flatMap((group) => {
    const evaluations = grid.evaluations.filter((evaluation) => groupOf(evaluation) === group);
    const [first] = evaluations;
    if (first === undefined || new Set(evaluations.map(({ format }) => format)).size < 2) return [];
    const others = asked.some(
      (other) => other.datasetName === first.datasetName && other.shots !== first.shots,
    );
    const title = others ? `${first.datasetName}, ${first.shots} shots` : first.datasetName;
    return selectNamed(grid.tunings, options.tunings)
      .filter(
        (tuning) =>
          options.tunings.length > 0 ||
          tuning.name === baseTuning ||
          relation(tuning, first) !== 'cross-task',
      )
      .map(({ name }) => panelOf(grid, options, title, name, evaluations));
  });
}

/** What must be equal, apart from the format, for a comparison of formats: the rows, the shots and the scoring method. */
function groupOf({ datasetName, shots, method }: Evaluation): string {
  return [datasetName, shots, method].join('\n');
}

function panelOf(
  grid: Grid,
  options: FigureOptions,
  title: string,
  tuning: string,
  evaluations: readonly Evaluation[],
): FigurePanel {
  return {
    // The lines are formats here, so the panel's subtitle names none.
    evaluation: { ...evaluations[0]!, format: 'default' },
    title: `${title}, ${tuning === baseTuning ? baseTuning : `tuned: ${tuning}`}`,
    lines: evaluations.map((evaluation) => ({
      tuning,
      name: evaluation.format,
      evaluation,
      points: curvePoints(grid, options, tuning, evaluation),
    })),
    references: [],
  };
}
