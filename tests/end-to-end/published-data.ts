import type { TestHub } from '@amuro/testing';
import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';

type Row = Record<string, unknown>;
type Column = 'STRING' | 'INT32' | 'INT64' | typeof choices;

/** The one nested column: texts and the letters that the answer names. */
const choices = 'choices';
const list = (name: string): SchemaElement[] => [
  { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  { name: 'element', repetition_type: 'OPTIONAL', type: 'BYTE_ARRAY', converted_type: 'UTF8' },
];

interface Published {
  /** The folder of a configuration, and its splits with their rows. */
  configurations: Record<
    string,
    { splits: Record<string, number>; columns: Record<string, Column>; row: (n: number) => Row }
  >;
  revision: string;
}

const name = (n: number) => ['Anna', 'Ben', 'Cora', 'Dan'][n % 4]!;
const thing = (n: number) => ['red lamp', 'green boat', 'old kettle', 'blue box', 'small stone'][n % 5]!;
const place = (n: number) => ['in the kitchen', 'near the harbour', 'on the roof'][n % 3]!;
const fact = (n: number) => `${name(n)} keeps the ${thing(n)} number ${n} ${place(n)}`;

const nli = (premise: string, hypothesis: string, labels: number) => (n: number) => ({
  [premise]: `${fact(n)}.`,
  [hypothesis]:
    n % labels === 0 ? `The ${thing(n)} is ${place(n)}.` : `${name(n + 1)} has the ${thing(n + n)}.`,
  label: BigInt(n % labels),
  idx: n,
});
const article = (n: number) => `${fact(n)}. ${name(n + 1)} came on Monday. They sold it to ${name(n + 2)}.`;
const nliColumns = (premise: string, hypothesis: string) =>
  ({ [premise]: 'STRING', [hypothesis]: 'STRING', label: 'INT64', idx: 'INT32' }) as const;

/** As they stand on the hub at the revisions of the catalogue: every column and label, of far fewer rows. */
const published: Record<string, Published> = {
  'nyu-mll/glue': {
    revision: 'bcdcba79d07bc864c1c254ccfcedcce55bcc9a8c',
    configurations: {
      mnli: {
        splits: {
          train: 24,
          validation_matched: 6,
          validation_mismatched: 6,
          test_matched: 6,
          test_mismatched: 6,
        },
        columns: nliColumns('premise', 'hypothesis'),
        row: nli('premise', 'hypothesis', 3),
      },
      rte: {
        splits: { train: 8, validation: 6, test: 6 },
        columns: nliColumns('sentence1', 'sentence2'),
        row: nli('sentence1', 'sentence2', 2),
      },
    },
  },
  'google-research-datasets/paws': {
    revision: '161ece9501cf0a11f3e48bd356eaa82de46d6a09',
    configurations: {
      labeled_final: {
        splits: { train: 8, validation: 6, test: 6 },
        columns: { id: 'INT32', sentence1: 'STRING', sentence2: 'STRING', label: 'INT64' },
        row: (n) => ({
          id: n,
          sentence1: `${fact(n)}.`,
          sentence2: `${fact(n + (n % 2))} now.`,
          label: BigInt(n % 2),
        }),
      },
    },
  },
  'EdinburghNLP/xsum': {
    revision: 'refs/convert/parquet',
    configurations: {
      default: {
        splits: { train: 16, validation: 4, test: 4 },
        columns: { document: 'STRING', summary: 'STRING', id: 'STRING' },
        row: (n) => ({ document: article(n), summary: `${fact(n)}.`, id: String(30_000_000 + n) }),
      },
    },
  },
  'abisee/cnn_dailymail': {
    revision: '96df5e686bee6baa90b8bee7c28b81fa3fa6223d',
    configurations: {
      '3.0.0': {
        splits: { train: 8, validation: 4, test: 4 },
        columns: { article: 'STRING', highlights: 'STRING', id: 'STRING' },
        row: (n) => ({ article: article(n), highlights: `${fact(n)} .`, id: String(n).padStart(40, '0') }),
      },
    },
  },
  'allenai/ai2_arc': {
    revision: '210d026faf9955653af8916fad021475a3f00453',
    configurations: {
      'ARC-Easy': {
        splits: { train: 8, validation: 6, test: 6 },
        columns: { id: 'STRING', question: 'STRING', choices, answerKey: 'STRING' },
        row: (n) => ({
          id: `Mercury_${n}`,
          question: `What does ${name(n)} keep ${place(n)}?`,
          choices: { text: [0, 1, 2, 3].map((k) => `the ${thing(n + k)}`), label: ['A', 'B', 'C', 'D'] },
          answerKey: 'ABCD'[n % 4],
        }),
      },
    },
  },
  'allenai/sciq': {
    revision: '2c94ad3e1aafab77146f384e23536f97a4849815',
    configurations: {
      data: {
        splits: { train: 8, validation: 6, test: 6 },
        columns: {
          question: 'STRING',
          distractor3: 'STRING',
          distractor1: 'STRING',
          distractor2: 'STRING',
          correct_answer: 'STRING',
          support: 'STRING',
        },
        row: (n) => ({
          question: `What does ${name(n)} keep ${place(n)}?`,
          distractor3: `the ${thing(n + 1)}`,
          distractor1: `the ${thing(n + 2)}`,
          distractor2: `the ${thing(n + 3)}`,
          correct_answer: `the ${thing(n)}`,
          support: `${fact(n)}.`,
        }),
      },
    },
  },
};

/** The datasets of the study `pythia-160m`, as a hub serves them. */
export function publishedData(): TestHub['repositories'] {
  return Object.fromEntries(
    Object.entries(published).map(([repository, { revision, configurations }], index) => {
      const isConverted = revision.startsWith('refs/');
      const commit = isConverted ? String(index + 1).repeat(40) : revision;
      const files = Object.entries(configurations).flatMap(([folder, { splits, columns, row }]) =>
        Object.entries(splits).map(([split, count], at) => [
          isConverted ? `${folder}/${split}/0000.parquet` : `${folder}/${split}-00000-of-00001.parquet`,
          // Rows of different splits differ, as test rows that were learned are a finding.
          parquet(
            columns,
            Array.from({ length: count }, (_, n) => row(1000 * at + n)),
          ),
        ]),
      );
      const revisions = isConverted ? { main: 'f'.repeat(40), [revision]: commit } : { main: commit };
      const commits = {
        [commit]: Object.fromEntries(files) as Record<string, Uint8Array>,
        ['f'.repeat(40)]: {},
      };
      return [repository, { kind: 'dataset' as const, revisions, commits }];
    }),
  );
}

function parquet(columns: Record<string, Column>, rows: readonly Row[]): Uint8Array {
  const names = Object.keys(columns);
  const columnData = names.map((column) => ({ name: column, data: rows.map((row) => row[column]) }));
  const elements = names.flatMap((column) => elementsOf(column, columns[column]!));
  const schema = [{ name: 'root', num_children: names.length }, ...elements];
  return new Uint8Array(parquetWriteBuffer({ columnData, schema }));
}

function elementsOf(column: string, type: Column): SchemaElement[] {
  const own = { name: column, repetition_type: 'OPTIONAL' } as const;
  if (type === choices) return [{ ...own, num_children: 2 }, ...list('text'), ...list('label')];
  if (type === 'STRING') return [{ ...own, type: 'BYTE_ARRAY', converted_type: 'UTF8' }];
  return [{ ...own, type }];
}
