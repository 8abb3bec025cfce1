import { PeerProblemError } from '@amuro/clients';
import { ProblemError } from '@amuro/http';

/**
 * Runs a request for one part of a study file; a refusal names the fields of the file, not those of the request.
 * `request` is the path that fields of the refusal begin with, if any.
 */
export async function withinField<T>(field: string, ask: () => Promise<T>, request = ''): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof PeerProblemError) || error.peerProblem.status >= 500) throw error;
    throw inField(field, request, error);
  }
}

function inField(field: string, request: string, refused: PeerProblemError): ProblemError {
  const { peerProblem } = refused;
  const fallback = { field: '', expected: 'something that can be registered', got: peerProblem.detail };
  const errors = (peerProblem.errors ?? [fallback]).map((error) => ({
    remedy: peerProblem.remedy ?? 'Correct this part of the study file.',
    ...error,
    field: [field, error.field.replace(request, '').replace(/^\.|^\(body\)$/, '')].filter(Boolean).join('.'),
  }));
  const detail = `${errors[0]!.field}: ${peerProblem.detail}`;
  const problem = peerProblem.status === 422 ? peerProblem : refused.problem;
  return new ProblemError({ ...problem, detail, errors }, { cause: refused });
}
