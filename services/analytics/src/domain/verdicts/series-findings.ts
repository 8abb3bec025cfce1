import { doubtfulPoints } from './gravest-first.ts';
import type { RunFacts } from './run-facts.ts';
import type { Rule } from './verdict.ts';

/** Verifying the series showed that the weights are not those that the point's name says, or are unlike those of its neighbours. */
export const seriesFindings: readonly Rule<RunFacts>[] = doubtfulPoints.map((code) => ({
  code,
  severity: 'suspect',
  check: ({ seriesFindings: found }) => {
    const messages = found.filter((finding) => finding.code === code).map(({ message }) => message);
    return messages.length === 0 ? null : [...new Set(messages)].join('; ');
  },
}));
