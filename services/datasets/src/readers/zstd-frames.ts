/** Bytes of a zstd stream that belong to one frame. */
export interface FramePiece {
  bytes: Uint8Array;
  /** Set on the frame's last piece: its checksum, or null if it has none. */
  end?: { checksum: number | null };
}

type Field = 'magic' | 'descriptor' | 'block' | 'checksum' | 'skippable';

const widths: Record<Field, number> = { magic: 4, descriptor: 1, block: 3, checksum: 4, skippable: 4 };
const frameMagic = 0xfd2fb528;
/** The first of sixteen magic numbers of frames that contain a length and that many bytes for other programs. */
const skippableMagic = 0x184d2a50;
/** A block that consists of one repeated byte. */
const repeatedByte = 1;

/** Splits a zstd stream into its frames by their headers (RFC 8878) and reads their checksums, which the unpacker skips. */
export class ZstdFrames {
  private field: Field = 'magic';
  /** The value of the field so far, and how many of its bytes were read. */
  private value = 0;
  private known = 0;
  /** Bytes to skip before the field. */
  private ahead = 0;
  private hasChecksum = false;
  private checksum: number | null = null;

  /** Throws an Error for a frame with an unknown beginning. */
  *cut(chunk: Uint8Array): Generator<FramePiece> {
    let start = 0;
    let at = 0;
    while (at < chunk.length) {
      at += this.ahead > 0 ? this.passOver(chunk.length - at) : this.collect(chunk[at]!);
      if (!this.isBetweenFrames()) continue;
      yield { bytes: chunk.subarray(start, at), end: { checksum: this.checksum } };
      this.checksum = null;
      start = at;
    }
    if (start < at) yield { bytes: chunk.subarray(start, at) };
  }

  isBetweenFrames(): boolean {
    return this.field === 'magic' && this.ahead === 0 && this.known === 0;
  }

  private passOver(most: number): number {
    const passed = Math.min(this.ahead, most);
    this.ahead -= passed;
    return passed;
  }

  private collect(byte: number): 1 {
    this.value += byte * 2 ** (8 * this.known);
    this.known += 1;
    if (this.known < widths[this.field]) return 1;
    const { value } = this;
    this.value = 0;
    this.known = 0;
    this.field = this.nextField(value);
    return 1;
  }

  /** What follows a field, after `ahead` bytes. */
  private nextField(value: number): Field {
    switch (this.field) {
      case 'magic':
        if (beginsFrame(value)) return value === frameMagic ? 'descriptor' : 'skippable';
        throw new Error(`a frame that begins with ${value.toString(16).padStart(8, '0')}`);
      case 'descriptor': {
        const isOneSegment = (value >> 5) & 1;
        const sizeBytes = [isOneSegment, 2, 4, 8][value >> 6]!;
        const dictionaryBytes = [0, 1, 2, 4][value & 3]!;
        this.hasChecksum = ((value >> 2) & 1) === 1;
        this.ahead = 1 - isOneSegment + dictionaryBytes + sizeBytes;
        return 'block';
      }
      case 'block': {
        const isLast = (value & 1) === 1;
        this.ahead = ((value >> 1) & 3) === repeatedByte ? 1 : value >> 3;
        if (!isLast) return 'block';
        return this.hasChecksum ? 'checksum' : 'magic';
      }
      case 'checksum':
        this.checksum = value;
        return 'magic';
      case 'skippable':
        this.ahead = value;
        return 'magic';
    }
  }
}

/** Whether a frame may begin with this number: one of zstd's own, or one to be skipped. */
export function beginsFrame(magic: number): boolean {
  return magic === frameMagic || (magic >= skippableMagic && magic < skippableMagic + 16);
}
