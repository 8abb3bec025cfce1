/** Where the rows behind a mark are: of two measurements the comparison of their rows, of one what was measured. */
export function markLink(measurementIds: readonly string[]): string | undefined {
  const [from, to] = measurementIds;
  if (from === undefined) return undefined;
  return to === undefined ? `/v1/measurements/${from}` : `/v1/comparisons/rows?from=${from}&to=${to}`;
}
