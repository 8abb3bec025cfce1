const pieceBytes = 1024 * 1024;
/** UTF-8 of a code unit of JavaScript takes at most so many bytes. */
const mostBytes = 3;

/** Texts as UTF-8, one after the other. Each is written while it is new: to keep and join them costs more than all else. */
export class LineBuffer {
  private bytes = Buffer.alloc(0);
  private used = 0;

  add(text: string): void {
    if (this.used + mostBytes * text.length > this.bytes.length) this.grow(mostBytes * text.length);
    this.used += this.bytes.write(text, this.used);
  }

  /** What was added since the last call. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.used);
    this.bytes = this.bytes.subarray(this.used);
    this.used = 0;
    return taken;
  }

  private grow(room: number): void {
    const bytes = Buffer.allocUnsafeSlow(Math.max(pieceBytes, 2 * this.used + room));
    this.bytes.copy(bytes, 0, 0, this.used);
    this.bytes = bytes;
  }
}
