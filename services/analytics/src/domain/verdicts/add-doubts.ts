import type { Verdict } from '@amuro/contracts';

/** Adds reasons that make a number suspect to a verdict that it already has; a reason already there is not repeated. */
export function addDoubts(verdict: Verdict, reasons: Verdict['reasons']): Verdict {
  const known = new Set(verdict.reasons.map(({ code, detail }) => `${code} ${detail}`));
  const added = reasons.filter(({ code, detail }) => !known.has(`${code} ${detail}`));
  if (added.length === 0) return verdict;
  return {
    status: verdict.status === 'invalid' ? 'invalid' : 'suspect',
    reasons: [...verdict.reasons, ...added],
  };
}
