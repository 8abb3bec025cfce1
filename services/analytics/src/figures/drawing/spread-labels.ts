/**
 * Moves labels apart so that neighbours are at least `gap` away and all lie within [low, high] if they fit,
 * each as near to its own place as the others allow. Returns places in the order of the input.
 */
export function spreadLabels(places: readonly number[], gap: number, low: number, high: number): number[] {
  const order = places.map((place, index) => ({ place, index })).toSorted((a, b) => a.place - b.place);
  // Blocks of touching labels, each centred on the mean of what its members want.
  const blocks: { wanted: number[]; members: number[]; start: number }[] = [];
  for (const { place, index } of order) {
    blocks.push({ wanted: [place], members: [index], start: clamp(place, low, high) });
    while (blocks.length > 1) {
      const last = blocks.at(-1)!;
      const before = blocks.at(-2)!;
      if (before.start + before.members.length * gap <= last.start) break;
      blocks.pop();
      before.wanted.push(...last.wanted.map((wanted) => wanted - before.members.length * gap));
      before.members.push(...last.members);
      const mean = before.wanted.reduce((sum, wanted) => sum + wanted, 0) / before.wanted.length;
      before.start = clamp(mean, low, high - (before.members.length - 1) * gap);
    }
  }
  const result = Array.from(places);
  for (const { members, start } of blocks) {
    members.forEach((index, position) => {
      result[index] = start + position * gap;
    });
  }
  return result;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
