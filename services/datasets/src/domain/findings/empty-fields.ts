import { exampleLimit, type FindingRule } from './finding-rule.ts';

const reasons = new Set(['missing-field', 'empty-field', 'not-text']);

/** Rows that lack a text they need. */
export const emptyFields: FindingRule = {
  code: 'empty-fields',
  start: () => ({
    finish({ dropped }) {
      const unusable = dropped.filter(({ reason }) => reasons.has(reason));
      if (unusable.length === 0) return null;
      return {
        code: 'empty-fields',
        severity: 'info',
        count: unusable.length,
        message: `rows left out because they lack a text that they need: ${unusable.length}`,
        remedy: 'Nothing to do if the rows are known to be bad; else check the column mapping',
        examples: unusable.slice(0, exampleLimit).map(({ line, detail }) => ({ line, detail })),
      };
    },
  }),
};
