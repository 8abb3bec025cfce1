import type { FigureKind } from '../figure-kind.ts';
import { baseAgainstTuned } from './base-against-tuned.ts';
import { baseCurves } from './base-curves.ts';
import { crossTaskCurves } from './cross-task-curves.ts';
import { formats } from './formats.ts';
import { gainsByGroup } from './gains-by-group.ts';
import { gridFigure } from './grid-figure.ts';
import { inDomainCurves } from './in-domain-curves.ts';
import { meanRatioOfChangeFigure } from './mean-ratio-of-change-figure.ts';
import { outOfDomainCurves } from './out-of-domain-curves.ts';
import { outOfDomainRatios } from './out-of-domain-ratios.ts';
import { performanceByCheckpoint } from './performance-by-checkpoint.ts';
import { secondSeriesCurves } from './second-series-curves.ts';
import { secondSeriesOutOfDomainRatios } from './second-series-out-of-domain-ratios.ts';
import { seriesTogether } from './series-together.ts';
import { taskTransfer } from './task-transfer.ts';
import { transferByDirection } from './transfer-by-direction.ts';

/** All kinds of figures. A new kind is a file here and a line below; `inReport` says whether a report includes it. */
export const figureKinds: readonly FigureKind[] = [
  performanceByCheckpoint,
  seriesTogether,
  baseAgainstTuned,
  baseCurves,
  inDomainCurves,
  outOfDomainCurves,
  crossTaskCurves,
  gainsByGroup,
  outOfDomainRatios,
  taskTransfer,
  transferByDirection,
  formats,
  meanRatioOfChangeFigure,
  secondSeriesCurves,
  secondSeriesOutOfDomainRatios,
  gridFigure,
];
