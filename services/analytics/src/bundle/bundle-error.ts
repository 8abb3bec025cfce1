/** An archive that is not a bundle: what was expected and what was found. */
export class BundleError extends Error {
  constructor(
    readonly expected: string,
    readonly got: string,
  ) {
    super(`expected ${expected}, got ${got}`);
  }
}
