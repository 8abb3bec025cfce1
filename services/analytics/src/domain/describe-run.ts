import type { ScoringRunManifest } from '@amuro/contracts';
import type { MeasuredEvaluation, MeasuredSubject } from './measurement.ts';

/** The subject and evaluation of a scoring run's manifest, flat enough to filter by. */
export function describeRun(manifest: ScoringRunManifest): {
  subject: MeasuredSubject;
  evaluation: MeasuredEvaluation;
} {
  return { subject: subjectOf(manifest), evaluation: evaluationOf(manifest) };
}

function subjectOf({ subject }: ScoringRunManifest): MeasuredSubject {
  if (subject.kind === 'baseline') {
    const { dataset, id } = subject.trainedOn;
    const trainedOn = { dataset: dataset.name, preparedSetId: id };
    return { kind: 'baseline', baseline: subject.baseline, trainedOn };
  }
  const { id, points, lineage } = subject.checkpoint;
  const tunings = lineage.filter(({ recipe }) => recipe.stage === 'finetune');
  return {
    kind: 'checkpoint',
    checkpointId: id,
    points,
    tuning: tunings.map(({ preparedSet, recipe, step, acceptedFindings }) => ({
      dataset: preparedSet.dataset.name,
      task: preparedSet.dataset.task,
      rows: preparedSet.counts.kept,
      step,
      learningRate: recipe.learningRate,
      epochs: recipe.epochs,
      trainSeed: recipe.trainSeed,
      acceptedFindings,
    })),
  };
}

function evaluationOf({ preparedSet, settings, acceptedFindings }: ScoringRunManifest): MeasuredEvaluation {
  const { split, format, protocol, shots, shotSeed, size, sampleSeed } = preparedSet.settings;
  const { name, task, role } = preparedSet.dataset;
  // What predictions hold besides says nothing of how the model was asked.
  const { outputs: _, ...asked } = settings;
  return {
    dataset: name,
    task,
    role,
    split,
    format,
    protocol,
    shots,
    shotSeed,
    size,
    sampleSeed,
    ...asked,
    preparedSetId: preparedSet.id,
    acceptedFindings,
  };
}
