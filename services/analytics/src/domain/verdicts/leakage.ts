import type { RunFacts } from './run-facts.ts';
import type { Rule } from './verdict.ts';

/** Test rows that the model was trained on, or that precede their own prompt where the protocol forbids it. */
export const leakage: Rule<RunFacts> = {
  code: 'leakage',
  severity: 'invalid',
  check: ({ trainedOnSource, leakageFindings, exemplarsScored, protocol, rowsScored }) => {
    const seen = trainedOnSource.map((name) => `training set ${name} is read from the scored file`);
    if (exemplarsScored > 0 && protocol === 'corrected') {
      seen.push(`${exemplarsScored} of ${rowsScored} scored rows are also exemplars of the prompts`);
    }
    seen.push(...leakageFindings);
    return seen.length === 0 ? null : seen.join('; ');
  },
};
