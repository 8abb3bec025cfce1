import { ImportId, StudyId } from '@amuro/contracts';
import { badRequest, z } from '@amuro/http';

/** A study or an import of published results: both support the same requests. */
export const collectionQuery = {
  study: StudyId.optional(),
  import: ImportId.optional(),
};

/** The id of the one that a query names. */
export function collectionOf({
  study,
  import: imported,
}: z.output<z.ZodObject<typeof collectionQuery>>): string {
  const id = study ?? imported;
  if (id !== undefined && (study === undefined || imported === undefined)) return id;
  throw badRequest({
    field: study === undefined ? 'study' : 'import',
    expected: 'either a study (study=std_…) or an import (import=imp_…)',
    got: study === undefined ? 'neither' : 'both',
    remedy: 'Name one of them.',
  });
}
