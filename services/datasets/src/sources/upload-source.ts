import { openRowsFile } from './open-rows-file.ts';
import type { SourceKind } from './source-kind.ts';
import { uploadedFile } from './uploaded-file.ts';

/** A file that was posted to /v1/uploads. */
export const uploadSource: SourceKind<'upload'> = {
  describe: ({ uploadId }) => `upload ${uploadId}`,
  async open({ uploadId }, { field }, context) {
    const path = await uploadedFile(uploadId, context);
    return openRowsFile(path, path, `${field}.uploadId`, context.digests);
  },
};
