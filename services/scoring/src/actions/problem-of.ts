import { ArtifactError, type ArtifactErrorCode } from '@amuro/artifacts';
import type { Problem } from '@amuro/contracts';
import { ProblemError } from '@amuro/http/problems';

const remedies: Record<ArtifactErrorCode, string> = {
  'peer-unreachable': 'Start the peer, or correct its address in AMURO_PEERS; then POST …/resume.',
  'not-found': 'Make the input again at its owner, then POST …/resume.',
  'lost-result': 'Create the input at its owner once more, then POST …/resume.',
  'not-ready': 'Wait until the input has succeeded, then POST …/resume.',
  'peer-refused': 'Give both services the same AMURO_TOKEN, then POST …/resume.',
  'damaged-artifact': 'Make the input again at its owner, then POST …/resume.',
};

/** The problem that a failed run shows. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof ArtifactError) {
    const { code, message } = error;
    const shown = code === 'lost-result' ? 'lost-input' : code;
    return problem(502, shown, 'An input could not be fetched', message, remedies[code]);
  }
  const { code, message } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : { code: '', message: String(error) };
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    const remedy = 'Free some space in AMURO_DATA_DIR, then POST …/resume.';
    return problem(507, 'disk-full', 'The disk is full', `A file could not be written: ${message}.`, remedy);
  }
  const remedy = 'Look into the log of the service; POST …/resume tries once more.';
  return problem(500, 'internal', 'Unforeseen error', message, remedy);
}

function problem(status: number, code: string, title: string, detail: string, remedy: string): Problem {
  return new ProblemError({ status, code, title, detail, remedy }).problem;
}
