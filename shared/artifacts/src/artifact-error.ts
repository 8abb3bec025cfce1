import { FaultError, type Fault } from '@amuro/http/problems';

export type ArtifactErrorCode =
  | 'peer-unavailable'
  | 'peer-failed'
  | 'peer-refused'
  | 'peer-rejects-token'
  | 'missing-input'
  | 'unfinished-input'
  | 'lost-input'
  | 'damaged-input';

/** An artifact that could not be fetched. */
export class ArtifactError extends FaultError<ArtifactErrorCode> {
  override readonly name = 'ArtifactError';
  /** Whether the same request may succeed later. */
  readonly isPassing: boolean;

  constructor(fault: Fault<ArtifactErrorCode>, isPassing = isAbsence(fault.code)) {
    super(fault);
    this.isPassing = isPassing;
  }
}

/** Whether the peer is away: it may be starting. */
export function isAbsence(code: string): boolean {
  return code === 'peer-unavailable' || code === 'peer-failed';
}
