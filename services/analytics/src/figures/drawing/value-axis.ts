export interface ClippedDomain {
  domain: [number, number];
  /** A value as the frame can show it: itself, or the edge beyond which it lies. */
  clamp: (value: number) => number;
  /** 1 above the frame, -1 below, 0 inside. */
  beyond: (value: number) => -1 | 0 | 1;
}

/** A value further out than this share of the others' range leaves the others too little space. */
const farShare = 0.6;
/** At most this many values are clipped: a common value is not an outlier. */
const mostClippedShare = 0.05;

/**
 * The range of an axis around 0 that a few outliers do not squash. The few of `values` that lie far out, and all such `means` and
 * `bounds` (ends of intervals), are left beyond the edge and marked there.
 */
export function clippedDomain(
  values: readonly number[],
  means: readonly number[],
  bounds: readonly number[],
): ClippedDomain {
  let inner = values.toSorted((a, b) => a - b);
  for (
    let left = Math.max(1, Math.floor(mostClippedShare * values.length));
    left > 0 && inner.length > 3;
    left--
  ) {
    const [withoutFirst, withoutLast] = [inner.slice(1), inner.slice(0, -1)];
    if (isFar(inner.at(-1)!, rangeOf(withoutLast))) inner = withoutLast;
    else if (isFar(inner[0]!, rangeOf(withoutFirst))) inner = withoutFirst;
    else break;
  }
  const core = rangeOf(inner);
  const [low, high] = rangeOf([...inner, ...[...means, ...bounds].filter((value) => !isFar(value, core))]);
  const room = 0.06 * (high - low || 1);
  const domain: [number, number] = [low - room, high + room];
  return {
    domain,
    clamp: (value) => Math.max(domain[0], Math.min(domain[1], value)),
    beyond: (value) => (value > domain[1] ? 1 : value < domain[0] ? -1 : 0),
  };
}

/** The range that covers the values and 0. */
function rangeOf(some: readonly number[]): [number, number] {
  return [Math.min(0, ...some), Math.max(0, ...some)];
}

function isFar(value: number, [low, high]: [number, number]): boolean {
  return Math.max(value - high, low - value) > farShare * (high - low);
}

/** Notes on values beyond the edge. */
export function clippedNote(count: number): string[] {
  return count === 0
    ? []
    : [`Arrows at the edge mark cells beyond the axis (${count}), with their values next to them.`];
}

/** About `count` round values within [low, high], and the number of decimals that distinguishes them. */
export function valueTicks(
  [low, high]: readonly [number, number],
  count = 5,
): { values: number[]; decimals: number } {
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough * 0.999) ?? rough;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  const values = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { values, decimals: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) };
}
