import { mkdir, open, readFile, rename, rm, stat, writeFile, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '@amuro/identity';

/** In the names of all that belongs to files that are not whole: other programs have theirs in the hub's cache. */
export const partialEnding = '.amuro.incomplete';

/** The part of a file that is here so far, and beside it what tells whether the rest is of the same file. Both outlast the process. */
export class PartialFile {
  readonly path: string;

  /** `identity`: all that makes it another file. */
  constructor(folder: string, identity: readonly string[]) {
    this.path = join(folder, sha256(JSON.stringify(identity)) + partialEnding);
  }

  async bytes(): Promise<number> {
    return stat(this.path).then(
      ({ size }) => size,
      () => 0,
    );
  }

  /** ETag or date of the file that this is a part of; null if its server named none that can be relied on. */
  async validator(): Promise<string | null> {
    return readFile(this.validatorPath, 'utf8').catch(() => null);
  }

  /** Opened to write what follows. */
  async goOn(): Promise<FileHandle> {
    return open(this.path, 'a');
  }

  /** Opened, and emptied, to write another file. */
  async begin(validator: string | null): Promise<FileHandle> {
    // In this order no crash leaves a part of one file with the validator of another.
    await rm(this.validatorPath, { force: true });
    const handle = await open(this.path, 'w');
    if (validator !== null) await writeFile(this.validatorPath, validator);
    return handle;
  }

  /** Takes the place of what is whole. */
  async become(target: string): Promise<void> {
    await mkdir(dirname(target), { recursive: true });
    await rename(this.path, target);
    await this.discard();
  }

  async discard(): Promise<void> {
    await rm(this.path, { force: true });
    await rm(this.validatorPath, { force: true });
  }

  private get validatorPath(): string {
    return `${this.path}.validator`;
  }
}
