export type ArtifactErrorCode =
  /** The peer does not answer: it may be starting. */
  | 'peer-unreachable'
  | 'not-found'
  | 'not-ready'
  /** The owner made it, and has lost its files since. */
  | 'lost-result'
  | 'peer-refused'
  | 'damaged-artifact';

/** An artifact that could not be fetched; the message says what was expected, what came and what to do. */
export class ArtifactError extends Error {
  readonly code: ArtifactErrorCode;
  /** Whether the same request may succeed later. */
  readonly isPassing: boolean;

  constructor(code: ArtifactErrorCode, message: string, isPassing = code === 'peer-unreachable') {
    super(message);
    this.name = 'ArtifactError';
    this.code = code;
    this.isPassing = isPassing;
  }
}
