import {
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
  type FileHandle,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '@amuro/identity';

/** Ends the names of partial files. Other programs keep theirs in the hub's cache, too. */
const partialEnding = '.amuro.incomplete';
const keptDays = 7;

/** The part of a file that has arrived so far, with the validator of the whole. Both survive the process. */
export class PartialFile {
  readonly path: string;

  /** `identity`: everything that distinguishes the file from others in the folder. */
  constructor(folder: string, identity: readonly string[]) {
    this.path = join(folder, sha256(JSON.stringify(identity)) + partialEnding);
  }

  /** Makes the folder, and removes partial files in it that have not grown for a week. */
  async prepare(): Promise<void> {
    const folder = dirname(this.path);
    await mkdir(folder, { recursive: true });
    const oldest = Date.now() - keptDays * 24 * 3600 * 1000;
    for (const name of await readdir(folder)) {
      if (!name.includes(partialEnding)) continue;
      const path = join(folder, name);
      const status = await stat(path).catch(() => null);
      if (status !== null && status.mtimeMs < oldest) await rm(path, { force: true });
    }
  }

  async bytes(): Promise<number> {
    return stat(this.path).then(
      ({ size }) => size,
      () => 0,
    );
  }

  /** ETag or date of the whole file; null if its server sent none that identifies it. */
  async validator(): Promise<string | null> {
    return readFile(this.validatorPath, 'utf8').catch(() => null);
  }

  /** Opens it to append what follows. */
  async append(): Promise<FileHandle> {
    return open(this.path, 'a');
  }

  /** Opens it empty, to write another file. */
  async begin(validator: string | null): Promise<FileHandle> {
    // In this order no crash leaves a part of one file with the validator of another.
    await rm(this.validatorPath, { force: true });
    const handle = await open(this.path, 'w');
    if (validator !== null) await writeFile(this.validatorPath, validator);
    return handle;
  }

  /** Moves the whole file to its place. */
  async moveTo(target: string): Promise<void> {
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
