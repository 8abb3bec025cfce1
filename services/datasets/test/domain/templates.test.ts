import type { Format, Protocol, Task } from '@amuro/contracts';
import { describe, expect, test } from 'vitest';
import { renderExemplar, renderRow } from './render.ts';
import { taskOf } from '../../src/domain/tasks/index.ts';
import { exampleOf } from './example-of.ts';

const rows: Partial<Record<Task, Record<string, unknown>>> = {
  summary: { document: ' First line.\r\nSecond  line. ', summary: 'In short.' },
  question: { context: 'Lee ran.', answer: 'tired', question: 'How does Lee feel?' },
  inference: { premise: 'A dog\nruns. ', hypothesis: 'It moves.', label: 'entailment' },
  paraphrase: { sentence1: 'A is B.', sentence2: 'B is A.', label: 'yes' },
};

/** What a model is given, character for character: Table 5 of the paper, and what its scripts wrote. */
const prompts: [Task, Protocol, Format, string][] = [
  ['summary', 'corrected', 'default', '### Input: First line. Second  line. ### Summary:'],
  [
    'summary',
    'corrected',
    'instruct',
    'Please read the following text: First line. Second  line. Provide a summary:',
  ],
  ['summary', 'corrected', 'io', 'First line. Second  line.'],
  ['summary', 'paper', 'default', '### Input:  First line.\r\nSecond  line. \n ### Summary: '],
  [
    'summary',
    'paper',
    'instruct',
    'Please read the following text:  First line.\r\nSecond  line.  Provide a summary: ',
  ],
  ['summary', 'paper', 'io', ' First line.\r\nSecond  line. '],
  ['question', 'corrected', 'default', '### Input: Lee ran. ### Answer: tired ### Question:'],
  [
    'question',
    'corrected',
    'instruct',
    'Given the context: Lee ran. And the answer: tired Generate a suitable question:',
  ],
  ['question', 'corrected', 'io', 'Lee ran. tired'],
  ['question', 'paper', 'default', '### Input: Lee ran.\n ### Answer: tired\n ### Question: '],
  [
    'question',
    'paper',
    'instruct',
    'Given the context: Lee ran. And the answer: tiredGenerate a suitable question: ',
  ],
  ['question', 'paper', 'io', 'Lee ran.tired'],
  ['inference', 'corrected', 'default', '### Input_1: A dog runs. ### Input_2: It moves. ### Inference:'],
  [
    'inference',
    'corrected',
    'instruct',
    'Consider the following texts: Text 1: A dog runs. Text 2: It moves. The relation is',
  ],
  ['inference', 'corrected', 'io', 'A dog runs. It moves.'],
  ['inference', 'paper', 'default', '### Input_1: A dog\nruns. \n ### Input_2: It moves.\n ### Inference: '],
  [
    'inference',
    'paper',
    'instruct',
    'Consider the following texts: Text 1: A dog\nruns.  Text 2: It moves. The relation is ',
  ],
  ['inference', 'paper', 'io', 'A dog\nruns.  It moves.'],
  [
    'paraphrase',
    'corrected',
    'default',
    '### Input_1: A is B. ### Input_2: B is A. ### Paraphrase Classification:',
  ],
  [
    'paraphrase',
    'corrected',
    'instruct',
    "Let's compare the two sentences: Sentence_1: A is B. Sentence_2: B is A. Are they paraphrasing?:",
  ],
  ['paraphrase', 'corrected', 'io', 'A is B. B is A.'],
  [
    'paraphrase',
    'paper',
    'default',
    '### Input_1: A is B.\n ### Input_2: B is A.\n ### Paraphrase Classification: ',
  ],
  [
    'paraphrase',
    'paper',
    'instruct',
    'Let’s compare the two sentences: Sentence_1: A is B. Sentence_2: B is A. Are they paraphrasing?: ',
  ],
  ['paraphrase', 'paper', 'io', 'A is B. B is A.'],
];

const completions: Partial<Record<Task, string>> = {
  summary: 'In short.',
  question: 'How does Lee feel?',
  inference: 'entailment',
  paraphrase: 'yes',
};

function render(task: Task, protocol: Protocol, format: Format, purpose: 'train' | 'evaluate') {
  return renderRow(taskOf(task), exampleOf(task, rows[task]!, protocol), { purpose, format, protocol });
}

