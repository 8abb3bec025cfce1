import { appendFileSync, closeSync, openSync } from 'node:fs';

const bufferedCharacters = 64 * 1024;

/** A file of JSON Lines, written while others are read: created with the first line, flushed some kilobytes at a time. */
export class LinesFile {
  private readonly path: string;
  private file: number | null = null;
  private pending = '';

  constructor(path: string) {
    this.path = path;
  }

  add(value: unknown): void {
    this.pending += `${JSON.stringify(value)}\n`;
    if (this.pending.length >= bufferedCharacters) this.flush();
  }

  close(): void {
    this.flush();
    if (this.file !== null) closeSync(this.file);
    this.file = null;
  }

  private flush(): void {
    if (this.pending === '') return;
    this.file ??= openSync(this.path, 'w');
    appendFileSync(this.file, this.pending);
    this.pending = '';
  }
}
