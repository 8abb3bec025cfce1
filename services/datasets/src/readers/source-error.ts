export interface SourceFault {
  code:
    | 'not-utf-8'
    | 'malformed-row'
    | 'too-long'
    | 'missing-file'
    | 'changed-file'
    | 'damaged-gzip'
    | 'damaged-zstd'
    | 'damaged-parquet'
    | 'damaged-download'
    | 'not-allowed'
    | 'not-found'
    | 'unreachable'
    | 'rate-limited'
    | 'offline';
  expected: string;
  got: string;
  remedy: string;
}

/** A source that cannot be read, with the line where that was found. */
export class SourceError extends Error {
  readonly fault: SourceFault;

  constructor(fault: SourceFault, options?: ErrorOptions) {
    super(`expected ${fault.expected}, got ${fault.got}. ${fault.remedy}`, options);
    this.name = 'SourceError';
    this.fault = fault;
  }
}
