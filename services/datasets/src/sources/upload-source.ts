import { openRowsFile } from './open-rows-file.ts';
import type { SourceKind, SourceContext } from './source-kind.ts';
import { lostResult, notFound } from '@amuro/http/problems';

/** A file that was posted to /v1/uploads. */
export const uploadSource: SourceKind<'upload'> = {
  describe: ({ uploadId }) => `upload ${uploadId}`,
  async open({ uploadId }, { field }, context) {
    const path = await uploadedFile(uploadId, context);
    return openRowsFile(path, path, `${field}.uploadId`, context.digests);
  },
};

/** Path of an upload whose content is unchanged. Throws a 404 or, if its file is missing or damaged, a 410 problem. */
export async function uploadedFile(
  uploadId: string,
  { upload, digests }: Pick<SourceContext, 'upload' | 'digests'>,
): Promise<string> {
  const stored = upload(uploadId);
  if (stored === null) throw notFound('upload', uploadId, 'POST the file to /v1/uploads first.');
  const found = await digests.digestOf(stored.path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return null;
  });
  if (found === stored.sha256) return stored.path;
  throw lostResult(
    `The file of the upload ${uploadId} is lost: ${found === null ? 'it is missing' : `its sha256 is ${found}`}.`,
    'POST the same file to /v1/uploads under the same name: the upload keeps its id.',
  );
}
