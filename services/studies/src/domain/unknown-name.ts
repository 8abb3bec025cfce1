import type { FieldError } from '@amuro/contracts';
import { nearestName } from './nearest-name.ts';

const mostListed = 12;

/** The error of a name that is not among the known ones: suggests the nearest one, and lists the first twelve. */
export function unknownName(field: string, what: string, got: string, known: readonly string[]): FieldError {
  const nearest = nearestName(got, known);
  const listed = known.slice(0, mostListed).join(', ') + (known.length > mostListed ? ', …' : '');
  const remedy = known.length > 0 ? 'Use one of these names.' : 'Create one first.';
  return {
    field,
    expected: known.length > 0 ? `${what}: one of ${listed}` : what,
    got,
    remedy: nearest ? `Did you mean "${nearest}"?` : remedy,
  };
}
