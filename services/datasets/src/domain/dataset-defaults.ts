import type { DatasetSpec } from '@amuro/contracts';
import { taskOf } from './task-of.ts';

/** A spec with nothing left open: the task's methods, metrics and chance level where the user gave none. */
export function resolveDatasetSpec(spec: DatasetSpec): DatasetSpec {
  const definition = taskOf(spec.task);
  const isClassification = definition.fields[definition.target]?.kind === 'label';
  const slots = spec.columns.slots === undefined ? [] : ['slot-accuracy'];
  return {
    ...spec,
    methods: spec.methods.length > 0 ? spec.methods : [...definition.methods],
    metrics: spec.metrics.length > 0 ? spec.metrics : [...definition.metrics, ...slots],
    chanceLevel: spec.chanceLevel ?? (isClassification ? 1 / spec.labels.length : null),
  };
}
