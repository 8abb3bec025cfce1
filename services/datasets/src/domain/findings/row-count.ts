import type { FindingRule } from './finding-rule.ts';

/** Below this the 95 % interval of an accuracy is wider than ±18 points. */
const fewRows = 30;

/** Fewer rows than asked for, or too few to tell anything. */
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
          message: `${wanted} rows were asked for; the split has ${counts.kept} that can be used`,
          remedy: 'Ask for fewer rows, or register a larger split',
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
