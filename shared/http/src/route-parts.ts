import { Problem } from '@amuro/contracts';
import { z } from '@hono/zod-openapi';
import { ProblemError } from './problem-error.ts';

/** Request body of a route, always required: without that mark an empty body would pass unchecked. */
export function jsonBody<T extends z.ZodType>(schema: T, example: z.input<T>) {
  return { required: true as const, content: { 'application/json': { schema, example } } };
}

/** JSON answer of a route. */
export function jsonAnswer<T extends z.ZodType>(schema: T, description: string, example: z.output<T>) {
  return { description, content: { 'application/json': { schema, example } } };
}

/** Answer that is not JSON: a stream of rows, a file, an image. */
export function rawAnswer<const M extends string>(mediaType: M, description: string, example: string) {
  const schema = z.string();
  return {
    description,
    content: { [mediaType]: { schema, example } } as Record<M, { schema: z.ZodString; example: string }>,
  };
}

type ProblemResponse = {
  description: string;
  content: { 'application/problem+json': { schema: typeof Problem; example: Problem } };
};

/** `problemAnswers(400, 404)`: the documented problems of a route. Handlers throw them. */
export function problemAnswers<const S extends keyof typeof described>(
  ...statuses: S[]
): Record<S, ProblemResponse> {
  return Object.fromEntries(
    statuses.map((status) => {
      const { title, code, detail, remedy } = described[status];
      const example = new ProblemError({ status, title, code, detail, remedy }).problem;
      return [
        status,
        { description: title, content: { 'application/problem+json': { schema: Problem, example } } },
      ];
    }),
  ) as Record<S, ProblemResponse>;
}

const described = {
  400: {
    title: 'Invalid request',
    code: 'invalid-request',
    detail: 'The body is wrong: size: expected an integer, got "many".',
    remedy: 'Correct this value.',
  },
  403: {
    title: 'Forbidden',
    code: 'forbidden',
    detail: 'source.path: expected a path under a directory named in AMURO_ROOTS, got "/etc".',
    remedy: 'Move the files there, or start the service with AMURO_ROOTS naming their directory.',
  },
  404: {
    title: 'Not found',
    code: 'not-found',
    detail: 'There is no such resource here.',
    remedy: 'List what there is, or create it first.',
  },
  409: {
    title: 'Conflict',
    code: 'conflict',
    detail: 'The resource exists, but its present state does not allow this.',
    remedy: 'Read its status; wait or resume it.',
  },
  410: {
    title: 'Result lost',
    code: 'lost-result',
    detail: 'The files of this result are missing or damaged.',
    remedy: 'Send the request that made it once more: it is made anew under the same id.',
  },
  413: {
    title: 'Body too large',
    code: 'body-too-large',
    detail: 'The body is over the limit of 8388608 bytes.',
    remedy: 'Send less in one request.',
  },
  416: {
    title: 'Range not satisfiable',
    code: 'range-not-satisfiable',
    detail: 'The range begins after the end of the file.',
    remedy: 'Ask for a range within the length that Content-Range names.',
  },
  422: {
    title: 'Cannot be processed',
    code: 'unprocessable',
    detail: 'The request is well formed, but what it names cannot be used.',
    remedy: 'See errors for the field and the reason.',
  },
  502: {
    title: 'Peer unavailable',
    code: 'peer-unavailable',
    detail: 'The peer "datasets" does not answer.',
    remedy: 'Start it, or correct AMURO_PEERS.',
  },
} as const;
