import { DownloadError, type DownloadFault } from '@amuro/artifacts';

export interface SourceFault extends Omit<DownloadFault, 'code'> {
  code:
    | DownloadFault['code']
    | 'not-utf-8'
    | 'malformed-row'
    | 'label-names'
    | 'missing-file'
    | 'damaged-gzip'
    | 'damaged-zstd'
    | 'damaged-parquet';
}

/** A source whose rows cannot be read. The message names the line where that is known. */
export class SourceError extends Error {
  readonly fault: SourceFault;

  constructor(fault: SourceFault, options?: ErrorOptions) {
    super(`expected ${fault.expected}, got ${fault.got}. ${fault.remedy}`, options);
    this.name = 'SourceError';
    this.fault = fault;
  }
}

/** Whether an error is about a source: its rows cannot be read, or its files not be brought here. */
export function isSourceError(error: unknown): error is SourceError | DownloadError {
  return error instanceof SourceError || error instanceof DownloadError;
}
