export type ScoredRows = {
  rowIds: readonly string[];
  values: Float64Array;
  /** Which rows stand or fall together; null where each is by itself. */
  groupIds?: readonly (string | null)[] | null;
};

/** Values of the rows that both sides have, in the order of `from`, with the counts of those left alone. */
export function joinRows(from: ScoredRows, to: ScoredRows) {
  const places = new Map(to.rowIds.map((rowId, index) => [rowId, index]));
  const shared: [number, number][] = [];
  from.rowIds.forEach((rowId, index) => {
    const place = places.get(rowId);
    if (place !== undefined) shared.push([index, place]);
  });
  return {
    from: Float64Array.from(shared, ([index]) => from.values[index]!),
    to: Float64Array.from(shared, ([, index]) => to.values[index]!),
    groupIds: groupsOf(from, to, shared),
    unpaired: { from: from.rowIds.length - shared.length, to: to.rowIds.length - shared.length },
  };
}

/** Groups of the rows that both have, as the side tells that knows them. */
function groupsOf(from: ScoredRows, to: ScoredRows, shared: readonly [number, number][]) {
  if (from.groupIds) return shared.map(([index]) => from.groupIds?.[index] ?? null);
  return to.groupIds ? shared.map(([, index]) => to.groupIds?.[index] ?? null) : null;
}
