import type { FigureKind } from '../figure-kind.ts';
import { baseAgainstTuned } from './base-against-tuned.ts';
import { formats } from './formats.ts';
import { gridFigure } from './grid-figure.ts';
import { meanRatioOfChangeFigure } from './mean-ratio-of-change-figure.ts';
import { performanceByCheckpoint } from './performance-by-checkpoint.ts';

/** All kinds of figures, in the order in which a report shows them. A new kind is a file here and a line below. */
export const figureKinds: readonly FigureKind[] = [
  performanceByCheckpoint,
  baseAgainstTuned,
  formats,
  meanRatioOfChangeFigure,
  gridFigure,
];
