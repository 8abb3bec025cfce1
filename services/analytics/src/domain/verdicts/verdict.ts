import type { Verdict } from '@amuro/contracts';
import { weightOf } from './gravest-first.ts';

/** One reason to doubt a number. `check` returns what it found, as a sentence with the numbers, or null. */
export interface Rule<Facts> {
  code: string;
  severity: 'suspect' | 'invalid';
  check: (facts: Facts) => string | null;
}

export interface Doubt {
  code: string;
  severity: 'suspect' | 'invalid';
  detail: string;
}

/** The worst severity decides; every reason is kept, the gravest first. */
export function verdictOf(doubts: readonly Doubt[]): Verdict {
  const invalid = doubts.some(({ severity }) => severity === 'invalid');
  return {
    status: invalid ? 'invalid' : doubts.length > 0 ? 'suspect' : 'valid',
    reasons: byWeight(doubts.map(({ code, detail }) => ({ code, detail }))),
  };
}

/** Adds reasons that make a number suspect to an existing verdict; a reason already there is not repeated. */
export function addDoubts(verdict: Verdict, reasons: Verdict['reasons']): Verdict {
  if (reasons.length === 0) return verdict;
  const existing = new Set(verdict.reasons.map(({ code, detail }) => `${code} ${detail}`));
  const added = reasons.filter(({ code, detail }) => !existing.has(`${code} ${detail}`));
  if (added.length === 0) return verdict;
  return {
    status: verdict.status === 'invalid' ? 'invalid' : 'suspect',
    reasons: byWeight([...verdict.reasons, ...added]),
  };
}

function byWeight(reasons: Verdict['reasons']): Verdict['reasons'] {
  return reasons.toSorted((a, b) => weightOf(a.code) - weightOf(b.code));
}
