import type { Format, Protocol, Task } from '@amuro/contracts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanField } from '../../src/domain/texts.ts';
import { parseTemplate } from '../../src/domain/rendering/parse-template.ts';
import { rowIdentifier } from './row-identifier.ts';
import { createSampler } from '../../src/domain/sampling/sampler.ts';
import { taskOf } from '../../src/domain/tasks/index.ts';
import { exampleOf } from './example-of.ts';
import { renderExemplar, renderRow } from './render.ts';

const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('{', '}', '{{', '"', '\\', '\r\n', '\n', '\t', '💡', '$&'),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((chunks) => chunks.join(''))
  .filter((value) => value.trim() !== '');

/** Rows of each task, with columns named as its fields. */
const records: Partial<Record<Task, fc.Arbitrary<Record<string, unknown>>>> = {
  summary: fc.record({ document: text, summary: text }),
  question: fc.record({ context: text, answer: text, question: text }),
  inference: fc.record({ premise: text, hypothesis: text, label: fc.constantFrom('entailment', 'neutral') }),
  paraphrase: fc.record({ sentence1: text, sentence2: text, label: fc.constantFrom('yes', 'no') }),
  'multiple-choice': fc.record({
    question: text,
    choices: fc.uniqueArray(text, { minLength: 2, maxLength: 4 }),
    answer: fc.constantFrom(0, 1),
  }),
};
const tasks = Object.keys(records) as Task[];
const anyRow = fc.constantFrom(...tasks).chain((task) => records[task]!.map((record) => ({ task, record })));

/** What a reader of the prompt gets back: the texts that stand in the places of the fields. */
function parse(prompt: string, template: string): Record<string, string> | null {
  const parts = parseTemplate(template);
  const pattern = parts.map((part) => ('text' in part ? escaped(part.text) : '(.*)')).join('');
  const found = new RegExp(`^${pattern}$`, 'su').exec(prompt);
  const fields = parts.flatMap((part) => ('field' in part ? [part.field] : []));
  return found && Object.fromEntries(fields.map((field, index) => [field, found[index + 1]!]));
}

function escaped(literal: string): string {
  return literal.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

describe('a row of any task', () => {
  test.each<[Protocol]>([['corrected'], ['paper']])(
    'A row of any task can be recovered from its prompt by the template (%s)',
    (protocol) => {
      fc.assert(
        fc.property(anyRow, ({ task, record }) => {
          const definition = taskOf(task);
          const example = exampleOf(task, record, protocol);
          const row = renderRow(definition, example, { purpose: 'evaluate', format: 'default', protocol });
          const prompt = row.segments.map((segment) => segment.text).join('');
          const fields = parse(prompt, definition.templates[protocol].default!)!;
          const isClean = protocol === 'corrected' && task !== 'multiple-choice';
          for (const [field, found] of Object.entries(fields)) {
            const value = record[field] as string;
            expect(found).toBe(isClean ? cleanField(value) : value);
          }
        }),
      );
    },
  );

  test('An exemplar is the text of the training row and a separator, in every format', () => {
    fc.assert(
      fc.property(anyRow, ({ task, record }) => {
        const definition = taskOf(task);
        const example = exampleOf(task, record);
        const formats = Object.keys(definition.templates.corrected) as Format[];
        for (const format of formats) {
          const rendering = { purpose: 'train', format, protocol: 'corrected' } as const;
          const row = renderRow(definition, example, rendering);
          expect(renderExemplar(definition, example, rendering)).toBe(
            row.segments.map((segment) => segment.text).join('') + definition.exemplarSeparator,
          );
        }
      }),
    );
  });
});

describe('a sample of a file', () => {
  const columns = { premise: 'premise', hypothesis: 'hypothesis', label: 'label' };
  const rows = fc.array(records.inference!, { maxLength: 30 });
  const idsOf = (file: Record<string, unknown>[]) => file.map(rowIdentifier(columns));
  const sample = (ids: string[], size: number) => {
    const sampler = createSampler<{ rowId: string }>(size, 1);
    for (const rowId of ids) sampler.offer({ rowId });
    return sampler.ranked().map(({ rowId }) => rowId);
  };

  test('A sample contains the same rows in whatever order the file has them, repeated rows included', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 20 }), fc.infiniteStream(fc.nat()), (file, size, order) => {
        const twice = [...file, ...file.slice(0, 3)];
        const keyed = twice.map((row) => ({ row, key: order.next().value as number }));
        const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(({ row }) => row);
        expect(sample(idsOf(shuffled), size)).toEqual(sample(idsOf(twice), size));
      }),
    );
  });

  test('A sample loses at most n rows when n are appended, repeated rows included', () => {
    fc.assert(
      fc.property(rows, rows, fc.integer({ min: 1, max: 20 }), (file, appended, size) => {
        const more = [...appended, ...file.slice(0, 2)];
        const after = new Set(sample(idsOf([...file, ...more]), size));
        const lost = sample(idsOf(file), size).filter((id) => !after.has(id));
        expect(lost.length).toBeLessThanOrEqual(more.length);
      }),
    );
  });
});
