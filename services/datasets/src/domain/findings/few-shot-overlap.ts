import { exampleLimit } from './examples.ts';
import type { FindingRule } from './finding-rule.ts';

/** Rows of the exemplar pool that repeat other rows, or (under `paper`) exemplars that are also scored. */
export const fewShotOverlap: FindingRule = {
  code: 'few-shot-overlap',
  start: ({ settings }) => ({
    finish({ excludedFromPool: { count, named }, exemplars }) {
      if (settings.protocol === 'paper' && exemplars > 0) {
        return {
          code: 'few-shot-overlap',
          severity: 'warning',
          count: exemplars,
          message: `exemplars that are also scored, since they are the first rows of the evaluated split: ${exemplars}`,
          remedy: 'Use protocol "corrected", whose exemplars come from a disjoint pool',
          examples: [],
        };
      }
      if (count === 0) return null;
      return {
        code: 'few-shot-overlap',
        severity: 'info',
        count,
        message: `rows left out of the exemplar pool because they repeat other rows: ${count}`,
        remedy: 'Nothing to do: no exemplar is an evaluated row or a row of a set in `disjointFrom`',
        examples: named
          .slice(0, exampleLimit)
          .map(({ line, sameAs }) => ({ line, detail: `same text as ${sameAs}` })),
      };
    },
  }),
};
