import type { FindingRule } from './finding-rule.ts';

/** Every gold is the same label: a constant answer is always right. */
export const oneClassGolds: FindingRule = {
  code: 'one-class-golds',
  start: ({ labels }) => ({
    finish({ counts, labelCounts }) {
      const present = Object.entries(labelCounts).filter(([, count]) => count > 0);
      const [only] = present;
      if (labels.length < 2 || counts.kept < 2 || present.length !== 1 || only === undefined) return null;
      return {
        code: 'one-class-golds',
        severity: 'error',
        count: only[1],
        message: `every gold is "${only[0]}": a constant answer scores 100 %`,
        remedy: 'Use a labelled split, and check that the label column contains the gold',
        examples: [],
      };
    },
  }),
};
