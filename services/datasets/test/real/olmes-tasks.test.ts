import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DatasetSpecInput } from '@amuro/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDatasets, type Datasets } from '../start-datasets.ts';

const hub = fileURLToPath(new URL('../../../../../shared/data/hub', import.meta.url));
const here = existsSync(hub);

type Row = Record<string, string> & { choices: { text: string[]; label: string[] } & string[]; gold: number };
interface Asked {
  prompt: string;
  choices: string[];
  gold: number;
}

const science =
  (question: string) =>
  (row: Row): Asked => ({
    prompt: `Question: ${row[question]}\nAnswer:`,
    choices: row.choices.text,
    gold: row.choices.label.indexOf(row.answerKey!),
  });

/** Built-in dataset, file, what OLMES 0.1 makes of a row (read in its code, not in ours), and columns that are not the hub's. */
const tasks: [string, string, (row: Row) => Asked, Partial<DatasetSpecInput>?][] = [
  ['arc-easy', 'arc_easy', science('question')],
  ['arc-challenge', 'arc_challenge', science('question')],
  ['openbookqa', 'openbookqa', science('question_stem')],
  [
    'boolq',
    'boolq',
    ({ passage, question, answer }) => ({
      prompt: `${passage}\nQuestion: ${question}?\nAnswer:`,
      choices: ['yes', 'no'],
      gold: answer ? 0 : 1,
    }),
  ],
  [
    'socialiqa-choice',
    'social_i_qa',
    ({ context, question, answerA, answerB, answerC, label }) => ({
      prompt: `Question: ${context} ${question}\nAnswer:`,
      choices: [answerA!, answerB!, answerC!],
      gold: Number(label) - 1,
    }),
  ],
  [
    'hellaswag',
    'hellaswag',
    ({ query, choices, gold }) => ({ prompt: query!, choices, gold }),
    { columns: { question: 'query', choices: 'choices', answer: 'gold' }, preprocess: undefined },
  ],
];

describe.skipIf(!here)(`tasks of OLMES${here ? '' : ' (skipped: ../shared/data is not here)'}`, () => {
  let datasets: Datasets;
  beforeAll(async () => {
    datasets = await startDatasets([hub]);
  }, 60_000);
  afterAll(() => datasets.close());

  test.each(tasks)(
    'Every row of %s is asked as in OLMES, after five fixed exemplars',
    async (name, file, asked, change = {}) => {
      const path = join(hub, `${file}.validation.jsonl`);
      const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
      const rowsOf = (some: string[]) => some.map((line) => asked(JSON.parse(line) as Row));
      const shown = lines.slice(-5);
      const { body } = await datasets.request.get(`/v1/datasets?name=${name}&builtIn=true`);
      const { task, role, columns, labelMapping, template, metrics } = body.items[0];
      const spec = { name, task, role, columns, labelMapping, template, metrics, ...change };
      const { id } = await datasets.register({
        ...spec,
        splits: {
          test: { kind: 'file', path: datasets.write(`${file}.jsonl`, lines.slice(0, -5).join('\n')) },
          olmes: { kind: 'file', path: datasets.write(`${file}-shown.jsonl`, shown.join('\n')) },
        },
      });
      const { rows, manifest } = await datasets.prepare({
        dataset: { id },
        purpose: 'evaluate',
        split: 'test',
        shots: 5,
        pool: 'olmes',
        shotOrder: 'fixed',
      });
      const exemplars = rowsOf(shown).map(({ prompt, choices, gold }) => `${prompt} ${choices[gold]}\n\n`);
      expect(manifest.exemplars.map(({ text }) => text)).toEqual(exemplars);
      const prepared = rows.map(({ segments, choices, gold }) => ({
        prompt: segments.map(({ text }) => text).join(''),
        choices: choices?.map(({ text }) => text),
        gold,
      }));
      expect(prepared).toEqual(rowsOf(lines.slice(0, -5)));
      expect(new Set(rows.map(({ unconditionalPrompt }) => unconditionalPrompt))).toEqual(
        new Set(['Answer:']),
      );
    },
    60_000,
  );
});
