import type { Evaluation } from '../domain/grid/grid.ts';
import type { SourcedPoint } from './curve-points.ts';
import type { SourcedReference } from './references.ts';

export interface FigureLine {
  tuning: string;
  name: string;
  /** The series of this line, in a panel with several. */
  evaluation?: Evaluation;
  points: SourcedPoint[];
  /** The colour and symbol of this line, if names mean different things in different panels. */
  style?: number;
  /** Drawn thin and grey, without marks and label, because there are too many lines. */
  faint?: boolean;
}

export interface FigurePanel {
  evaluation: Evaluation;
  /** Shown instead of the evaluation's name. */
  title?: string;
  /** Shown instead of the evaluation's metric, relation and rows. */
  subtitle?: string;
  lines: FigureLine[];
  references: SourcedReference[];
}
