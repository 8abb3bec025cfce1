/** The most UTF-8 bytes for one code unit of JavaScript. */
const mostBytes = 3;
const growth = 1.25;

/**
 * Texts as UTF-8, one after the other. Each is written immediately: keeping and joining them would cost more than everything
 * else.
 */
export class LineBuffer {
  private bytes: Buffer<ArrayBuffer>;
  private used = 0;

  /** `memory`: the buffer for the texts, as long as they fit. */
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

  /** What was added since the last call; valid until something is added. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.bytes.subarray(0, this.used);
    this.used = 0;
    return taken;
  }
}
