import type { Verdict } from '@amuro/contracts';

export interface Doubt {
  code: string;
  severity: 'suspect' | 'invalid';
  detail: string;
}

/** The worst severity decides; every reason is kept. */
export function verdictOf(doubts: readonly Doubt[]): Verdict {
  const invalid = doubts.some(({ severity }) => severity === 'invalid');
  return {
    status: invalid ? 'invalid' : doubts.length > 0 ? 'suspect' : 'valid',
    reasons: doubts.map(({ code, detail }) => ({ code, detail })),
  };
}
