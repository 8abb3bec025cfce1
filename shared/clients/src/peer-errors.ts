import { Problem } from '@amuro/contracts';
import { ProblemError } from '@amuro/http/problems';

/** A peer refused what was asked of it. `peerProblem` is its own problem. */
export class PeerProblemError extends ProblemError {
  override readonly name = 'PeerProblemError';
  readonly peerProblem: Problem;

  constructor(url: string, peerProblem: Problem) {
    const refused = peerProblem.status < 500;
    super({
      status: refused ? 422 : 502,
      code: refused ? 'peer-refused' : 'peer-failed',
      title: refused ? 'A peer refused' : 'A peer failed',
      detail: `${url} answered ${peerProblem.status}: ${peerProblem.detail}`,
      ...(peerProblem.errors && { errors: peerProblem.errors }),
      ...(peerProblem.remedy && { remedy: peerProblem.remedy }),
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
