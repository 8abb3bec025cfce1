import { FaultError } from '@amuro/http/problems';

type SourceErrorCode =
  | 'too-long'
  | 'changed-file'
  | 'offline'
  | 'missing-file'
  | 'not-utf-8'
  | 'malformed-row'
  | 'label-names'
  | 'damaged-gzip'
  | 'damaged-zstd'
  | 'damaged-parquet';

/** A source whose rows cannot be read. The message names the line, if it is known. */
export class SourceError extends FaultError<SourceErrorCode> {
  override readonly name = 'SourceError';
}
