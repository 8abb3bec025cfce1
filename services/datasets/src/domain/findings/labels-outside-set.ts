import type { FindingRule } from './finding-rule.ts';

/** Golds that are not in the dataset's label set. */
export const labelsOutsideSet: FindingRule = {
  code: 'labels-outside-set',
  start: () => ({
    finish({ dropped }) {
      const outside = dropped.of('unknown-label', 'bad-answer');
      if (outside.count === 0) return null;
      return {
        code: 'labels-outside-set',
        severity: 'warning',
        count: outside.count,
        message: `rows left out because their gold is not in the label set: ${outside.count}`,
        remedy: 'List every label of the data in `labels` of the dataset',
        examples: outside.examples,
      };
    },
  }),
};
