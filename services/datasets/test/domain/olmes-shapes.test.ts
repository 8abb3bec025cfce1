import { DatasetSpec, type DatasetSpecInput } from '@amuro/contracts';
import { describe, expect, it } from 'vitest';
import { checkDatasetSpec } from '../../src/domain/check-dataset-spec.ts';
import { preprocessors } from '../../src/domain/preprocess/index.ts';
import { readExample } from '../../src/domain/read-example.ts';
import { createRenderer } from '../../src/domain/rendering/create-renderer.ts';
import { taskOf } from '../../src/domain/task-of.ts';

/** Rows with the columns of the hub, what the dataset says of them, and what OLMES makes of such rows. */
const shapes: [
  string,
  Pick<DatasetSpecInput, 'columns' | 'template' | 'preprocess' | 'labelMapping'>,
  object,
  object,
][] = [
  [
    'OpenbookQA',
    {
      columns: {
        question: 'question_stem',
        choices: 'choices.text',
        choiceLabels: 'choices.label',
        answer: 'answerKey',
      },
    },
    {
      question_stem: 'A kettle that whistles holds',
      choices: { text: ['steam', 'ice'], label: ['A', 'B'] },
      answerKey: 'A',
    },
    { prompt: 'Question: A kettle that whistles holds\nAnswer:', choices: ['steam', 'ice'], gold: 0 },
  ],
  [
    'SocialIQA',
    {
      columns: {
        context: 'context',
        question: 'question',
        choices: ['answerA', 'answerB', 'answerC'],
        answer: 'label',
      },
      labelMapping: { kind: 'values', values: { '1': '0', '2': '1', '3': '2' } },
      template: 'Question: {context} {question}\nAnswer:',
    },
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
    'BoolQ',
    {
      columns: {
        context: 'passage',
        question: 'question',
        choices: { constant: ['yes', 'no'] },
        answer: 'answer',
      },
      labelMapping: { kind: 'values', values: { true: 'yes', false: 'no' } },
      template: '{context}\nQuestion: {question}?\nAnswer:',
    },
    { passage: 'Tea -- Tea is a drink.', question: 'is tea a drink', answer: false },
    {
      prompt: 'Tea -- Tea is a drink.\nQuestion: is tea a drink?\nAnswer:',
      choices: ['yes', 'no'],
      gold: 1,
    },
  ],
  [
    'SciQ without its support',
    {
      columns: {
        context: 'support',
        question: 'question',
        choices: ['distractor1', 'correct_answer'],
        answer: 'correct_answer',
      },
      template: '{context}\nQuestion: {question}\nAnswer:',
    },
    { support: '', question: 'What melts?', distractor1: 'rock', correct_answer: 'ice' },
    { prompt: 'Question: What melts?\nAnswer:', choices: ['rock', 'ice'], gold: 1 },
  ],
  [
    'HellaSwag, WikiHow part',
    {
      columns: {
        subject: 'activity_label',
        question: 'ctx_a',
        opening: 'ctx_b',
        choices: 'endings',
        answer: 'label',
      },
      preprocess: 'hellaswag',
      template: '{question}',
    },
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
    'HellaSwag, ActivityNet part',
    {
      columns: {
        subject: 'activity_label',
        question: 'ctx_a',
        opening: 'ctx_b',
        choices: 'endings',
        answer: 'label',
      },
      preprocess: 'hellaswag',
      template: '{question}',
    },
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
  it.each(shapes)('of %s is asked as OLMES asks it', (_, how, row, expected) => {
    const spec = DatasetSpec.parse({
      name: 'one',
      task: 'multiple-choice',
      role: 'instruction-test',
      splits: { test: { kind: 'file', path: '/rows.jsonl' } },
      ...how,
    });
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
