import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { insideRoots } from '@amuro/artifacts';
import { forbidden, unprocessable, type ProblemError } from '@amuro/http';
import type { Refusal } from '../domain/refusal.ts';

/** A directory of others that a request names. Its files may be links, which never lead out of the roots. */
export class CheckpointFolder {
  readonly directory: string;
  /** Of the request. */
  readonly field: string;
  readonly names: readonly string[];
  private readonly roots: readonly string[];

  private constructor(directory: string, field: string, roots: readonly string[], names: readonly string[]) {
    this.directory = directory;
    this.field = field;
    this.roots = roots;
    this.names = names;
  }

  static async open(directory: string, field: string, roots: readonly string[]): Promise<CheckpointFolder> {
    const names = await readdir(directory).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return [];
      throw error;
    });
    return new CheckpointFolder(directory, field, roots, names);
  }

  /** Where a file really is: what is opened is what was checked. Throws 403 outside the roots, 422 for no file. */
  async path(name: string): Promise<string> {
    const placement = await insideRoots(join(this.directory, name), this.roots);
    if (placement.kind === 'outside') {
      throw forbidden({
        field: this.field,
        expected: `files under ${this.roots.join(' or ')}`,
        got: `${name}, a link that leads out of them`,
        remedy:
          'Put the file itself into the directory, or name the directory that it lies in in AMURO_ROOTS.',
      });
    }
    const status = placement.kind === 'missing' ? null : await stat(placement.path);
    if (status?.isFile() === true) return placement.path;
    const got = status === null ? `"${this.directory}" without one` : `${name}, which is no file`;
    throw this.refuse({
      code: 'damaged-checkpoint',
      expected: `a checkpoint directory with ${name}`,
      got,
      remedy: 'Name a directory that from_pretrained loads: config.json, weights, tokenizer.',
    });
  }

  /** Throws 422 for a file that is missing or is no JSON object. */
  async readObject(name: string): Promise<Record<string, unknown>> {
    const text = await readFile(await this.path(name), 'utf8');
    const value = parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
    throw this.refuse({
      code: 'damaged-checkpoint',
      expected: `${name} to be a JSON object`,
      got: 'something else',
      remedy: `Fetch or save ${name} again.`,
    });
  }

  refuse(refusal: Refusal): ProblemError {
    return unprocessable({ field: this.field, ...refusal });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
