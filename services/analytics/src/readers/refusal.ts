/** A row that cannot be used: its place, what was expected, what was found. */
export interface Refusal {
  file: string;
  at: string;
  expected: string;
  got: string;
}

/** Thrown by readers with every row that they cannot use; nothing of the import is kept then. */
export class ImportRefused extends Error {
  constructor(readonly refusals: Refusal[]) {
    const [first] = refusals;
    super(first === undefined ? 'refused' : `${first.file}, ${first.at}: expected ${first.expected}`);
  }
}

/** Applies `read` to every item and collects all refusals before it throws. */
export function readAll<T, R>(items: readonly T[], read: (item: T, index: number) => R[]): R[] {
  const refusals: Refusal[] = [];
  const results = items.flatMap((item, index) => {
    try {
      return read(item, index);
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error;
      refusals.push(...error.refusals);
      return [];
    }
  });
  if (refusals.length > 0) throw new ImportRefused(refusals);
  return results;
}

export function refuse(file: string, at: string, expected: string, got: string): never {
  throw new ImportRefused([{ file, at, expected, got }]);
}
