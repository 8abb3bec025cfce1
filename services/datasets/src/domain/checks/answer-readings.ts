import type { DatasetSpec, FieldError } from '@amuro/contracts';
import { columnReader } from '../columns/column-reader.ts';
import { letterIndex, uniqueIndex, wholeNumber } from '../fields/read-choice.ts';
import { shown } from '../fields/field-kind.ts';

export interface AnswerReadings {
  observe(record: Record<string, unknown>, line: number): void;
  fault(split: string): FieldError | null;
}

/**
 * A multiple-choice answer may be the text of one choice and the number or letter of another. The other rows show which is meant,
 * if they can be read in only one way; otherwise the dataset has to say so.
 */
export function createAnswerReadings({ columns }: Pick<DatasetSpec, 'columns'>): AnswerReadings {
  const [readAnswer, readChoices] = [columns.answer, columns.choices].map((column) =>
    columnReader(column ?? ''),
  );
  const rows = { byText: 0, byNumber: 0 };
  let found: { answer: unknown; line: number; text: number; number: number } | null = null;
  return {
    observe(record, line) {
      const [answer, choices] = [readAnswer!(record), readChoices!(record)];
      if (answer === undefined || answer === null || !Array.isArray(choices)) return;
      const text = uniqueIndex(choices.map(String), answer);
      const number = numberOf(answer, choices.length);
      if (text !== null && number === null) rows.byText += 1;
      if (text === null && number !== null) rows.byNumber += 1;
      if (text !== null && number !== null && text !== number) found ??= { answer, line, text, number };
    },
    fault(split) {
      if (found === null) return null;
      const { answer, line, text, number } = found;
      const isText = typeof answer === 'string';
      const isClear = isText
        ? rows.byText > 0 && rows.byNumber === 0
        : rows.byNumber > 0 && rows.byText === 0;
      if (isClear) return null;
      return {
        field: 'columns.answer',
        expected: 'answers that can be read in only one way',
        got: `${shown(answer)} in line ${line} of split "${split}": choice ${text + 1} by its text, ${number + 1} by its number or letter from 0`,
        remedy:
          'Say which is meant in `labelMapping`: {"kind": "text"}, {"kind": "index", "from": 0} or {"kind": "index", "from": 1}.',
      };
    },
  };
}

function numberOf(answer: unknown, choices: number): number | null {
  const index = wholeNumber(answer, 0) ?? (typeof answer === 'string' ? letterIndex(answer) : null);
  return index !== null && index < choices ? index : null;
}
