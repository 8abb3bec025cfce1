import { Problem } from '@amuro/contracts';
import { ProblemError } from './problem-error.ts';

interface ProblemAnswer {
  description: string;
  content: { 'application/problem+json': { schema: typeof Problem; example: Problem } };
}

/** `problemAnswers(400, 404)`: the documented problems of a route. Handlers throw them. */
export function problemAnswers<const S extends keyof typeof described>(
  ...statuses: S[]
): Record<S, ProblemAnswer> {
  return Object.fromEntries(
    statuses.map((status) => [status, sharedProblems[described[status].name]]),
  ) as Record<S, ProblemAnswer>;
}

const described = {
  400: {
    name: 'InvalidRequestProblem',
    code: 'invalid-request',
    detail: 'The body is wrong: size: expected an integer, got "many".',
    remedy: 'Correct this value.',
  },
  401: {
    name: 'UnauthorisedProblem',
    code: 'unauthorised',
    detail: 'The bearer token is missing or wrong.',
    remedy: 'Send the header "Authorization: Bearer <AMURO_TOKEN>".',
  },
  403: {
    name: 'ForbiddenProblem',
    code: 'forbidden',
    detail: 'source.path: expected a path under a directory named in AMURO_ROOTS, got "/etc".',
    remedy: 'Move the files there, or start the service with AMURO_ROOTS naming their directory.',
  },
  404: {
    name: 'NotFoundProblem',
    code: 'not-found',
    detail: 'There is no such resource here.',
    remedy: 'List what there is, or create it first.',
  },
  409: {
    name: 'ConflictProblem',
    code: 'conflict',
    detail: 'The resource exists, but its present state does not allow this.',
    remedy: 'Read its status; wait or resume it.',
  },
  410: {
    name: 'LostResultProblem',
    code: 'lost-result',
    detail: 'The files of this result are missing or damaged.',
    remedy: 'Send the request that made it once more: it is made anew under the same id.',
  },
  413: {
    name: 'BodyTooLargeProblem',
    code: 'body-too-large',
    detail: 'The body is over the limit of 8388608 bytes.',
    remedy: 'Send less in one request.',
  },
  416: {
    name: 'RangeProblem',
    code: 'range-not-satisfiable',
    detail: 'The range begins after the end of the file.',
    remedy: 'Ask for a range within the length that Content-Range names.',
  },
  422: {
    name: 'UnprocessableProblem',
    code: 'unprocessable',
    detail: 'The request is well formed, but what it names cannot be used.',
    remedy: 'See errors for the field and the reason.',
  },
  500: {
    name: 'AnyProblem',
    code: 'internal',
    detail: 'Internal error. Details are in the service log.',
    remedy: 'Read the log of the service.',
  },
  502: {
    name: 'PeerProblem',
    code: 'peer-unavailable',
    detail: 'The peer "datasets" does not answer.',
    remedy: 'Start it, or correct AMURO_PEERS.',
  },
} as const;

/** Every documented problem by the name that it has in a document. `AnyProblem` is what may come unforeseen. */
export const sharedProblems = Object.fromEntries(
  Object.values(described).map(({ name, ...rest }) => {
    const { problem: example } = new ProblemError(rest);
    const content = { 'application/problem+json': { schema: Problem, example } };
    return [name, { description: name === 'AnyProblem' ? 'Any other problem' : example.title, content }];
  }),
) as Record<(typeof described)[keyof typeof described]['name'], ProblemAnswer>;
