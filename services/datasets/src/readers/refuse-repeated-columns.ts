import { SourceError } from './source-error.ts';

/** Throws SourceError for two columns of the same name: a reader would return one of them, and nobody knows which one is meant. */
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
