import { Problem } from '@amuro/contracts';
import { ProblemError } from '@amuro/http/problems';

/** A peer refused what was asked of it. `peerProblem` is its own problem. */
export class PeerProblemError extends ProblemError {
  override readonly name = 'PeerProblemError';
  readonly peerProblem: Problem;

  constructor(url: string, peerProblem: Problem) {
    const { status, detail, errors } = peerProblem;
    // The caller can mend what it asked for, but not a token or a failure of the peer.
    const mendable = status < 500 && status !== 401;
    const remedy = status === 401 ? 'Start both services with the same AMURO_TOKEN.' : peerProblem.remedy;
    super({
      status: mendable ? 422 : 502,
      code: mendable ? 'peer-refused' : 'peer-failed',
      title: mendable ? 'A peer refused' : 'A peer failed',
      detail: `${url} answered ${status}: ${detail}`,
      ...(errors && { errors }),
      ...(remedy && { remedy }),
    });
    this.peerProblem = peerProblem;
  }
}

/** A peer does not answer at all. */
export class PeerUnavailableError extends ProblemError {
  override readonly name = 'PeerUnavailableError';

  constructor(service: string, url: string, cause: unknown) {
    super(
      {
        status: 502,
        code: 'peer-unavailable',
        title: 'Peer unavailable',
        detail: `The peer ${service} at ${url} does not answer${reason(cause)}.`,
        remedy: 'Start it, or correct its address in AMURO_PEERS.',
      },
      { cause },
    );
  }
}

function reason(cause: unknown): string {
  const inner = cause instanceof Error ? (cause.cause ?? cause) : cause;
  const code = typeof inner === 'object' && inner !== null && 'code' in inner ? inner.code : undefined;
  return typeof code === 'string' ? ` (${code})` : '';
}
