import type { Domain } from './domain.ts';
import type { Random } from './random.ts';
import type { Scale } from './relations.ts';

/** `high` stands above `low` on `scale`; `converse` tells it from the low end ("Ben is shorter than Anna"). */
export type Comparison = { scale: Scale; high: string; low: string; converse: boolean };

export function stateComparison({ scale, high, low, converse }: Comparison): string {
  return converse ? `${low} is ${scale.less} than ${high}` : `${high} is ${scale.more} than ${low}`;
}

/** The same words about the same people the other way round, which cannot be true as well. */
export const reverse = (comparison: Comparison): Comparison => ({
  ...comparison,
  high: comparison.low,
  low: comparison.high,
});

/** `count` comparisons of different people on different scales. */
export function drawComparisons(random: Random, domain: Domain, count: number): Comparison[] {
  const people = random.sample(domain.words.names, 2 * count);
  return random.sample(domain.scales, count).map((scale, at) => ({
    scale,
    high: people[2 * at]!,
    low: people[2 * at + 1]!,
    converse: random.chance(0.5),
  }));
}
