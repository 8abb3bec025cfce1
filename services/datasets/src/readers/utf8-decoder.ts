import { isUtf8 } from 'node:buffer';
import { SourceError } from './source-error.ts';

const byteOrderMark = '\u{FEFF}';

/** Text as it arrives. Throws SourceError. */
export async function* decode(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new Utf8Decoder();
  for await (const chunk of chunks) yield decoder.push(chunk);
  decoder.end();
}

/**
 * Decodes bytes that arrive in pieces. (TextDecoder also does this, in three times the time, since it makes texts with two bytes
 * per character, which all later code has to read.)
 */
export class Utf8Decoder {
  private rest: Uint8Array = Buffer.alloc(0);
  private isStart = true;

  /** Text of the characters that end in this piece. Throws SourceError. */
  push(piece: Uint8Array): string {
    const bytes = this.rest.length === 0 ? piece : Buffer.concat([this.rest, piece]);
    const whole = wholeLength(bytes);
    // A copy: the piece may be filled again.
    this.rest = Buffer.from(bytes.subarray(whole));
    const text = textOf(bytes.subarray(0, whole));
    if (!this.isStart || text === '') return text;
    this.isStart = false;
    return text.startsWith(byteOrderMark) ? text.slice(1) : text;
  }

  /** Throws SourceError if a character is incomplete. */
  end(): void {
    textOf(this.rest);
  }
}

/** Throws SourceError if bytes are not UTF-8. */
export function textOf(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  throw new SourceError({
    code: 'not-utf-8',
    expected: 'UTF-8 text',
    got: 'bytes that are not UTF-8',
    remedy: 'Convert the file to UTF-8, for instance with iconv.',
  });
}

/** Length without an incomplete character at the end. */
function wholeLength(bytes: Uint8Array): number {
  const { length } = bytes;
  for (let back = 1; back <= Math.min(3, length); back += 1) {
    const byte = bytes[length - back]!;
    if (byte < 0x80) return length;
    if (byte < 0xc0) continue;
    return bytesOfCharacter(byte) > back ? length - back : length;
  }
  return length;
}

/** Byte length of the character that starts with this byte. */
function bytesOfCharacter(byte: number): number {
  if (byte < 0xe0) return 2;
  return byte < 0xf0 ? 3 : 4;
}
