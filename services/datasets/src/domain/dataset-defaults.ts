import type { DatasetSpec } from '@amuro/contracts';
import { taskOf } from './task-of.ts';
import { taskScoring } from './task-scoring.ts';

/** A spec with nothing left open: the task's methods, metrics and chance level where the user gave none. */
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
