import { z } from 'zod';

export const Quantity = z
  .strictObject({
    value: z
      .int()
      .nonnegative()
      .nullable()
      .describe('The number, of the parts that are known; null: unknown.'),
    unknownParts: z.int().nonnegative().describe('How many parts are unknown and not in the number.'),
    source: z.string().describe('Where the number is from, or when it becomes known.'),
  })
  .describe('A forecast of an amount of work.');
export type Quantity = z.infer<typeof Quantity>;

interface Part {
  value: number | null;
  source: string;
}

/** The sum of what is known, with each source once. */
export function sumOf(parts: readonly Part[]): Quantity {
  const known = parts.filter(({ value }) => value !== null);
  const sources = [...new Set((known.length > 0 ? known : parts).map(({ source }) => source))];
  return {
    value: known.length > 0 || parts.length === 0 ? known.reduce((sum, { value }) => sum + value!, 0) : null,
    unknownParts: parts.length - known.length,
    source: sources.join('; ') || 'nothing to do',
  };
}
