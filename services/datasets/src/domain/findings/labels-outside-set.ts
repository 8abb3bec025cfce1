import { exampleLimit, type FindingRule } from './finding-rule.ts';

/** Golds that the dataset's label set does not name. */
export const labelsOutsideSet: FindingRule = {
  code: 'labels-outside-set',
  start: () => ({
    finish({ dropped }) {
      const outside = dropped.filter(({ reason }) => reason === 'unknown-label' || reason === 'bad-answer');
      if (outside.length === 0) return null;
      return {
        code: 'labels-outside-set',
        severity: 'warning',
        count: outside.length,
        message: `rows left out because their gold is not in the label set: ${outside.length}`,
        remedy: 'Name every label of the data in `labels` of the dataset',
        examples: outside.slice(0, exampleLimit).map(({ line, detail }) => ({ line, detail })),
      };
    },
  }),
};
