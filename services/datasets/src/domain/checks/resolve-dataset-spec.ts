import type { DatasetSpec, Label, Protocol } from '@amuro/contracts';
import { taskOf } from '../tasks/index.ts';
import { taskScoring } from './task-scoring.ts';

/** A spec with defaults filled in: the task's methods, metrics and chance level if the user gave none. */
export function resolveDatasetSpec(spec: DatasetSpec): DatasetSpec {
  const definition = taskOf(spec.task);
  const isClassification = definition.fields[definition.target]?.kind === 'label';
  const { usualMethods, usualMetrics } = taskScoring(spec);
  return {
    ...spec,
    methods: spec.methods.length > 0 ? spec.methods : usualMethods,
    metrics: spec.metrics.length > 0 ? spec.metrics : usualMetrics,
    chanceLevel: spec.chanceLevel ?? (isClassification ? 1 / spec.labels.length : null),
  };
}

/** Labels that answers are compared with: the dataset's own; under `paper` also those of the whole task. */
export function labelsOf({ task, labels }: DatasetSpec, protocol: Protocol): Label[] {
  if (protocol === 'corrected') return labels;
  const missing = (taskOf(task).paperLabels ?? []).filter((value) =>
    labels.every((label) => label.value !== value),
  );
  return [...labels, ...missing.map((value) => ({ value, text: value }))];
}
