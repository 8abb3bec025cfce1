import type { Format, Method, Point, Protocol, Role, Task } from '@amuro/contracts';
import type { MetricScale } from '../metric-scale.ts';
import type { Place } from './published-source.ts';

export interface PublishedTuning {
  dataset: string;
  task: Task;
  epochs: number | null;
  learningRate: number | null;
  /** The name as the file writes it, if the tuning is an adapter. */
  adapter?: string;
}

/** One value as a reader found it, with everything that identifies its cell. */
export interface PublishedResult {
  place: Place;
  /** The name as the file writes it. */
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
    /** The number of rows that were scored (below 1: their share), the first of the set; null for all. */
    limit?: number | null;
  };
  metric: string;
  /** The scale of the metric; the chance level is that of the evaluation if the metric shares it. */
  scale: MetricScale;
  primary: boolean;
  value: number;
  standardError: number | null;
  n: number | null;
  /** Values row by row, if the file has them. */
  rows: { rowIds: string[]; values: Float64Array } | null;
  /** For a group of sets: its members, or that the members are the sets whose names begin with the group's. */
  members?: string[] | 'by-name';
}
