import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The worker's interpreter: the configured one, else that of the nearest `.venv` above this file or the working directory. */
export function findPython(configured: string | null): string {
  if (configured !== null) return configured;
  for (const start of [dirname(fileURLToPath(import.meta.url)), process.cwd()]) {
    for (let directory = start; ; directory = dirname(directory)) {
      const python = join(directory, '.venv', 'bin', 'python');
      if (existsSync(python)) return python;
      if (dirname(directory) === directory) break;
    }
  }
  throw new Error(
    'No Python environment found: run `npm run setup`, or set AMURO_PYTHON to an interpreter that has amuro_gpu.',
  );
}
