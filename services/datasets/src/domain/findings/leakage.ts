import { hasFingerprint } from '../fingerprint.ts';
import { exampleLimit, type FindingRule } from './finding-rule.ts';

/** Rows whose text stands in a set that this one must be disjoint from, such as a training set. */
export const leakage: FindingRule = {
  code: 'leakage',
  start({ disjoint }) {
    const examples: { line: number; detail: string }[] = [];
    let count = 0;
    return {
      observe({ lines, texts }, row) {
        const where = hasFingerprint(texts, row) ? disjoint.get(texts, row) : undefined;
        if (where === undefined) return;
        count += 1;
        if (examples.length < exampleLimit) {
          examples.push({ line: lines[row]!, detail: `same text as ${where}` });
        }
      },
      finish: () =>
        count === 0
          ? null
          : {
              code: 'leakage',
              severity: 'error',
              count,
              message: `rows whose text stands in a set that this one must be disjoint from: ${count}`,
              remedy: 'Take these rows out of the training set or out of this one',
              examples,
            },
    };
  },
};
