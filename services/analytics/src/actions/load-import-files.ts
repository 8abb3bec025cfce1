import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { insideRoots } from '@amuro/artifacts';
import { badRequest, forbidden, unprocessable } from '@amuro/http';
import type { ImportFile } from '../domain/import-request.ts';
import { positionsIn } from '../readers/parse-position.ts';
import type { SourceFile } from '../readers/source-file.ts';

/** All files of an import are in memory at once. */
const limitBytes = 512 * 1024 * 1024;

/** Reads the files that a request contains or names; a directory means its files with one of the endings. */
export async function loadImportFiles(
  files: readonly ImportFile[],
  endings: readonly string[],
  roots: readonly string[],
): Promise<SourceFile[]> {
  const loaded: SourceFile[] = [];
  let bytes = 0;
  for (const [index, file] of files.entries()) {
    for await (const each of load(file, endings, roots, `source.files.${index}`)) {
      bytes += each.bytes.byteLength;
      if (bytes > limitBytes) throw tooMuch(bytes);
      loaded.push(each);
    }
  }
  return loaded;
}

async function* load(
  file: ImportFile,
  endings: readonly string[],
  roots: readonly string[],
  field: string,
): AsyncGenerator<SourceFile> {
  const step = file.step ?? null;
  if (file.kind === 'text') yield toSource(file.name, new TextEncoder().encode(file.content), step);
  else if (file.kind === 'base64') yield toSource(file.name, Buffer.from(file.contentBase64, 'base64'), step);
  else {
    for (const { path, name } of await pathsOf(file.path, endings, roots, field)) {
      yield toSource(name, await readFile(path), step);
    }
  }
}

async function pathsOf(path: string, endings: readonly string[], roots: readonly string[], field: string) {
  const placement = await insideRoots(path, roots);
  if (placement.kind === 'outside') {
    throw forbidden({
      field: `${field}.path`,
      expected: 'an absolute path under a directory named in AMURO_ROOTS',
      got: `"${path}"`,
      remedy: 'Start the service with AMURO_ROOTS naming the directory, or send the file in the request.',
    });
  }
  if (placement.kind === 'missing')
    throw unreadable(field, 'a file or directory', `"${path}", which does not exist`);
  if (!(await stat(placement.path)).isDirectory())
    return [{ path: placement.path, name: nameWithPosition(path, basename(path), roots) }];
  const names = await readdir(placement.path, { recursive: true });
  const found = names.filter((name) => endings.some((ending) => name.toLowerCase().endsWith(ending)));
  if (found.length === 0) {
    throw unreadable(field, `a directory with files that end in ${endings.join(', ')}`, `none in "${path}"`);
  }
  const files: { path: string; name: string }[] = [];
  for (const name of found.toSorted()) {
    const inside = await insideRoots(join(placement.path, name), roots);
    if (inside.kind !== 'inside')
      throw unreadable(field, 'files under AMURO_ROOTS', `"${name}", a link to a place outside it`);
    if ((await stat(inside.path)).isFile())
      files.push({ path: inside.path, name: nameWithPosition(join(path, name), name, roots) });
  }
  return files;
}

/**
 * A file's name, starting at the nearest folder that states the checkpoint (`step1000/results.json`) if the name itself does not;
 * never above the allowed directories.
 */
function nameWithPosition(path: string, name: string, roots: readonly string[]): string {
  if (positionsIn(name).length > 0) return name;
  const root = roots.find((each) => isInside(path, each));
  const folders = root === undefined ? [] : [basename(root), ...relative(root, dirname(path)).split(sep)];
  const at = folders.findLastIndex((folder) => positionsIn(folder).length > 0);
  return at === -1 ? name : [...folders.slice(at), basename(path)].join('/');
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}

function toSource(name: string, bytes: Uint8Array, step: number | null): SourceFile {
  return { name, digest: createHash('sha256').update(bytes).digest('hex'), bytes, step };
}

function unreadable(field: string, expected: string, got: string) {
  const remedy = 'Correct the path; it is a path on the host of this service.';
  return unprocessable({ field: `${field}.path`, code: 'missing-file', expected, got, remedy });
}

function tooMuch(bytes: number) {
  return badRequest({
    field: 'source.files',
    expected: `at most ${limitBytes} bytes in all`,
    got: `more than ${bytes}`,
    remedy: 'Import the files in several requests.',
  });
}
