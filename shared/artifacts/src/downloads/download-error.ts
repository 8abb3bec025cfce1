/** What went wrong with a download: what was expected, what came and what to do. */
export interface DownloadFault {
  code:
    | 'too-long'
    | 'changed-file'
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

interface Passing {
  /** Whether the same request may succeed later. */
  isPassing: boolean;
  /** Seconds after which the other side asked to try again; null if it did not say. */
  afterSeconds: number | null;
}

/** A file that could not be brought here. */
export class DownloadError extends Error implements Passing {
  readonly fault: DownloadFault;
  readonly isPassing: boolean;
  readonly afterSeconds: number | null;

  constructor(fault: DownloadFault, passing: Partial<Passing> = {}) {
    super(`expected ${fault.expected}, got ${fault.got}. ${fault.remedy}`);
    this.name = 'DownloadError';
    this.fault = fault;
    this.isPassing = passing.isPassing ?? false;
    this.afterSeconds = passing.afterSeconds ?? null;
  }
}

/** Whether an error, of whatever class, says of itself that trying again may help. */
export function isPassing(error: unknown): error is Error & { afterSeconds?: number | null } {
  return error instanceof Error && 'isPassing' in error && error.isPassing === true;
}
