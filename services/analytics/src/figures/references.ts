import { baselineName } from '../domain/grid/display-names.ts';
import { formatValue } from '../domain/format.ts';
import { type Evaluation, type Grid, measured, rulesOn } from '../domain/grid/grid.ts';
import { chanceOn } from '../domain/grid/scales.ts';
import type { Reference } from './drawing/curve-panel.ts';
import { color } from './drawing/themes.ts';
import { describeMeasurement, measurementLink } from './mark.ts';

export type SourcedReference = Reference & { measurementIds: string[]; cellIds: string[] };

const dashes = ['6,3', '3,3', '9,3', '6,2,1,2', '3,2,1,2'];

/** Chance and the surface rules of an evaluation set, as reference lines. */
export function referencesOf(grid: Grid, evaluation: Evaluation, metric: string | null): SourcedReference[] {
  const rules = rulesOn(grid, evaluation).flatMap((entry) => {
    const { baseline, id: cellId } = entry.cell;
    const measurement = measured(entry, metric ?? undefined);
    return baseline === null || measurement === null ? [] : [{ baseline, measurement, cellId }];
  });
  // Some rules ignore the rows that they were fitted on: then one line represents all tunings.
  const several = new Set(rules.map(({ baseline }) => baseline.tuning)).size > 1;
  const lines = rules.map(({ baseline, measurement, cellId }, index) => {
    const name = `${baselineName(baseline)}${several ? `, ${baseline.tuning}` : ''}`;
    return {
      name,
      value: measurement.value,
      color: color('muted'),
      dash: dashes[index % dashes.length]!,
      tip: `${name}: ${describeMeasurement(measurement)}`,
      href: measurementLink([measurement.id]),
      measurementIds: [measurement.id],
      cellIds: [cellId],
    };
  });
  const chanceLevel = chanceOn(grid, evaluation, metric);
  if (chanceLevel === null) return lines;
  const chance = {
    name: 'chance',
    value: chanceLevel,
    color: color('muted'),
    dash: '1,3',
    tip: `chance: ${formatValue(chanceLevel, 3)}`,
  };
  return [{ ...chance, measurementIds: [], cellIds: [] }, ...lines];
}
