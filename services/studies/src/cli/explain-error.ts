import { PeerProblemError, PeerUnavailableError } from '@amuro/clients';
import type { Problem } from '@amuro/contracts';
import { ProblemError } from '@amuro/http';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { UsageError } from './usage-error.ts';

/** The message for an error that ended a command, and the exit code. */
export function explainError(error: unknown): { text: string; code: ExitCode } {
  if (error instanceof UsageError) return { text: error.message, code: exitCodes.badUsage };
  if (error instanceof PeerUnavailableError) {
    const { detail } = error.problem;
    const remedy = 'Start the services with "npm run host", or name their addresses in AMURO_PEERS.';
    return { text: `${detail}\n${remedy}`, code: exitCodes.serviceUnreachable };
  }
  if (error instanceof PeerProblemError) {
    const code = error.peerProblem.status < 500 ? exitCodes.badUsage : exitCodes.serviceUnreachable;
    return { text: problemText(error.peerProblem), code };
  }
  if (error instanceof ProblemError) return { text: problemText(error.problem), code: exitCodes.badUsage };
  const text = error instanceof Error ? error.message : String(error);
  return { text, code: exitCodes.serviceUnreachable };
}

/** A problem as lines: each wrong field with what was expected, what came and what to do. */
function problemText(problem: Problem): string {
  if (!problem.errors?.length) return [problem.detail, problem.remedy].filter(Boolean).join('\n');
  const lines = problem.errors.map(
    ({ field, expected, got, remedy }) =>
      `  ${field}: expected ${expected}\n    got ${got}${remedy ? `\n    ${remedy}` : ''}`,
  );
  return [`${problem.title}:`, ...lines].join('\n');
}
