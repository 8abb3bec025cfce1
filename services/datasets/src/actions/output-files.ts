import { appendFileSync, closeSync, openSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';

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

/** A file whose sha256 is known as soon as it is written, without reading it again. */
export class HashedFile {
  private readonly file: FileHandle;
  private readonly hash = createHash('sha256');
  private bytes = 0;

  private constructor(file: FileHandle) {
    this.file = file;
  }

  /** An existing file is replaced. */
  static async create(path: string): Promise<HashedFile> {
    return new HashedFile(await open(path, 'w'));
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.hash.update(bytes);
    this.bytes += bytes.length;
    await this.file.writeFile(bytes);
  }

  written(): { bytes: number; sha256: string } {
    return { bytes: this.bytes, sha256: this.hash.digest('hex') };
  }

  async close(): Promise<void> {
    await this.file.close();
  }
}
