/** Something that the caller of the command must correct: told as it is, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
