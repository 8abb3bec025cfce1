/** Null where there are no times. */
export function p95(times: readonly number[]): number | null {
  return at(times, Math.ceil(times.length * 0.95) - 1);
}

export function median(times: readonly number[]): number | null {
  return at(times, Math.floor(times.length / 2));
}

function at(times: readonly number[], place: number): number | null {
  return times.toSorted((a, b) => a - b)[place] ?? null;
}
