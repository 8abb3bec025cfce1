import type { PreparedSetManifest, ScoringRunManifest } from '@amuro/contracts';
import type { AnswerCounts } from '../predictions/count-answers.ts';
import type { MetricFacts } from './metric-facts.ts';

type RunFacts = Omit<MetricFacts, 'metric' | 'value' | 'upperBound' | 'chanceLevel'>;

const constantRules: readonly string[] = ['majority', 'constant-output'];

/** The facts that all metrics of a run share, from its manifest and from counts over its predictions. */
export function runFacts(manifest: ScoringRunManifest, counts: AnswerCounts): RunFacts {
  const { preparedSet, settings, subject } = manifest;
  const labels = preparedSet.dataset.labels.map(({ value }) => value);
  return {
    protocol: preparedSet.settings.protocol,
    closed: settings.method !== 'generate',
    labels: settings.method === 'options' ? [] : labels,
    rowsPrepared: preparedSet.counts.kept,
    rowsScored: counts.rows,
    rowsOverflowed: manifest.overflowed,
    golds: counts.golds,
    answers: counts.answers,
    constantByDesign: subject.kind === 'baseline' && constantRules.includes(subject.baseline.rule),
    exemplarsScored: counts.exemplars,
    trainedOnSource: trainingSets(manifest)
      .filter((set) => sourceDigest(set) === sourceDigest(preparedSet))
      .map(({ dataset }) => dataset.name),
    leakageFindings: preparedSet.findings
      .filter(({ code, severity }) => severity === 'error' && code.includes('leak'))
      .map(({ message }) => message),
  };
}

function trainingSets({ subject }: ScoringRunManifest): PreparedSetManifest[] {
  if (subject.kind === 'baseline') return [subject.trainedOn];
  return subject.checkpoint.lineage.map(({ preparedSet }) => preparedSet);
}

function sourceDigest({ dataset, settings }: PreparedSetManifest): string | undefined {
  return dataset.splits[settings.split]?.digest;
}
