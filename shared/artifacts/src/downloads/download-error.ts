import { FaultError, type Fault } from '@amuro/http/problems';

type DownloadErrorCode =
  | 'too-long'
  | 'changed-file'
  | 'damaged-download'
  | 'not-allowed'
  | 'missing-file'
  | 'unreachable'
  | 'rate-limited'
  | 'offline'
  | 'disk-full';

interface Passing {
  /** Whether the same request may succeed later. */
  isPassing: boolean;
  /** Seconds after which the other side asked to try again; null if it did not say. */
  afterSeconds: number | null;
}

/** A file that could not be brought here. */
export class DownloadError extends FaultError<DownloadErrorCode> implements Passing {
  override readonly name = 'DownloadError';
  readonly isPassing: boolean;
  readonly afterSeconds: number | null;

  constructor(fault: Fault<DownloadErrorCode>, passing: Partial<Passing> = {}) {
    super(fault);
    this.isPassing = passing.isPassing ?? false;
    this.afterSeconds = passing.afterSeconds ?? null;
  }
}

/** Whether an error, of whatever class, says of itself that trying again may help. */
export function isPassing(error: unknown): error is Error & { afterSeconds?: number | null } {
  return error instanceof Error && 'isPassing' in error && error.isPassing === true;
}
