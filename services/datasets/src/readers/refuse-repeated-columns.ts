import { SourceError } from './source-error.ts';

/** A reader would give one of two columns of the same name, and nobody knows which is meant. Throws SourceError. */
export function refuseRepeatedColumns(names: readonly string[], where: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (name !== '' && seen.has(name)) {
      throw new SourceError({
        code: 'malformed-row',
        expected: 'each column once',
        got: `the column "${name}" twice in the ${where}`,
        remedy: 'Rename or remove one of the two.',
      });
    }
    seen.add(name);
  }
}
