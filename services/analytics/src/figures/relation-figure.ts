import { baseTuning, type Grid } from '../domain/grid/grid.ts';
import { mainEvaluations } from '../domain/grid/main-evaluations.ts';
import { relation, type Relation } from '../domain/grid/relation.ts';
import { curveFigure } from './curve-figure.ts';
import { curvePoints } from './curve-points.ts';
import { type Figure, type FigureOptions, selectNamed } from './figure-kind.ts';
import { referencesOf } from './references.ts';

export interface RelationFigureInput {
  kind: string;
  title: string;
  caption: string;
  relations: readonly Relation[];
}

/**
 * Base and fine-tuned over pre-training: a panel for each set that has a given relation to a tuning, with the tunings that have
 * it.
 */
export function relationFigure(grid: Grid, options: FigureOptions, input: RelationFigureInput): Figure {
  const { relations, ...about } = input;
  const evaluations = selectNamed(
    options.evaluations.length > 0 ? grid.evaluations : mainEvaluations(grid),
    options.evaluations,
  );
  const related = evaluations.flatMap((evaluation) => {
    const tunings = selectNamed(grid.tunings, options.tunings).filter(
      (tuning) => tuning.name !== baseTuning && relations.includes(relation(tuning, evaluation)),
    );
    if (tunings.length === 0) return [];
    return {
      evaluation,
      lines: [baseTuning, ...tunings.map(({ name }) => name)].map((name) => ({
        tuning: name,
        name,
        points: curvePoints(grid, options, name, evaluation),
      })),
      references: referencesOf(grid, evaluation, options.metric),
    };
  });
  // Base alone does not show generalisation.
  const panels = related.filter(({ lines }) =>
    lines.some(({ tuning, points }) => tuning !== baseTuning && points.some(({ value }) => value !== null)),
  );
  const without = related.length - panels.length;
  const notes = without === 0 ? [] : [`${without} sets without a measurement of such a tuning are left out.`];
  return curveFigure(grid, options, { ...about, panels, notes });
}
