import { nearestName } from './nearest-name.ts';

/** One thing wrong with a study file: where, what was expected, what came, what to do. */
export type FieldError = { field: string; expected: string; got: string; remedy: string };

/** The error of a name that is not among the known ones; suggests the nearest, else lists up to twelve. */
export function unknownName(field: string, what: string, got: string, known: readonly string[]): FieldError {
  const nearest = nearestName(got, known);
  const listed = known.slice(0, 12).join(', ') + (known.length > 12 ? ', …' : '');
  return {
    field,
    expected: known.length > 0 ? `${what}: one of ${listed}` : what,
    got,
    remedy: nearest
      ? `did you mean "${nearest}"?`
      : `use a name that exists${known.length > 0 ? '' : '; there is none'}`,
  };
}
