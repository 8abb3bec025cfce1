import { conflict } from '@amuro/http';
import { deletePublished } from '../store/delete-published.ts';
import type { Deps } from '../deps.ts';
import { missingCollection } from './load-grid.ts';

/** Deletes an import of published results with its measurements and its report. */
export function deleteImport({ store }: Deps, importId: string): void {
  const deleted = deletePublished(store.db, importId);
  if (deleted === null) throw missingCollection(importId);
  if ('usedBy' in deleted)
    throw conflict(
      `The import ${importId} cannot be deleted: ${deleted.usedBy} uses its measurements.`,
      'Send that report without them first.',
    );
}
