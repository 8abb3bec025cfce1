import { Problem } from '@amuro/contracts';
import { PeerProblemError } from './peer-errors.ts';

interface FetchResult<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The data of an openapi-fetch result; throws PeerProblemError with the peer's problem where there is none. */
export async function unwrap<T>(result: FetchResult<T> | Promise<FetchResult<T>>): Promise<T> {
  const { data, error, response } = await result;
  if (response.ok) return data as T;
  throw new PeerProblemError(response.url, problemOf(error, response));
}

function problemOf(error: unknown, response: Response): Problem {
  const parsed = Problem.safeParse(error);
  if (parsed.success) return parsed.data;
  return {
    type: 'about:blank',
    status: response.status,
    code: `http-${response.status}`,
    title: response.statusText || 'Refused',
    detail: typeof error === 'string' && error !== '' ? error.slice(0, 500) : response.statusText,
  };
}
