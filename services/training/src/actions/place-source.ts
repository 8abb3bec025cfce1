import { insideRoots } from '@amuro/artifacts';
import { badRequest, forbidden } from '@amuro/http';
import type { Settings } from '@amuro/http';

/** The real path of what a request names. Throws 403 outside `AMURO_ROOTS` and 400 for what is not there. */
export async function placeSource(
  path: string,
  field: string,
  { roots }: Pick<Settings, 'roots'>,
): Promise<string> {
  const placement = await insideRoots(path, roots);
  switch (placement.kind) {
    case 'inside':
      return placement.path;
    case 'missing':
      throw badRequest({
        field,
        expected: 'an existing file or directory',
        got: `"${path}", which does not exist`,
        remedy: 'Correct the path; it is one of the host that runs the training service.',
      });
    case 'outside':
      throw forbidden({
        field,
        expected:
          roots.length > 0
            ? `an absolute path under ${roots.join(' or ')}`
            : 'no path: AMURO_ROOTS names no directory',
        got: `"${path}"`,
        remedy:
          'Start the training service with AMURO_ROOTS naming the directory, or move the files under it.',
      });
  }
}
