import type { Protocol, Task } from '@amuro/contracts';
import type { Example } from '../../src/domain/rows/example.ts';
import { readExample } from '../../src/domain/rows/read-example.ts';

const labels = ['entailment', 'neutral', 'contradiction', 'yes', 'no'].map((value) => ({
  value,
  text: value,
}));

/** Reads a row whose columns are named as the fields of its task. */
export function exampleOf(
  task: Task,
  record: Record<string, unknown>,
  protocol: Protocol = 'corrected',
): Example {
  const columns = Object.fromEntries(Object.keys(record).map((field) => [field, field]));
  const reading = readExample(record, { task, columns, labels, protocol });
  if ('drop' in reading) throw new Error(`${reading.drop.reason}: ${reading.drop.detail}`);
  return { rowId: '0'.repeat(64), line: 1, ...reading.example };
}
