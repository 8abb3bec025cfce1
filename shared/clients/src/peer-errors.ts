import { Problem } from '@amuro/contracts';
import { peerAnswerCode, ProblemError } from '@amuro/http/problems';

/** A peer refused what was asked of it. `peerProblem` is its own problem. */
export class PeerProblemError extends ProblemError {
  override readonly name = 'PeerProblemError';
  readonly peerProblem: Problem;

  constructor(url: string, peerProblem: Problem) {
    const { status, detail, errors } = peerProblem;
    const remedy = status === 401 ? 'Start both services with the same AMURO_TOKEN.' : peerProblem.remedy;
    super({
      code: peerAnswerCode(status),
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
        code: 'peer-unavailable',
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
  if (typeof code === 'string') return ` (${code})`;
  return inner instanceof Error && inner.message.startsWith('silent') ? ` (${inner.message})` : '';
}
