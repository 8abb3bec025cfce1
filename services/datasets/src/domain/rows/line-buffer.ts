/** UTF-8 of a code unit of JavaScript takes at most so many bytes. */
const mostBytes = 3;
const growth = 1.25;

/** Texts as UTF-8, one after the other. Each is written while it is new: to keep and join them costs more than all else. */
export class LineBuffer {
  private bytes: Buffer<ArrayBuffer>;
  private used = 0;

  /** `memory`: where the texts are put, as long as they fit. */
  constructor(memory = new ArrayBuffer(0)) {
    this.bytes = Buffer.from(memory);
  }

  get length(): number {
    return this.used;
  }

  add(text: string): void {
    const most = this.used + mostBytes * text.length;
    if (most > this.bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.ceil(growth * most));
      this.bytes.copy(larger, 0, 0, this.used);
      this.bytes = larger;
    }
    this.used += this.bytes.write(text, this.used);
  }

  /** What was added since the last call; it stands until something is added. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.bytes.subarray(0, this.used);
    this.used = 0;
    return taken;
  }
}
