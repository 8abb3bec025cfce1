import { sha256 } from '@amuro/identity';
import { bootstrapInterval, mean } from '@amuro/statistics';

export interface GroupSummary {
  value: number;
  low: number | null;
  high: number | null;
  n: number;
}

/** Resamples of fewer values say little about their mean. */
const fewestForInterval = 4;

/** Mean of a group of cells, with a bootstrap interval over them if there are at least four. */
export function summariseGroup(values: readonly number[], name: string): GroupSummary | null {
  if (values.length === 0) return null;
  const all = Float64Array.from(values);
  const interval = values.length < fewestForInterval ? null : bootstrapInterval(all, sha256(name));
  return {
    value: mean(all),
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    n: values.length,
  };
}
