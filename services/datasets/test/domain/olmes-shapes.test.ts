import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import { checkDatasetSpec } from '../../src/domain/checks/check-dataset-spec.ts';
import { preprocessors } from '../../src/domain/preprocess/index.ts';
import { readExample } from '../../src/domain/rows/read-example.ts';
import { createRenderer } from '../../src/domain/rendering/create-renderer.ts';
import { taskOf } from '../../src/domain/tasks/index.ts';

const catalogue = loadCatalogue();

/** Rows with the columns of the hub, by the name of the built-in dataset, and what OLMES makes of such rows. */
const shapes: [string, object, object][] = [
  ...['arc-easy', 'arc-challenge'].map((name): [string, object, object] => [
    name,
    { question: 'Which is a gas?', choices: { text: ['steam', 'ice'], label: ['1', '2'] }, answerKey: '1' },
    { prompt: 'Question: Which is a gas?\nAnswer:', choices: ['steam', 'ice'], gold: 0 },
  ]),
  [
    'openbookqa',
    {
      question_stem: 'A kettle that whistles holds',
      choices: { text: ['ice', 'steam'], label: ['A', 'B'] },
      answerKey: 'B',
    },
    { prompt: 'Question: A kettle that whistles holds\nAnswer:', choices: ['ice', 'steam'], gold: 1 },
  ],
  [
    'socialiqa-choice',
    {
      context: 'Ann lent Bo her bike.',
      question: 'How does Bo feel?',
      answerA: 'cold',
      answerB: 'grateful',
      answerC: ' tall',
      label: '2',
    },
    {
      prompt: 'Question: Ann lent Bo her bike. How does Bo feel?\nAnswer:',
      choices: ['cold', 'grateful', ' tall'],
      gold: 1,
    },
  ],
  [
    'boolq',
    { passage: 'Tea -- Tea is a drink.', question: 'is tea a drink', answer: false },
    { prompt: 'Tea -- Tea is a drink.\nQuestion: is tea a drink?\nAnswer:', choices: ['yes', 'no'], gold: 1 },
  ],
  [
    'boolq-superglue',
    { passage: 'Tea -- Tea is a drink.', question: 'is tea a drink', idx: 3, label: 1 },
    { prompt: 'Tea -- Tea is a drink.\nQuestion: is tea a drink?\nAnswer:', choices: ['yes', 'no'], gold: 0 },
  ],
  [
    'sciq-choice',
    {
      support: 'Ice melts.',
      question: 'What melts?',
      distractor1: 'rock',
      distractor2: 'sand',
      distractor3: 'salt',
      correct_answer: 'ice',
    },
    {
      prompt: 'Ice melts.\nQuestion: What melts?\nAnswer:',
      choices: ['rock', 'sand', 'salt', 'ice'],
      gold: 3,
    },
  ],
  [
    'sciq-choice',
    {
      support: '',
      question: 'What melts?',
      distractor1: 'rock',
      distractor2: 'sand',
      distractor3: 'salt',
      correct_answer: 'ice',
    },
    { prompt: 'Question: What melts?\nAnswer:', choices: ['rock', 'sand', 'salt', 'ice'], gold: 3 },
  ],
  [
    'hellaswag',
    {
      activity_label: 'Home',
      ctx_a: '[header] How to brew tea [title] Boil water. [step] Wait.',
      ctx_b: '',
      endings: ['[substeps] Pour it.', 'Drink. [title] Stir. [step] Stop.'],
      label: '1',
    },
    {
      prompt: 'Home: How to brew tea. Boil water. Wait.',
      choices: [' Pour it.', 'Drink. Stir. Stop.'],
      gold: 1,
    },
  ],
  [
    'hellaswag',
    {
      activity_label: 'Tea',
      ctx_a: '[header] How to brew tea. [title] Boil water. [step] Wait. [substeps] Not long.',
      ctx_b: '',
      endings: [' [step] Pour it. ', '[title] Stir'],
      label: '0',
    },
    {
      prompt: 'Tea: How to brew tea. Boil water. Wait. Not long.',
      choices: [' Pour it.', ' Stir'],
      gold: 0,
    },
  ],
  [
    'hellaswag',
    {
      activity_label: 'Sailing',
      ctx_a: 'A boat leaves.',
      ctx_b: 'the Captain',
      endings: ['waves.', ', he sings.'],
      label: '0',
    },
    { prompt: 'Sailing: A boat leaves. The captain', choices: ['waves.', ', he sings.'], gold: 0 },
  ],
];

describe('multiple choice', () => {
  test.each(shapes)('The prompts of the built-in %s are those of OLMES', (name, row, expected) => {
    const spec = catalogue.find((one) => one.name === name)!;
    expect(checkDatasetSpec(spec)).toEqual([]);
    const reading = readExample(row as Record<string, unknown>, { ...spec, protocol: 'corrected' });
    if ('drop' in reading) throw new Error(reading.drop.detail);
    const found = { rowId: '', line: 1, ...reading.example };
    const example =
      spec.preprocess === undefined ? found : { ...found, ...preprocessors[spec.preprocess](found) };
    const { template } = spec;
    const renderer = createRenderer(taskOf(spec.task), {
      purpose: 'evaluate',
      format: 'default',
      protocol: 'corrected',
      template,
    });
    const { segments, choices, gold, unconditionalPrompt } = renderer.row(example);
    const prompt = segments.map(({ text }) => text).join('');
    expect({ prompt, choices: choices?.map(({ text }) => text), gold }).toEqual(expected);
    expect(unconditionalPrompt).toBe('Answer:');
    expect(renderer.exemplar(example)).toBe(`${prompt} ${choices![gold!]!.text}\n\n`);
  });
});
