import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SourceError } from '../../src/readers/source-error.ts';
import { Utf8Decoder } from '../../src/readers/utf8-decoder.ts';

function decoded(bytes: Uint8Array, pieceBytes: number): string {
  const decoder = new Utf8Decoder();
  let text = '';
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    text += decoder.push(bytes.subarray(start, start + pieceBytes));
  }
  decoder.end();
  return text;
}

/** What the standard decoder says; null where it refuses. */
function expected(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

describe('text in pieces of bytes', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\u{FEFF}', 'é', '漢', '💡', '\n') });

  test('Decoded text is the same wherever the pieces end, without a byte order mark', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 5 }), (one, pieceBytes) => {
        const bytes = Buffer.from(one);
        expect(decoded(bytes, pieceBytes)).toBe(expected(bytes));
      }),
    );
  });

  test('Bytes that are not UTF-8 are refused wherever they are, also at the end', () => {
    const bytes = fc.array(fc.constantFrom(0x61, 0x80, 0xbf, 0xc3, 0xe6, 0xed, 0xf0, 0xff), { maxLength: 6 });
    fc.assert(
      fc.property(bytes, fc.integer({ min: 1, max: 5 }), (some, pieceBytes) => {
        const piece = Uint8Array.from(some);
        const standard = expected(piece);
        if (standard === null) expect(() => decoded(piece, pieceBytes)).toThrow(SourceError);
        else expect(decoded(piece, pieceBytes)).toBe(standard);
      }),
    );
  });
});
