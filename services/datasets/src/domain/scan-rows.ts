import type { DatasetSpec } from '@amuro/contracts';
import type { SpecFault } from './check-dataset-spec.ts';
import { readExample } from './read-example.ts';
import { valueAt } from './value-at.ts';

export interface RowScanner {
  observe(record: Record<string, unknown>, line: number): void;
  /** Null if the rows fit the spec. */
  fault(): SpecFault | null;
}

/** Looks through the rows of a split for what makes the whole dataset wrong: an absent column, a label of another set. */
export function createRowScanner(spec: DatasetSpec, split: string): RowScanner {
  const absent = new Map(Object.entries(spec.columns));
  let firstColumns: string[] | null = null;
  let labelFault: SpecFault | null = null;
  const { task, columns, labels } = spec;
  return {
    observe(record, line) {
      firstColumns ??= Object.keys(record);
      for (const [field, column] of absent) {
        if (valueAt(record, column) !== undefined) absent.delete(field);
      }
      if (labelFault !== null) return;
      const reading = readExample(record, { task, columns, labels, protocol: 'corrected' });
      if ('drop' in reading && isForeignGold(reading.drop.reason)) {
        labelFault = foreignGold(split, line, reading.drop.detail);
      }
    },
    fault() {
      if (firstColumns === null) return noRows(split);
      const [missing] = absent;
      if (missing !== undefined) return missingColumn(split, missing, firstColumns);
      return labelFault;
    },
  };
}

function isForeignGold(reason: string): boolean {
  return reason === 'unknown-label' || reason === 'bad-answer';
}

function foreignGold(split: string, line: number, detail: string): SpecFault {
  const [field = '', ...rest] = detail.split(': ');
  const [expected = '', got = ''] = rest
    .join(': ')
    .replace(/^expected /, '')
    .split(', got ');
  return {
    field: `columns.${field}`,
    expected: got === '' ? 'a choice of the row' : expected,
    got: `${got === '' ? expected : got} in line ${line} of split "${split}"`,
    remedy: 'Name every label of the data in `labels`, or correct the row.',
  };
}

function missingColumn(split: string, [field, column]: [string, string], present: string[]): SpecFault {
  return {
    field: `columns.${field}`,
    expected: `a column of split "${split}": ${present.join(', ')}`,
    got: `"${column}"`,
    remedy: 'Map the field to one of these columns.',
  };
}

function noRows(split: string): SpecFault {
  return {
    field: `splits.${split}`,
    expected: 'one row or more',
    got: 'an empty source',
    remedy: 'Name a source that has rows.',
  };
}
