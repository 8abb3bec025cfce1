import type { FindingRule } from './finding-rule.ts';

/** The split differs in length from the catalogue: it was cut, filtered, or is another version. */
export const catalogueRows: FindingRule = {
  code: 'catalogue-rows',
  start: ({ expectedRows }) => ({
    finish({ counts }) {
      if (expectedRows === null || counts.read === expectedRows) return null;
      return {
        code: 'catalogue-rows',
        severity: 'warning',
        count: counts.read,
        message: `the split has ${counts.read} rows; the catalogue expects ${expectedRows}`,
        remedy: 'Check that the source is complete and at the revision that the catalogue names',
        examples: [],
      };
    },
  }),
};
