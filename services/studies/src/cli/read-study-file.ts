import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StudyFileInput } from '@amuro/contracts';
import { parseDocument } from 'yaml';
import { refuseCostlyAliases } from './refuse-costly-aliases.ts';
import { builtInStudies } from './built-in-studies.ts';
import { nearestName } from '../domain/nearest-name.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads a study file (YAML or JSON) or a built-in study of that name; paths in it become absolute. Its fields are
 * unchecked: the service checks them. Throws UsageError, with the line where the text is not YAML.
 */
export function readStudyFile(fileOrName: string, workingDirectory: string): StudyFileInput {
  const path = locate(fileOrName, workingDirectory);
  const document = parseDocument(readFileSync(path, 'utf8'), { prettyErrors: true });
  const [error] = document.errors;
  if (error) throw new UsageError(`${path} is not YAML or JSON: ${error.message}`);
  refuseCostlyAliases(document, path);
  const study: unknown = document.toJS({ maxAliasCount: -1 });
  if (typeof study !== 'object' || study === null || Array.isArray(study)) {
    throw new UsageError(
      `${path}: expected the fields of a study (name, title, series, evaluations), got ${typeof study}.`,
    );
  }
  return withAbsolutePaths(study, dirname(path)) as StudyFileInput;
}

function locate(fileOrName: string, workingDirectory: string): string {
  const path = resolve(workingDirectory, fileOrName);
  if (existsSync(path) && statSync(path).isFile()) return path;
  const builtIn = builtInStudies();
  const url = builtIn.get(fileOrName);
  if (url) return fileURLToPath(url);
  const nearest = nearestName(fileOrName, builtIn.keys());
  const hint = nearest ? ` Did you mean "${nearest}"?` : '';
  throw new UsageError(
    `There is no file ${path}, and no built-in study "${fileOrName}" (there are ${[...builtIn.keys()].join(', ')}).${hint}`,
  );
}

/** Every `path` field is relative to the study file. */
function withAbsolutePaths(value: unknown, directory: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withAbsolutePaths(item, directory));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === 'path' && typeof inner === 'string'
        ? resolve(directory, inner)
        : withAbsolutePaths(inner, directory),
    ]),
  );
}
