import { doubtfulPoints } from './doubtful-points.ts';
import type { RunFacts } from './run-facts.ts';
import type { Rule } from './verdict.ts';

/** The weights are not what the point's name says, or not like those of its neighbours, as verifying the series showed. */
export const seriesFindings: readonly Rule<RunFacts>[] = doubtfulPoints.map((code) => ({
  code,
  severity: 'suspect',
  check: ({ seriesFindings: found }) => {
    const messages = found.filter((finding) => finding.code === code).map(({ message }) => message);
    return messages.length === 0 ? null : [...new Set(messages)].join('; ');
  },
}));
