export type ScoredRows = { rowIds: readonly string[]; values: Float64Array };

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
    unpaired: { from: from.rowIds.length - shared.length, to: to.rowIds.length - shared.length },
  };
}
