import type { PreparedRow, Segment } from '@amuro/contracts';
import * as fc from 'fast-check';
import { describe, test } from 'vitest';
import { jsonText } from '../../src/domain/texts.ts';
import { rowLine } from '../../src/domain/rows/row-line.ts';

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom(...'"\\\n\t\u0000\u007f\u2028 éa💡\ud83d') }),
);
const segment: fc.Arbitrary<Segment> = fc.record(
  {
    text,
    target: fc.boolean(),
    truncatable: fc.boolean(),
    field: fc.option(text, { nil: undefined }),
    endOfText: fc.option(fc.boolean(), { nil: undefined }),
  },
  { requiredKeys: ['text', 'target', 'truncatable', 'field', 'endOfText'] },
);
const row: fc.Arbitrary<PreparedRow> = fc.record({
  rowId: fc.constant('ab'.repeat(32)),
  sourceLine: fc.nat(),
  groupId: fc.option(text, { nil: undefined }),
  segments: fc.array(segment),
  references: fc.array(text),
  slots: fc.option(fc.array(text), { nil: undefined }),
  label: fc.option(text, { nil: undefined }),
  choices: fc.option(fc.array(fc.record({ text })), { nil: undefined }),
  gold: fc.option(fc.nat(), { nil: undefined }),
  unconditionalPrompt: fc.option(text, { nil: undefined }),
});

describe('a line of a prepared set', () => {
  test('A line of a prepared set is byte for byte what JSON.stringify gives', () => {
    fc.assert(fc.property(row, (one) => rowLine(one) === `${JSON.stringify(one)}\n`));
    fc.assert(fc.property(text, (one) => jsonText(one) === JSON.stringify(one)));
  });
});
