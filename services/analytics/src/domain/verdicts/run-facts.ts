import {
  methodRecord,
  type PreparedSetManifest,
  type Protocol,
  type ScoringRunManifest,
  type SeriesFinding,
} from '@amuro/contracts';
import type { MeasuredSubject } from '../measurement.ts';
import type { AnswerCounts } from '../predictions.ts';
import type { ChanceTest } from './chance-test.ts';

/** What a finished scoring run shows about itself. */
export interface RunFacts {
  protocol: Protocol;
  /** Whether the right answer of a row is one of a few (labels or choices). */
  closed: boolean;
  /** The dataset's label values; empty for choices and for generation. */
  labels: readonly string[];
  rowsPrepared: number;
  rowsScored: number;
  rowsOverflowed: number;
  /** How often each gold answer and each given answer occurs; the empty string means none. */
  golds: Readonly<Record<string, number>>;
  answers: Readonly<Record<string, number>>;
  /** A surface rule that gives one answer by design. */
  constantByDesign: boolean;
  /** Scored rows that are also exemplars of the prompts. */
  exemplarsScored: number;
  /** Names of training sets that are read from the scored file itself. */
  trainedOnSource: readonly string[];
  /** Errors in the prepared set's own findings about test rows that occur elsewhere. */
  leakageFindings: readonly string[];
  /** Findings about the point that the weights started from. */
  seriesFindings: readonly Pick<SeriesFinding, 'code' | 'message'>[];
}

export interface MetricFacts extends RunFacts {
  /** Null if guessing has no expected value (ROUGE-L) or none is declared. */
  againstChance: ChanceTest | null;
}

const constantRules: readonly string[] = ['majority', 'constant-output'];

/** Whether a subject is a surface rule that gives one answer by design. */
export function isConstantRule(subject: MeasuredSubject | ScoringRunManifest['subject']): boolean {
  return subject.kind === 'baseline' && constantRules.includes(subject.baseline.rule);
}

/** The facts of a run, from its manifest and from counts over its predictions. */
export function runFacts(manifest: ScoringRunManifest, counts: AnswerCounts): RunFacts {
  const { preparedSet, settings, subject } = manifest;
  const { answers } = methodRecord(settings.method);
  const labels = preparedSet.dataset.labels.map(({ value }) => value);
  return {
    protocol: preparedSet.settings.protocol,
    closed: answers === 'label' || answers === 'choice',
    labels: answers === 'label' ? labels : [],
    rowsPrepared: preparedSet.counts.kept,
    rowsScored: counts.rows,
    rowsOverflowed: manifest.overflowed,
    golds: counts.golds,
    answers: counts.answers,
    constantByDesign: isConstantRule(subject),
    exemplarsScored: counts.exemplars,
    trainedOnSource: trainingSets(manifest)
      .filter((set) => sourceDigest(set) === sourceDigest(preparedSet))
      .map(({ dataset }) => dataset.name),
    leakageFindings: preparedSet.findings
      .filter(({ code, severity }) => severity === 'error' && code.includes('leak'))
      .map(({ message }) => message),
    seriesFindings: findingsOf(subject),
  };
}

function findingsOf(subject: ScoringRunManifest['subject']): RunFacts['seriesFindings'] {
  if (subject.kind === 'baseline') return [];
  return (subject.checkpoint.seriesFindings ?? []).filter(({ severity }) => severity === 'warning');
}

function trainingSets({ subject }: ScoringRunManifest): PreparedSetManifest[] {
  if (subject.kind === 'baseline') return [subject.trainedOn];
  return subject.checkpoint.lineage.map(({ preparedSet }) => preparedSet);
}

function sourceDigest({ dataset, settings }: PreparedSetManifest): string | undefined {
  return dataset.splits[settings.split]?.digest;
}
