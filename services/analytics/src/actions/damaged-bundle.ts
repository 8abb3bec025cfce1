import { unprocessable } from '@amuro/http';
import type { BundleError } from '../bundle/bundle-error.ts';

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
