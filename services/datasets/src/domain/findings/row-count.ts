import type { FindingRule } from './finding-rule.ts';

/** Below this number, the 95 % interval of an accuracy is wider than ±18 points. */
const fewRows = 30;

/** Fewer rows than requested, or too few to be informative. */
export const rowCount: FindingRule = {
  code: 'row-count',
  start: ({ settings }) => ({
    finish({ counts }) {
      const wanted = settings.size;
      if (wanted !== null && counts.kept < wanted) {
        return {
          code: 'row-count',
          severity: 'warning',
          count: counts.kept,
          message: `${wanted} rows were requested; the split has ${counts.kept} that can be used`,
          remedy: 'Request fewer rows, or register a larger split',
          examples: [],
        };
      }
      if (counts.kept >= fewRows || settings.purpose !== 'evaluate') return null;
      return {
        code: 'row-count',
        severity: 'warning',
        count: counts.kept,
        message: `${counts.kept} rows are too few for a useful interval`,
        remedy: `Evaluate on at least ${fewRows} rows`,
        examples: [],
      };
    },
  }),
};
