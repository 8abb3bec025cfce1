import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface SourceFile {
  /** Relative to the root of the project, with forward slashes. */
  path: string;
  text: string;
  lines: number;
}

const skipped = new Set([
  'node_modules',
  'dist',
  'generated',
  'migrations',
  '.venv',
  '.amuro',
  '__pycache__',
]);

/** Files below a folder of the project whose names end in one of the endings; none where the folder is not there. */
export function sourceFiles(folder: string, ...endings: string[]): SourceFile[] {
  return pathsBelow(join(root, folder))
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return { path: relative(root, path), text, lines: text.trimEnd().split('\n').length };
    });
}

/** What a TypeScript file imports: packages by name, files of the project by path from its root. */
export function importsOf({ path, text }: SourceFile): string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? relative(root, join(root, dirname(path), fileName)) : fileName,
    );
}

/** The source file behind each name under which a shared package may be imported. */
export function packageEntries(): Map<string, string> {
  return new Map(
    readdirSync(join(root, 'shared'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => {
        const { exports } = JSON.parse(readFileSync(join(root, 'shared', name, 'package.json'), 'utf8')) as {
          exports: Record<string, string>;
        };
        return Object.entries(exports).map(([path, file]): [string, string] => [
          join('@amuro', name, path),
          join('shared', name, file),
        ]);
      }),
  );
}

/** The modules that each Python file below a folder of the project imports. */
export function pythonImports(folder: string): Map<string, string[]> {
  const program = fileURLToPath(new URL('python_imports.py', import.meta.url));
  const output = execFileSync(join(root, '.venv/bin/python'), [program, join(root, folder)], {
    encoding: 'utf8',
  });
  return new Map(Object.entries(JSON.parse(output) as Record<string, string[]>));
}

function pathsBelow(directory: string): string[] {
  return entriesOf(directory).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = join(directory, entry.name);
    return entry.isDirectory() ? pathsBelow(path) : [path];
  });
}

function entriesOf(directory: string) {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}
