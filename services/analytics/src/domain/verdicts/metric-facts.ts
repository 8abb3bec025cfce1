import type { Protocol } from '@amuro/contracts';

/** What a finished scoring run shows about itself, for one of its metrics. */
export interface MetricFacts {
  metric: string;
  value: number;
  upperBound: number;
  /** Null where guessing has no expected value (ROUGE-L) or none is declared. */
  chanceLevel: number | null;
  protocol: Protocol;
  /** Whether rows have one of a few right answers (labels or choices). */
  closed: boolean;
  /** The dataset's label values; empty for choices and for generation. */
  labels: readonly string[];
  rowsPrepared: number;
  rowsScored: number;
  rowsOverflowed: number;
  /** How often each gold answer and each given answer occurs; the empty string stands for none. */
  golds: Readonly<Record<string, number>>;
  answers: Readonly<Record<string, number>>;
  /** A surface rule that gives one answer by design. */
  constantByDesign: boolean;
  /** Scored rows that also stand before the prompts as exemplars. */
  exemplarsScored: number;
  /** Names of training sets read from the very file that is scored. */
  trainedOnSource: readonly string[];
  /** Errors that the prepared set itself reports about test rows seen elsewhere. */
  leakageFindings: readonly string[];
}
