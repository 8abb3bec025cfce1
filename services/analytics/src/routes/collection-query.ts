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

/** A query parameter that holds one or several names, separated by commas; `name` must accept each. */
export function namesOf<T extends string>(name: z.ZodType<T, T>) {
  return z
    .string()
    .max(10_000)
    .default('')
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(name as z.ZodType<T, string>));
}
