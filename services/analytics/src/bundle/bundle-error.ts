/** An archive that is no bundle: what was expected, what came. */
export class BundleError extends Error {
  constructor(
    readonly expected: string,
    readonly got: string,
  ) {
    super(`expected ${expected}, got ${got}`);
  }
}
