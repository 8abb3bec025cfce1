import type { Protocol, Task } from '@amuro/contracts';
import { describe, expect, test } from 'vitest';
import { readExample } from '../../src/domain/rows/read-example.ts';

const columns: Partial<Record<Task, Record<string, string>>> = {
  inference: { premise: 'a', hypothesis: 'b', label: 'gold' },
  summary: { document: 'a', summary: 'b', slots: 'slots' },
  'multiple-choice': { question: 'a', choices: 'c.text', choiceLabels: 'c.label', answer: 'gold' },
};
const labels = [
  { value: '0', text: 'entailment' },
  { value: '1', text: 'neutral' },
];

function read(task: Task, record: Record<string, unknown>, protocol: Protocol = 'corrected') {
  return readExample(record, { task, columns: columns[task]!, labels, protocol });
}

describe('a usable row', () => {
  test('A usable row has its label by value, as text or number, and is written with the label’s text', () => {
    for (const gold of [1, '1']) {
      expect(read('inference', { a: 'x', b: 'y', gold })).toMatchObject({
        example: { label: { value: '1', text: 'neutral' } },
      });
    }
  });

  test('A usable row can have numbers for texts, and optional columns without a value', () => {
    expect(read('summary', { a: 12, b: 'y', slots: null })).toEqual({
      example: { texts: { document: '12', summary: 'y' }, lists: {} },
    });
  });

  test('A usable row can have nested columns, named with dots', () => {
    const choices = { text: ['red', 'blue'], label: ['1', '2'] };
    expect(read('multiple-choice', { a: 'x', c: choices, gold: '2' })).toMatchObject({
      example: { choice: 1 },
    });
  });
});

describe('an unusable row', () => {
  test.each([
    ['inference', { a: 'x', b: 'y', gold: '-' }, 'unlabelled', 'label: "-" is no label'],
    ['inference', { a: 'x', b: 'y', gold: -1 }, 'unlabelled', 'label: -1 is no label'],
    ['inference', { a: 'x', b: 'y' }, 'unlabelled', 'label: null is no label'],
    ['inference', { a: 'x', b: 'y', gold: 2 }, 'unknown-label', 'label: expected one of 0, 1, got 2'],
    ['inference', { a: ' \n', b: 'y', gold: 0 }, 'empty-field', 'premise: column "a" is empty'],
    ['inference', { b: 'y', gold: 0 }, 'missing-field', 'premise: column "a" has no value'],
    ['inference', { a: ['x'], b: 'y', gold: 0 }, 'not-text', 'premise: expected a text, got ["x"]'],
    [
      'inference',
      { a: '\uD83D', b: 'y', gold: 0 },
      'bad-unicode',
      'premise: half of a surrogate pair in "\\ud83d"',
    ],
    ['summary', { a: 'x', b: 'y', slots: 'one' }, 'not-text', 'slots: expected a list of texts, got "one"'],
  ] as const)('An unusable %s row %j is dropped as %s', (task, record, reason, detail) => {
    expect(read(task, record)).toEqual({ drop: { reason, detail } });
  });
});

describe('the paper', () => {
  const unlabelled = { a: 'x', b: 'y', gold: -1 };

  test('In the paper’s protocol a row without a gold gets the last `else` of the scripts, and the row says so', () => {
    const context = { task: 'inference', columns: columns.inference!, protocol: 'paper' } as const;
    const three = [...labels, { value: 'contradiction', text: 'contradiction' }];
    expect(readExample(unlabelled, { ...context, labels: three })).toMatchObject({
      example: { label: { value: 'contradiction' }, unlabelled: true },
    });
  });

  test('In the paper’s protocol rows with empty inputs are kept, but not rows with an empty target', () => {
    expect(read('summary', { a: '', b: 'y' }, 'paper')).toHaveProperty('example');
    expect(read('summary', { a: 'x', b: '' }, 'paper')).toMatchObject({ drop: { reason: 'empty-field' } });
  });
});
