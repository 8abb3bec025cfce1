import { minimumDetectableEffect, normalInterval } from '@amuro/statistics';
import type { Comparison } from './comparison.ts';
import type { Measurement } from './measurement.ts';

/** Compares two values without their rows; no interval where either has no standard error. */
export function comparePublished(from: Measurement, to: Measurement): Comparison {
  const difference = to.value - from.value;
  const standardError =
    from.standardError === null || to.standardError === null
      ? null
      : Math.hypot(from.standardError, to.standardError);
  return {
    from: from.id,
    to: to.id,
    metric: from.metric,
    basis: 'published',
    pairs: null,
    unpaired: null,
    fromValue: from.value,
    toValue: to.value,
    difference,
    standardError,
    interval: normalInterval(difference, standardError),
    flips: null,
    mcnemarPValue: null,
    permutation: null,
    effectSize: null,
    minimumDetectableEffect: minimumDetectableEffect(standardError),
  };
}
