import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineBuffer } from '../../src/domain/rows/line-buffer.ts';

describe('a buffer of lines', () => {
  test('A line buffer returns, in UTF-8, what was added since it last did', () => {
    const texts = fc.array(fc.array(fc.string({ unit: 'grapheme' })));
    fc.assert(
      fc.property(texts, (batches) => {
        const buffer = new LineBuffer();
        for (const batch of batches) {
          for (const text of batch) buffer.add(text);
          expect(buffer.length).toBe(Buffer.byteLength(batch.join('')));
          expect(Buffer.from(buffer.take()).toString()).toBe(batch.join(''));
        }
      }),
    );
  });

  test('A line buffer accepts texts of any length', () => {
    const buffer = new LineBuffer();
    const long = 'é'.repeat(700_000);
    for (const text of ['a', long, 'b', long]) buffer.add(text);
    expect(Buffer.from(buffer.take()).toString()).toBe(`a${long}b${long}`);
  });
});
