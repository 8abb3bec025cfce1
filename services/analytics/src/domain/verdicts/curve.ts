import type { MetricScale } from '../metric-scale.ts';

/** One measured point of a curve: one tuning of a series on one evaluation set, in order of step. */
export interface CurvePoint {
  measurementId: string;
  revision: string;
  step: number;
  value: number;
  standardError: number | null;
  /** Rows that the value summarises; null where nothing says. */
  n: number | null;
}

export interface Curve {
  series: string;
  tuning: string;
  evaluation: string;
  dataset: string;
  metric: string;
  /** Whether the answers behind the values are known; those of published values are not. */
  answersKnown: boolean;
  chanceLevel: number | null;
  scale: Pick<MetricScale, 'range' | 'higherIsBetter'>;
  /** Whether the first point here is also the first of the series. */
  fromStart: boolean;
  points: readonly CurvePoint[];
}

/** A reason that makes one measurement suspect and is visible only among the others of its collection. */
export interface CurveDoubt {
  measurementId: string;
  code: string;
  detail: string;
}
