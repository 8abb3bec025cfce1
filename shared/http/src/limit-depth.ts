import type { Context, MiddlewareHandler } from 'hono';
import { ProblemError } from './problem-error.ts';

/** Levels of arrays and objects in a JSON body; the deepest request known has under twenty. */
const limitLevels = 100;
const found = new WeakMap<Context, ProblemError>();

/** 400 for JSON nested so deep that what walks it later would run out of stack. */
export function limitDepth(): MiddlewareHandler {
  return (c, next) => {
    const parse = c.req.json.bind(c.req);
    c.req.json = async () => {
      const problem = tooDeep(await c.req.text());
      if (problem !== null) {
        // Hono's validator reports any error of this method as malformed JSON.
        found.set(c, problem);
        throw problem;
      }
      return parse();
    };
    return next();
  };
}

/** The problem that `limitDepth` found with the body of this request. */
export function depthProblem(c: Context): ProblemError | undefined {
  return found.get(c);
}

/** The problem with a JSON text that is nested too deep; null for any other text. */
export function tooDeep(json: string): ProblemError | null {
  let level = 0;
  let inText = false;
  for (let index = 0; index < json.length; index += 1) {
    const code = json.charCodeAt(index);
    if (inText) {
      if (code === backslash) index += 1;
      else if (code === quote) inText = false;
    } else if (code === quote) inText = true;
    else if (code === openBracket || code === openBrace) {
      level += 1;
      if (level > limitLevels) return problem;
    } else if (code === closeBracket || code === closeBrace) level -= 1;
  }
  return null;
}

const [quote, backslash, openBracket, closeBracket, openBrace, closeBrace] = [...'"\\[]{}'].map((character) =>
  character.charCodeAt(0),
);

const problem = new ProblemError({
  code: 'too-deep',
  detail: `The body has more than ${limitLevels} levels of arrays and objects.`,
  remedy: `Send JSON of at most ${limitLevels} levels.`,
});
