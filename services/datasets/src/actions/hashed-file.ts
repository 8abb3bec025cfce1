import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';

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
