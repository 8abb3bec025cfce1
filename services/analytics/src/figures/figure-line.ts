import type { Evaluation } from '../domain/grid/grid.ts';
import type { SourcedPoint } from './curve-points.ts';
import type { SourcedReference } from './references.ts';

export interface FigureLine {
  tuning: string;
  name: string;
  /** Where a panel holds several, the one of this line. */
  evaluation?: Evaluation;
  spots: SourcedPoint[];
  /** Where names do not stand for the same in every panel: which colour and symbol this line has. */
  style?: number;
  /** One of so many that it is drawn thin and grey, without marks and label. */
  faint?: boolean;
}

export interface FigurePanel {
  evaluation: Evaluation;
  /** Instead of the evaluation's name. */
  title?: string;
  /** Instead of metric, place and rows of the evaluation. */
  subtitle?: string;
  lines: FigureLine[];
  references: SourcedReference[];
}
