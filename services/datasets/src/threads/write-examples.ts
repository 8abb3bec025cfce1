import type { Example } from '../domain/rows/example.ts';
import { createRowWriter, type WrittenLines } from '../domain/rows/row-writer.ts';
import { makerOf } from './chunk-rows.ts';

export interface WriteExamplesInput {
  /** JSON of a RowPlan. */
  plan: string;
  examples: Example[];
  /** Codes of the findings that still need rows. */
  looking: string[];
}

/** Writes examples that were already read as rows of a set. */
export function writeExamples({ plan, examples, looking }: WriteExamplesInput): WrittenLines {
  const { plan: context, renderer } = makerOf(plan);
  const writer = createRowWriter(context, renderer, examples.length, looking);
  for (const example of examples) writer.write(example);
  return writer.lines();
}
