import type { Problem } from '@amuro/contracts';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { depthProblem } from './limit-depth.ts';
import { malformedBody } from './malformed-body.ts';
import { ProblemError, type ProblemInput } from './problem-error.ts';

/** The one place where an error becomes an answer. `report` is called for those that nobody foresaw. */
export function problemAnswer(c: Context, error: unknown, report: (error: unknown) => void): Response {
  const problem = problemOf(depthProblem(c) ?? error);
  if (problem.status === 500) report(error);
  return new Response(JSON.stringify({ ...problem, instance: c.req.path }), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json' },
  });
}

function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof HTTPException) return httpProblem(error);
  if (isDiskFull(error)) return diskFull;
  return new ProblemError({
    status: 500,
    code: 'internal',
    title: 'Internal error',
    detail: 'This request met an error that the service did not foresee.',
    remedy: "The service's log has the details; please report them.",
  }).problem;
}

const diskFull = new ProblemError({
  status: 507,
  code: 'disk-full',
  title: 'Disk full',
  detail: 'The disk of the data directory is full.',
  remedy: 'Free some space, or start the service with AMURO_DATA_DIR on another disk; then ask again.',
}).problem;

function isDiskFull(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL';
}

function httpProblem(error: HTTPException): Problem {
  const known: Record<number, Omit<ProblemInput, 'status'>> = {
    400: malformedBody(error.message),
    415: {
      code: 'unsupported-media-type',
      title: 'Unsupported media type',
      detail: 'The body has another content type than this operation takes.',
      remedy: 'Send the header "Content-Type: application/json", or the one that /docs names.',
    },
  };
  const { status } = error;
  const fallback = { code: `http-${status}`, title: 'Refused', detail: error.message, remedy: 'See /docs.' };
  return new ProblemError({ status, ...(known[status] ?? fallback) }).problem;
}
