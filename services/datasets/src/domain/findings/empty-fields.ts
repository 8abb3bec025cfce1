import type { FindingRule } from './finding-rule.ts';

/** Rows that lack a required text. */
export const emptyFields: FindingRule = {
  code: 'empty-fields',
  start: () => ({
    finish({ dropped }) {
      const unusable = dropped.of('missing-field', 'empty-field', 'not-text');
      if (unusable.count === 0) return null;
      return {
        code: 'empty-fields',
        severity: 'info',
        count: unusable.count,
        message: `rows left out because they lack a required text: ${unusable.count}`,
        remedy: 'Nothing to do if the rows are known to be bad; otherwise check the column mapping',
        examples: unusable.examples,
      };
    },
  }),
};
