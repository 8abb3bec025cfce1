/** UTF-8 of a code unit of JavaScript takes at most so many bytes. */
const mostBytes = 3;

/** Texts as UTF-8, one after the other. Each is written while it is new: to keep and join them costs more than all else. */
export class LineBuffer {
  private bytes = Buffer.alloc(0);
  private used = 0;

  get length(): number {
    return this.used;
  }

  add(text: string): void {
    const most = this.used + mostBytes * text.length;
    if (most > this.bytes.length) {
      const larger = Buffer.allocUnsafeSlow(2 * most);
      this.bytes.copy(larger, 0, 0, this.used);
      this.bytes = larger;
    }
    this.used += this.bytes.write(text, this.used);
  }

  /** What was added since the last call; it stands until something is added. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.used);
    this.used = 0;
    return taken;
  }
}
