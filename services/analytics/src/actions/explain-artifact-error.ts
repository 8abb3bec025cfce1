import { ArtifactError, type ArtifactErrorCode } from '@amuro/artifacts';
import { conflict, notFound, ProblemError, unprocessable } from '@amuro/http';

/** Runs `fetch`; what goes wrong with a scoring run at a peer becomes a problem that says what to do. */
export async function explainArtifactError<T>(peer: string, id: string, fetch: () => Promise<T>): Promise<T> {
  try {
    return await fetch();
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error;
    throw problemOf(error.code, error.message, peer, id);
  }
}

function problemOf(code: ArtifactErrorCode, message: string, peer: string, id: string): ProblemError {
  switch (code) {
    case 'not-found':
      return notFound(
        'scoring run',
        id,
        `List the scoring runs of the peer "${peer}", or start this one there.`,
      );
    case 'not-ready':
      return conflict(message, 'Wait until the scoring run has succeeded, then import it.');
    case 'peer-unreachable':
      return new ProblemError({
        status: 502,
        code: 'peer-unavailable',
        title: 'Peer unavailable',
        detail: message,
        remedy: 'Start that service, or correct its address in AMURO_PEERS.',
      });
    default:
      return unprocessable({
        field: 'source.scoringRunId',
        expected: 'a whole scoring run',
        got: message,
        remedy: 'Nothing was imported. Score again, then import that run.',
        code,
      });
  }
}
