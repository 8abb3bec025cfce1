import { refusedFindings, type PreparedSetManifest } from '@amuro/contracts';
import { ProblemError } from './problem-error.ts';

/** Throws 422 for a set with findings of severity `error` that the request does not accept by code. */
export function checkFindings(
  set: Pick<PreparedSetManifest, 'id' | 'findings'>,
  accepted: readonly string[],
  field: string,
): void {
  const refused = refusedFindings(set, accepted);
  if (refused.length === 0) return;
  const codes = [...new Set(refused.map((finding) => finding.code))];
  const remedy = `Repair the dataset, or send "acceptFindings": ${JSON.stringify(codes)} to use it as it is.`;
  throw new ProblemError({
    code: 'set-has-errors',
    detail: `${set.id}: ${refused.map((finding) => finding.message).join('; ')}.`,
    errors: refused.map(({ code, message }) => ({
      field,
      expected: `a set without "${code}"`,
      got: message,
      remedy,
    })),
    remedy,
  });
}
