import { notFound } from '@amuro/http/problems';
import { openRowsFile } from './open-rows-file.ts';
import type { SourceKind } from './source-kind.ts';

/** A file that was posted to /v1/uploads. */
export const uploadSource: SourceKind<'upload'> = {
  describe: ({ uploadId }) => `upload ${uploadId}`,
  async open({ uploadId }, { field }, { uploadPath, digests }) {
    const path = uploadPath(uploadId);
    if (path === null) throw notFound('upload', uploadId, 'POST the file to /v1/uploads first.');
    return openRowsFile(path, path, `${field}.uploadId`, digests);
  },
};
