import type { Problem } from '@amuro/contracts';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { depthProblem } from './limit-depth.ts';
import { malformedBody } from './malformed-body.ts';
import { openAiError } from './openai-errors.ts';
import { ProblemError } from './problem-error.ts';
import { problemOf } from './problem-of.ts';

interface AnswerOptions {
  /** Called for errors that nobody foresaw. */
  report?: (error: unknown) => void;
  /** Paths, and what is below them, whose errors have OpenAI's shape. */
  openAiPaths?: readonly string[] | undefined;
}

/** When to try again where too much waits. */
const retryAfterSeconds = 1;

/** The one place where an error becomes an answer. */
export function problemAnswer(
  c: Context,
  error: unknown,
  { report = () => {}, openAiPaths = [] }: AnswerOptions = {},
): Response {
  const thrown = depthProblem(c) ?? error;
  const problem = thrown instanceof HTTPException ? httpProblem(thrown) : problemOf(thrown);
  const { status } = problem;
  if (status === 500) report(error);
  const headers = new Headers({ 'content-type': 'application/problem+json' });
  if (status === 429) headers.set('retry-after', String(retryAfterSeconds));
  if (openAiPaths.some((path) => isBelow(c.req.path, path))) {
    headers.set('content-type', 'application/json');
    // What does not fit now does not fit a second later; OpenAI's clients would try again.
    if (status === 507) headers.set('x-should-retry', 'false');
    return new Response(JSON.stringify(openAiError(problem)), { status, headers });
  }
  return new Response(JSON.stringify({ ...problem, instance: c.req.path }), { status, headers });
}

function isBelow(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`);
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