describe('prompts', () => {
  test.each(prompts)(
    'The prompt of %s, %s, %s is written character for character',
    (task, protocol, format, expected) => {
      const { segments } = render(task, protocol, format, 'evaluate');
      expect(segments.map(({ text }) => text).join('')).toBe(expected);
      expect(segments.every(({ target }) => !target)).toBe(true);
    },
  );

  test.each(prompts)(
    'The target of %s, %s, %s ends as training expects',
    (task, protocol, format, prompt) => {
      const target = render(task, protocol, format, 'train').segments.at(-1)!;
      const space = protocol === 'paper' && /\s$/.test(prompt) ? '' : ' ';
      expect(target).toMatchObject({ text: space + completions[task], target: true, truncatable: false });
    },
  );

  test.each(prompts)('An exemplar of %s, %s, %s ends in a line break', (task, protocol, format, prompt) => {
    const example = exampleOf(task, rows[task]!, protocol);
    const text = renderExemplar(taskOf(task), example, { purpose: 'evaluate', format, protocol });
    expect(text).toBe(`${prompt}${protocol === 'corrected' ? ' ' : ''}${completions[task]}\n`);
  });

  test('A prompt marks each column and the one text that may be cut', () => {
    const { segments } = render('inference', 'corrected', 'default', 'train');
    expect(segments.map(({ field, truncatable }) => [field, truncatable])).toEqual([
      [undefined, false],
      ['premise', true],
      [undefined, false],
      ['hypothesis', false],
      [undefined, false],
      ['label', false],
    ]);
  });

  test('A row has the gold label of a classification or the reference of a generation, never both', () => {
    expect(render('inference', 'corrected', 'io', 'evaluate')).toMatchObject({
      label: 'entailment',
      references: [],
    });
    const summary = render('summary', 'corrected', 'io', 'evaluate');
    expect(summary.references).toEqual(['In short.']);
    expect(summary.label).toBeUndefined();
  });
});

describe('question generation in the paper', () => {
  const record = { context: 'C', answer: 'a', answers: ['a', 'b', 'c', 'd'], question: 'Q' };
  const promptOf = (answers: string[], format: Format) =>
    renderRow(taskOf('question'), exampleOf('question', { ...record, answers }, 'paper'), {
      purpose: 'evaluate',
      format,
      protocol: 'paper',
    })
      .segments.map(({ text }) => text)
      .join('');

  test('Question generation in the paper lists all answers with the spaces missing as in its scripts', () => {
    const three = ['a', 'b', 'c'];
    expect(promptOf(three, 'default')).toBe(
      '### Input: C\n ### Answer: Answer A: a Answer B: bAnswer C: c\n ### Question: ',
    );
    expect(promptOf(three, 'instruct')).toBe(
      'Given the context: C And the answer: Answer A: a Answer B: bAnswer C: cGenerate a suitable question: ',
    );
    expect(promptOf(three, 'io')).toBe('Cabc');
  });

  test('Question generation in the paper misses other spaces when there are four answers', () => {
    expect(promptOf(record.answers, 'default')).toContain('Answer A: a Answer B: b Answer C: cAnswer D: d\n');
    expect(promptOf(record.answers, 'instruct')).toContain(
      'Answer A: a Answer B: bAnswer C: cAnswer D: dGenerate',
    );
  });

  test('Question generation in the corrected protocol writes only the right answer', () => {
    const row = renderRow(taskOf('question'), exampleOf('question', record), {
      purpose: 'evaluate',
      format: 'default',
      protocol: 'corrected',
    });
    expect(row.segments.map(({ text }) => text).join('')).toBe('### Input: C ### Answer: a ### Question:');
  });
});

describe('multiple choice', () => {
  const record = {
    question: 'Which is red?',
    choices: ['grass', 'blood'],
    answer: 'B',
    choiceLabels: ['A', 'B'],
  };
  const rendering = { purpose: 'evaluate', format: 'default', protocol: 'corrected' } as const;

  test('A multiple choice is asked as OLMES does, with the text of each choice as continuation', () => {
    const row = renderRow(taskOf('multiple-choice'), exampleOf('multiple-choice', record), rendering);
    expect(row.segments.map(({ text }) => text).join('')).toBe('Question: Which is red?\nAnswer:');
    expect(row).toMatchObject({
      choices: [{ text: 'grass' }, { text: 'blood' }],
      gold: 1,
      unconditionalPrompt: 'Answer:',
    });
  });

  test('The exemplars of a multiple choice are separated by an empty line, as in OLMES', () => {
    const text = renderExemplar(taskOf('multiple-choice'), exampleOf('multiple-choice', record), rendering);
    expect(text).toBe('Question: Which is red?\nAnswer: blood\n\n');
  });

  test.each([
    ['an index from 0', 1],
    ['an index in text', '1'],
    ['a letter', 'B'],
    ['the text of the choice', 'blood'],
  ])('A multiple choice accepts %s as the answer', (_, answer) => {
    const { question, choices } = record;
    expect(exampleOf('multiple-choice', { question, choices, answer }).choice).toBe(1);
  });

  test('A multiple choice refuses an answer that names no choice', () => {
    const { question, choices } = record;
    expect(() => exampleOf('multiple-choice', { question, choices, answer: 2 })).toThrow(
      'names none of the 2 choices',
    );
  });
});

describe('a corpus', () => {
  test('A corpus row is all target, with its line breaks', () => {
    const example = exampleOf('corpus', { text: 'One.\nTwo. ' });
    const row = renderRow(taskOf('corpus'), example, {
      purpose: 'corpus',
      format: 'default',
      protocol: 'corrected',
    });
    expect(row.segments).toEqual([{ text: 'One.\nTwo. ', target: true, truncatable: false, field: 'text' }]);
  });
});
