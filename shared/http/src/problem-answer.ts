import type { Problem } from '@amuro/contracts';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { depthProblem } from './limit-depth.ts';
import { malformedBody } from './malformed-body.ts';
import { ProblemError } from './problem-error.ts';
import { problemOf } from './problem-of.ts';

/** The one place where an error becomes an answer. `report` is called for those that nobody foresaw. */
export function problemAnswer(c: Context, error: unknown, report: (error: unknown) => void): Response {
  const thrown = depthProblem(c) ?? error;
  const problem = thrown instanceof HTTPException ? httpProblem(thrown) : problemOf(thrown);
  if (problem.status === 500) report(error);
  return new Response(JSON.stringify({ ...problem, instance: c.req.path }), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json' },
  });
}

function httpProblem({ status, message }: HTTPException): Problem {
  if (status === 400) return malformedBody(message).problem;
  if (status === 415) return unsupportedMediaType.problem;
  return { type: 'about:blank', code: `http-${status}`, status, title: 'Refused', detail: message };
}

const unsupportedMediaType = new ProblemError({
  code: 'unsupported-media-type',
  detail: 'The body has another content type than this operation takes.',
  remedy: 'Send the header "Content-Type: application/json", or the one that /docs names.',
});
