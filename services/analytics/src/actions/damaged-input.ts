import { unprocessable } from '@amuro/http';
import type { BundleError } from '../bundle/bundle-manifest.ts';

/** The 422 for an archive that is not a complete bundle. */
export function damagedBundle({ expected, got }: BundleError) {
  return unprocessable({
    field: 'body',
    expected,
    got,
    remedy: 'Nothing was imported. Download the bundle again from the instance that made it.',
    code: 'damaged-bundle',
  });
}

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
