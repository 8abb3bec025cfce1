import type { Rule } from './verdict.ts';

/** A limit keeps the first rows of a set, which are not a random sample and not a result to publish. */
export const firstRowsOnly: Rule<{ limit: number | null }> = {
  code: 'first-rows-only',
  severity: 'suspect',
  check: ({ limit }) => {
    if (limit === null) return null;
    const part = limit < 1 ? `${Number((100 * limit).toPrecision(3))} % of the rows` : `${limit} rows`;
    return `only the first ${part} of the set were scored`;
  },
};
