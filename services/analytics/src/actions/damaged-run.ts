import { unprocessable } from '@amuro/http';

/** The 422 for a scoring run with damaged files. */
export function damagedRun(expected: string, got: string) {
  return unprocessable({
    field: 'source.scoringRunId',
    expected,
    got,
    remedy: 'Nothing was imported. Score again, then import that run.',
    code: 'damaged-scoring-run',
  });
}
