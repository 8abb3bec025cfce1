import { unprocessable } from '@amuro/http';
import type { BundleError } from '../bundle/bundle-error.ts';

/** The 422 for an archive that is no whole bundle. */
export function damagedBundle({ expected, got }: BundleError) {
  return unprocessable({
    field: 'body',
    expected,
    got,
    remedy: 'Nothing was imported. Get the bundle again from where it was made.',
    code: 'damaged-bundle',
  });
}
