import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';

const root = fileURLToPath(new URL('../../', import.meta.url));
const copied = [
  'deploy',
  'gpu/amuro_gpu',
  'openapi',
  'package.json',
  'package-lock.json',
  'services',
  'shared',
  'tests/end-to-end',
];
const leftOut = /\/(node_modules|dist|test|fixtures|\.turbo|__pycache__)$/;

export interface GrownTree {
  directory: string;
  /** The tree's worker, for its services and commands. */
  env: Record<string, string>;
  /** A module of the tree, by its path in the repository. */
  load: <Module>(path: string) => Promise<Module>;
  remove: () => void;
}

/** A copy of the repository whose worker has the files of gpu/tests/added too, with its registry and bundles made anew. */
export async function growTree(): Promise<GrownTree> {
  const directory = mkdtempSync(join(tmpdir(), 'amuro-grown-'));
  const copy = (from: string, to: string) =>
    cpSync(join(root, from), join(directory, to), {
      recursive: true,
      filter: (path) => !leftOut.test(path),
    });
  for (const path of copied) copy(path, path);
  copy('gpu/tests/added', 'gpu/amuro_gpu');
  linkModules(directory);
  const python = process.env.AMURO_PYTHON ?? join(root, '.venv/bin/python');
  const env = { AMURO_PYTHON: python, PYTHONPATH: join(directory, 'gpu') };
  const node = (...args: string[]) => execa('node', args, { cwd: directory, env });
  await node('--import', 'tsx', 'shared/contracts/generate/main.ts');
  await node('deploy/bundle.mjs');
  return {
    directory,
    env,
    load: (path) => import(join(directory, path)),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

/** Libraries are those of the repository; the project's own packages are those of the tree. */
function linkModules(directory: string): void {
  const [from, to] = [join(root, 'node_modules'), join(directory, 'node_modules')];
  mkdirSync(to);
  for (const name of readdirSync(from)) symlinkSync(join(from, name), join(to, name));
  rmSync(join(to, '@amuro'));
  cpSync(join(from, '@amuro'), join(to, '@amuro'), { recursive: true, verbatimSymlinks: true });
}
