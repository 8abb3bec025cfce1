import type { Grid } from '../domain/grid/grid.ts';
import type { Figure, FigureOptions } from './figure-kind.ts';

/**
 * A figure of the series in the role of the paper's second model: the requested one, otherwise the second series. If there is
 * only one series, the figure does not repeat it under another title.
 */
export function secondSeriesFigure(
  grid: Grid,
  options: FigureOptions,
  draw: (options: FigureOptions) => Figure,
): Figure {
  const name = options.series[0] ?? grid.series[1]?.name;
  const model = 'The paper draws this for Llama3-8B, whose checkpoints are not published';
  if (name !== undefined) {
    const figure = draw({ ...options, series: [name] });
    return { ...figure, notes: [`${model}; here it is drawn for ${name}.`, ...figure.notes] };
  }
  const only = grid.series.map((series) => series.name).join(', ') || 'none';
  const note = `${model}. There is no second series here (only: ${only}); series=NAME draws it for that one.`;
  return { ...draw(options), legend: [], panels: [], rows: () => [], notes: [note] };
}
