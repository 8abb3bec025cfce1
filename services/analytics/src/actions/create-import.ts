import { parseBody } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { ImportRequest, type ScoringRunSource } from '../domain/import-request.ts';
import type { StoredImport } from '../store/imports.ts';
import { importPublished } from './import-published.ts';

/** Imports the files in a request's body. If it names a scoring run instead, returns that run, which is still to be fetched. */
export async function createImport(
  deps: Deps,
  body: ArrayBuffer,
): Promise<{ run: ScoringRunSource } | { created: boolean; stored: StoredImport }> {
  const { source } = parseBody(ImportRequest, new Uint8Array(body));
  return source.kind === 'scoring-run' ? { run: source } : importPublished(deps, source);
}
