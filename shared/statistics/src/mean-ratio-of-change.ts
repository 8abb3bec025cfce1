/** Performance before and after tuning; null if not measured. */
export interface ChangePair<T> {
  cell: T;
  base: number | null;
  tuned: number | null;
  /** Turns the sign, so that a gain is positive for a metric where lower is better. */
  lowerIsBetter?: boolean;
  /** Why the caller excludes it, such as an invalid verdict; null if it may be used. */
  unusable: string | null;
}

interface RatioCell<T> {
  cell: T;
  base: number;
  tuned: number;
  ratio: number;
}

export interface MeanRatioOfChange<T> {
  /** A fraction: -0.6146 is a loss of 61.46 %. Null if no cell could be used. */
  value: number | null;
  used: RatioCell<T>[];
  leftOut: { cell: T; reason: string }[];
}

/**
 * Mean ratio of change, eq. (1) of the paper: the mean over cells of (tuned - base) / base, with the sign turned where lower is
 * better. The caller selects the cells; the
 * paper excludes the tuning's own set. A base of 0 has no ratio and is left out.
 */
export function meanRatioOfChange<T>(pairs: readonly ChangePair<T>[]): MeanRatioOfChange<T> {
  const used: RatioCell<T>[] = [];
  const leftOut: { cell: T; reason: string }[] = [];
  for (const pair of pairs) {
    const { cell, base, tuned, unusable, lowerIsBetter = false } = pair;
    if (unusable !== null) leftOut.push({ cell, reason: unusable });
    else if (base === null) leftOut.push({ cell, reason: 'the base checkpoint is not measured on this set' });
    else if (tuned === null)
      leftOut.push({ cell, reason: 'the tuned checkpoint is not measured on this set' });
    else if (base === 0) leftOut.push({ cell, reason: 'the base value is 0, so the ratio is undefined' });
    else used.push({ cell, base, tuned, ratio: (lowerIsBetter ? base - tuned : tuned - base) / base });
  }
  const total = used.reduce((sum, { ratio }) => sum + ratio, 0);
  return { value: used.length === 0 ? null : total / used.length, used, leftOut };
}
