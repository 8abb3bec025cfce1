import { Examples } from './examples.ts';
import type { FindingRule } from './finding-rule.ts';

/** About 2,048 tokens of English, the context length of the smaller models studied. */
const mostCharacters = 8192;

/** Rows whose own text may not fit a context. */
export const overLongRows: FindingRule = {
  code: 'over-long-rows',
  look:
    ({ settings }) =>
    (seen) => {
      if (settings.purpose === 'corpus') return null;
      let length = 0;
      for (const { text } of seen.row.segments) length += text.length;
      return length > mostCharacters ? `${length} characters` : null;
    },
  start() {
    const examples = new Examples();
    return {
      note: (detail, { lines }, row) => examples.add(lines[row]!, detail),
      finish: () =>
        examples.count === 0
          ? null
          : {
              code: 'over-long-rows',
              severity: 'info',
              count: examples.count,
              message: `rows of more than ${mostCharacters} characters: ${examples.count}`,
              remedy: 'POST /v1/token-statistics counts the rows that overflow the context of a model',
              examples: examples.list,
            },
    };
  },
};
