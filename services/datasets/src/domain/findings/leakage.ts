import { hasFingerprint } from '../fingerprints/fingerprint.ts';
import { Examples } from './examples.ts';
import type { FindingRule } from './finding-rule.ts';

/** Rows whose text occurs in a set that this one must be disjoint from, such as a training set. */
export const leakage: FindingRule = {
  code: 'leakage',
  start({ disjoint }) {
    const examples = new Examples();
    return {
      observe({ lines, texts }, row) {
        const where = hasFingerprint(texts, row) ? disjoint.get(texts, row) : undefined;
        if (where === undefined) return;
        examples.add(lines[row]!, `same text as ${where}`);
      },
      finish: () =>
        examples.count === 0
          ? null
          : {
              code: 'leakage',
              severity: 'error',
              count: examples.count,
              message: `rows whose text occurs in a set that this one must be disjoint from: ${examples.count}`,
              remedy: 'Remove these rows from the training set or from this one',
              examples: examples.list,
            },
    };
  },
};
