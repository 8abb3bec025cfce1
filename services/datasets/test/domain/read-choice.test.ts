import type { LabelMapping } from '@amuro/contracts';
import { expect, test } from 'vitest';
import { readChoice } from '../../src/domain/fields/read-choice.ts';

const read = (raw: unknown, choices: string[], labelMapping?: LabelMapping, choiceLabels?: string[]) => {
  const lists: Record<string, string[]> =
    choiceLabels === undefined ? { choices } : { choices, choiceLabels };
  const result = readChoice(raw, { field: 'answer', column: '"answer"', labels: [], labelMapping, lists });
  return 'value' in result ? result.value : result.drop.reason;
};
const colours = ['red', 'green', 'blue'];
const digits = ['1', '2', '3'];
const fromOne: LabelMapping = { kind: 'index', from: 1 };
const fromZero: LabelMapping = { kind: 'index', from: 0 };
const byText: LabelMapping = { kind: 'text' };

test.each<[string, unknown, string[], LabelMapping | undefined, number | string]>([
  ['a number is an index from 0', 1, colours, undefined, 1],
  ['a letter is an index', 'C', colours, undefined, 2],
  ['a text is the choice of that text', 'green', colours, undefined, 1],
  ['a number beyond the choices is none of them', 3, colours, undefined, 'bad-answer'],
  ['the number of the last choice counts from 1 where the mapping says so', 3, colours, fromOne, 2],
  ['the text of a number counts from 1 where the mapping says so', '1', colours, fromOne, 0],
  ['0 is no choice where the mapping counts from 1', 0, colours, fromOne, 'bad-answer'],
  ['a number is a text where the mapping says so', 2, digits, byText, 1],
  ['a text of a number is an index where the mapping says so', '2', digits, fromZero, 2],
  ['a missing answer is no gold', null, colours, fromOne, 'unlabelled'],
])('For the answer of a multiple choice, %s', (_, raw, choices, mapping, expected) => {
  expect(read(raw, choices, mapping)).toBe(expected);
});

test('A mapping by index takes precedence over the labels of choices', () => {
  expect(read('2', colours, undefined, ['2', '3', '1'])).toBe(0);
  expect(read('2', colours, fromOne, ['2', '3', '1'])).toBe(1);
});
