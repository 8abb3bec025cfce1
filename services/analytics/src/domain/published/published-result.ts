import type { Format, Method, Point, Protocol, Role, Task } from '@amuro/contracts';
import type { MetricScale } from '../metric-scale.ts';
import type { Place } from './published-source.ts';

export interface PublishedTuning {
  dataset: string;
  task: Task;
  epochs: number | null;
  learningRate: number | null;
  /** As the file writes it, where the tuning is an adapter. */
  adapter?: string;
}

/** One value as a reader found it, with everything that its cell is made of. */
export interface PublishedResult {
  place: Place;
  /** As the file writes it. */
  model: string;
  series: string;
  point: Point;
  /** Null for a base checkpoint. */
  tuning: PublishedTuning | null;
  evaluation: {
    dataset: string;
    task: Task;
    role: Role;
    format: Format;
    shots: number;
    method: Method | null;
    protocol: Protocol | null;
    chanceLevel: number | null;
    /** So many rows (below 1: such a share of them) were scored, the first of the set; null for all. */
    limit?: number | null;
  };
  metric: string;
  /** Its chance level is that of the evaluation if it shares one. */
  scale: MetricScale;
  primary: boolean;
  value: number;
  standardError: number | null;
  n: number | null;
  /** Values row by row, where the file has them. */
  rows: { rowIds: string[]; values: Float64Array } | null;
  /** Of a group of sets: its members, or that they are the sets whose names begin with the group's. */
  members?: string[] | 'by-name';
}
