import type { DatasetSpec, Label, Protocol } from '@amuro/contracts';
import { taskOf } from './task-of.ts';

/** Labels that answers are compared with: the dataset's own; in `paper` those of the whole task besides. */
export function labelsOf({ task, labels }: DatasetSpec, protocol: Protocol): Label[] {
  if (protocol === 'corrected') return labels;
  const missing = (taskOf(task).paperLabels ?? []).filter((value) =>
    labels.every((label) => label.value !== value),
  );
  return [...labels, ...missing.map((value) => ({ value, text: value }))];
}
