/** An error that the caller of the command must correct: printed as it is, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
