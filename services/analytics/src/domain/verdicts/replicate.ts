import type { Verdict } from '@amuro/contracts';
import { type MetricScale, smallestChange } from '../metric-scale.ts';

/** The circumstances of a result that may change its bytes: equal for two runs that should agree to the bit. */
export interface RunCircumstances {
  deviceModel: string | null;
  threads: number | null;
  versions: Record<string, string> | null;
  budget: Record<string, number> | null;
}

export interface Result {
  digest: string;
  value: number;
  circumstances: RunCircumstances;
}

/** Other batch sizes and devices give different bits: values within this share of the range, or of the value, agree. */
const replicateTolerance = 0.01;

/** The verdict on one key with two results: null if they agree within the tolerance on unlike devices. */
export function judgeReplicate(
  first: Result,
  second: Result,
  scale: Pick<MetricScale, 'range'>,
): Verdict['reasons'][number] | null {
  if (first.digest === second.digest) return null;
  const values = `${first.value.toFixed(4)} and ${second.value.toFixed(4)}`;
  const digests = `digests ${first.digest.slice(0, 12)} and ${second.digest.slice(0, 12)}`;
  if (alike(first.circumstances, second.circumstances)) {
    return {
      code: 'two-digests',
      detail: `the same key gave two results on like devices: ${values} (${digests})`,
    };
  }
  const tolerance = smallestChange(scale, replicateTolerance, first.value);
  if (Math.abs(first.value - second.value) <= tolerance) return null;
  return {
    code: 'replicates-disagree',
    detail: `replicates on unlike devices differ by more than ${Number(tolerance.toPrecision(3))}: ${values} (${digests})`,
  };
}

function alike(a: RunCircumstances, b: RunCircumstances): boolean {
  if (a.deviceModel !== b.deviceModel || a.threads !== b.threads) return false;
  return sorted(a.versions) === sorted(b.versions) && sorted(a.budget) === sorted(b.budget);
}

function sorted(record: Record<string, unknown> | null): string {
  return JSON.stringify(Object.entries(record ?? {}).toSorted());
}
