/** What was measured behind a mark; of two measurements that are compared, the second. */
export function markLink(measurementIds: readonly string[]): string | undefined {
  const last = measurementIds.at(-1);
  return last === undefined ? undefined : `/v1/measurements/${last}`;
}
