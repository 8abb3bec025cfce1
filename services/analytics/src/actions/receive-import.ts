import { parseBody } from '@amuro/http';
import { ImportRequest } from '../domain/import-request.ts';
import type { StoredImport } from '../store/read-imports.ts';
import type { Deps } from './deps.ts';
import { importPublished } from './import-published.ts';
import type { Source } from './import-scoring-run.ts';

/** Imports the files that the body of a request brings; a scoring run that it names is still to be pulled. */
export async function receiveImport(
  deps: Deps,
  body: ArrayBuffer,
): Promise<{ run: Source } | { created: boolean; stored: StoredImport }> {
  const { source } = parseBody(ImportRequest, new Uint8Array(body));
  return 'kind' in source ? importPublished(deps, source) : { run: source };
}
