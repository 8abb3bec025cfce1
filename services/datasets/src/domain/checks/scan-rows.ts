import type { Column, DatasetSpec, FieldError } from '@amuro/contracts';
import type { ReadingVersion } from '@amuro/identity';
import { columnReader, columnText, type ColumnReader } from '../columns/column-reader.ts';
import { isBeyondDouble, isWrittenNumber } from '../columns/written-number.ts';
import type { Drop } from '../fields/field-kind.ts';
import { createAnswerReadings } from './answer-readings.ts';
import { shownNames } from './apply-class-names.ts';
import { taskOf } from '../tasks/index.ts';
import { exampleReader } from '../rows/read-example.ts';

export interface RowScanner {
  observe(record: Record<string, unknown>, line: number): void;
  /** 2 if a used value holds a number that a double does not represent as it is written. */
  readingVersion(): ReadingVersion;
  hasRows(): boolean;
  /** Null if the rows fit the spec. */
  fault(): FieldError | null;
}

/** Searches the rows of a split for faults of the whole dataset: a missing column, or a label of another set. */
export function createRowScanner(
  spec: DatasetSpec,
  split: string,
  goldNames: readonly string[] | null = null,
): RowScanner {
  const { task, columns, labels, labelMapping } = spec;
  const { fields } = taskOf(task);
  const readers = Object.entries(columns).map(([field, column]) => {
    const kind = fields[field]?.kind;
    return { read: columnReader(column), isGold: kind === 'label' || kind === 'choice' };
  });
  const absent = new Map<string, ColumnReader>(
    Object.entries(columns).map(([field, column]) => [field, columnReader(column)]),
  );
  const read = exampleReader({ task, columns, labels, labelMapping, protocol: 'corrected' });
  let version: ReadingVersion = 1;
  let firstColumns: string[] | null = null;
  const answers = isAmbiguous(spec, goldNames) ? createAnswerReadings(spec) : null;
  let labelFault: FieldError | null = null;
  return {
    observe(record, line) {
      firstColumns ??= Object.keys(record);
      for (const [field, readColumn] of absent) {
        if (readColumn(record) !== undefined) absent.delete(field);
      }
      if (version === 1 && readers.some((one) => isReadAnew(one.read(record), one.isGold))) version = 2;
      answers?.observe(record, line);
      if (labelFault !== null) return;
      const reading = read(record);
      if ('drop' in reading && isForeignGold(reading.drop.reason)) {
        labelFault = foreignGold(split, line, reading.drop, goldNames);
      }
    },
    readingVersion: () => version,
    hasRows: () => firstColumns !== null,
    fault() {
      if (firstColumns === null) return null;
      const [missing] = absent.keys();
      if (missing !== undefined) return missingColumn(split, missing, columns[missing]!, firstColumns);
      return labelFault ?? answers?.fault(split) ?? null;
    },
  };
}

/** Whether an answer may be a text, a number or a letter, whichever matches. */
function isAmbiguous(
  { task, columns, labelMapping }: DatasetSpec,
  goldNames: readonly string[] | null,
): boolean {
  const { fields, target } = taskOf(task);
  const isOpen = labelMapping === undefined && columns.choiceLabels === undefined;
  return fields[target]?.kind === 'choice' && isOpen && goldNames === null;
}

/** Golds are compared as numbers, so only integers beyond doubles are read differently now. */
function isReadAnew(value: unknown, isGold: boolean): boolean {
  if (isWrittenNumber(value)) return !isGold || isBeyondDouble(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((member) => isReadAnew(member, isGold));
}

function isForeignGold(reason: string): boolean {
  return reason === 'unknown-label' || reason === 'bad-answer';
}

function foreignGold(
  split: string,
  line: number,
  { reason, detail }: Drop,
  goldNames: readonly string[] | null,
): FieldError {
  const [field = '', ...rest] = detail.split(': ');
  const [expected = '', got = ''] = rest
    .join(': ')
    .replace(/^expected /, '')
    .split(', got ');
  return {
    field: `columns.${field}`,
    expected: got === '' ? 'a choice of the row' : expected,
    got: `${got === '' ? expected : got} in line ${line} of split "${split}"`,
    remedy:
      goldNames === null
        ? foreignGoldRemedies[reason === 'bad-answer' ? 'answer' : 'label']
        : `The file names its numbers ${shownNames(goldNames)}: use these names in \`labels\`, or map them in \`labelMapping\`.`,
  };
}

const foreignGoldRemedies = {
  label:
    'List every label of the data in `labels`, map the data\u2019s own values in `labelMapping`, or correct the row.',
  answer:
    'Set `labelMapping` to the way the data writes answers ({"kind": "index", "from": 1} if they count from 1), or correct the row.',
};

function missingColumn(split: string, field: string, column: Column, present: string[]): FieldError {
  return {
    field: `columns.${field}`,
    expected: `a column of split "${split}": ${present.join(', ')}`,
    got: columnText(column),
    remedy: 'Map the field to one of these columns.',
  };
}
