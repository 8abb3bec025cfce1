import type { Problem } from '@amuro/contracts';
import { z } from '@hono/zod-openapi';
import { ProblemError } from './problem-error.ts';
import type { ProblemCode } from './problem-codes.ts';

export const OpenAiError = z
  .strictObject({
    error: z
      .strictObject({
        message: z.string().describe('What was expected, what came, and what to do.'),
        type: z
          .string()
          .describe('Kind of error: `invalid_request_error`, `authentication_error`, `server_error`, ….'),
        param: z.string().nullable().describe('The field of the request that is wrong; null for none.'),
        code: z.string().nullable().describe('Code of the problem.'),
      })
      .describe('The error.'),
  })
  .meta({ id: 'OpenAiError', description: "An error in OpenAI's shape." });

const types: Partial<Record<number, string>> = {
  401: 'authentication_error',
  403: 'permission_error',
  404: 'not_found_error',
  409: 'conflict_error',
  429: 'rate_limit_error',
};

/** A problem in the shape that OpenAI's clients read. */
export function openAiError({ status, detail, remedy, code, errors }: Problem): z.output<typeof OpenAiError> {
  return {
    error: {
      message: remedy === undefined ? detail : `${detail} ${remedy}`,
      type: types[status] ?? (status < 500 ? 'invalid_request_error' : 'server_error'),
      param: errors?.[0]?.field ?? null,
      code,
    },
  };
}

interface OpenAiAnswer {
  description: string;
  content: { 'application/json': { schema: typeof OpenAiError; example: z.output<typeof OpenAiError> } };
}

/** `openAiErrors({400: 'bad-request'})`: the documented errors of a route under an OpenAI path, and what any may answer. */
export function openAiErrors<const S extends number>(
  codes: Record<S, ProblemCode>,
): Record<S | 401 | 403 | 'default', OpenAiAnswer> {
  const all = { ...codes, 401: 'unauthorised', 403: 'foreign-origin', default: 'internal' };
  return Object.fromEntries(
    Object.entries(all).map(([status, code]) => [status, answerOf(code as ProblemCode)]),
  ) as Record<S | 401 | 403 | 'default', OpenAiAnswer>;
}

function answerOf(code: ProblemCode): OpenAiAnswer {
  const { problem } = new ProblemError({ code, detail: 'What was expected, and what came.' });
  return {
    description: problem.title,
    content: { 'application/json': { schema: OpenAiError, example: openAiError(problem) } },
  };
}
