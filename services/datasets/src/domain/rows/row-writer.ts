import { comparisonKey } from './comparison-key.ts';
import type { Example } from './example.ts';
import type { InspectionContext } from '../findings/finding-rule.ts';
import type { RowFacts } from '../findings/row-facts.ts';
import { LineBuffer } from './line-buffer.ts';
import type { Renderer } from '../rendering/renderer.ts';
import { rowLine } from './row-line.ts';
import { createRowFactCollector } from './collect-row-facts.ts';

/** Rows of a set as its file contains them, with the facts of each. */
export interface WrittenLines {
  bytes: Uint8Array<ArrayBuffer>;
  /** The length of each line, in bytes. */
  lengths: Uint32Array;
  facts: RowFacts;
}

export interface RowWriter {
  write(example: Example): void;
  lines(): WrittenLines;
}

/** `capacity`: the most rows. `looking`: codes of the findings that still need rows. `memory`: the buffer for the lines. */
export function createRowWriter(
  context: InspectionContext,
  renderer: Renderer,
  capacity: number,
  looking: readonly string[],
  memory?: ArrayBuffer,
): RowWriter {
  const lines = new LineBuffer(memory);
  const lengths = new Uint32Array(capacity);
  const collector = createRowFactCollector(context, capacity, looking);
  let rows = 0;
  return {
    write(example) {
      const row = renderer.row(example);
      const isPlain = example.isPlain ?? false;
      const comparison = comparisonKey(row, isPlain);
      const { unlabelled = false, hasToolCalls = false } = example;
      collector.add({ row, comparison, isPlain, unlabelled, hasToolCalls });
      const before = lines.length;
      lines.add(rowLine(row, isPlain));
      lengths[rows] = lines.length - before;
      rows += 1;
    },
    lines: () => ({ bytes: lines.take(), lengths, facts: collector.facts() }),
  };
}
