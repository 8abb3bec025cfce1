import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanField } from '../../src/domain/texts.ts';
import { codePoints } from '../../src/domain/texts.ts';
import { comparisonKey } from '../../src/domain/rows/comparison-key.ts';
import { normaliseText } from '../../src/domain/texts.ts';
import { plainText } from '../../src/domain/texts.ts';
import { rowLine } from '../../src/domain/rows/row-line.ts';

const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aB z.,-{}~!\'"\\&é\n\t\u007f') }),
  fc.string({ unit: fc.constantFrom(..."aB z.,-{}~!'") }),
);

test('The fast path for plain text gives the same result as the general one', () => {
  fc.assert(
    fc.property(texts, texts, fc.boolean(), (text, label, target) => {
      fc.pre(plainText.test(text));
      expect(JSON.stringify(text)).toBe(`"${text}"`);
      expect(codePoints(text)).toBe(text.length);
      expect(cleanField(text, true)).toBe(cleanField(text, false));
      expect(normaliseText(text, true)).toBe(normaliseText(text, false));
      const segments = [
        { text: label, target: false, truncatable: false },
        { text, target: false, truncatable: true, field: 'premise' },
        { text: ` ${label}`, target, truncatable: false, field: target ? 'label' : undefined },
      ];
      const row = { rowId: 'ab'.repeat(32), sourceLine: 3, segments, references: [], label };
      expect(rowLine(row, true)).toBe(`${JSON.stringify(row)}\n`);
      expect(comparisonKey(row, true)).toBe(comparisonKey(row, false));
    }),
    { numRuns: 500 },
  );
});
