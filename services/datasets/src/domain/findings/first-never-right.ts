import type { FindingRule } from './finding-rule.ts';

/** Golds in random positions show this less often than once in this many sets. */
const rarity = 1000;

/** The first choice is never right: typical of answers that count from 1 and are read from 0. */
export const firstNeverRight: FindingRule = {
  code: 'first-never-right',
  start() {
    let rows = 0;
    let isNever = true;
    /** The probability of such a set by chance, as a logarithm. */
    let chance = 0;
    return {
      observe({ golds, choices }, row) {
        const [gold, count] = [golds[row]!, choices[row]!];
        if (gold === 0 || count < 2) return;
        isNever &&= gold > 1;
        chance += Math.log(1 - 1 / count);
        rows += 1;
      },
      finish: () =>
        !isNever || chance > -Math.log(rarity)
          ? null
          : {
              code: 'first-never-right',
              severity: 'warning',
              count: rows,
              message: `the first choice is right in none of the ${rows} rows`,
              remedy:
                'If the answers count from 1, register with `labelMapping` {"kind": "index", "from": 1}',
              examples: [],
            },
    };
  },
};
