import type { FindingRule } from './finding-rule.ts';

/** Golds at random places show this less often than once in so many sets. */
const rarity = 1000;

/** The first choice is never right: so it is where answers count from 1 and are read from 0. */
export const firstNeverRight: FindingRule = {
  code: 'first-never-right',
  start() {
    let rows = 0;
    let isNever = true;
    /** Of such a set by chance, in logarithms. */
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
              message: `the first choice is right in none of ${rows} rows`,
              remedy:
                'If the answers count from 1, register with `labelMapping` {"kind": "index", "from": 1}',
              examples: [],
            },
    };
  },
};
