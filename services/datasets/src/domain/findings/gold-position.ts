import type { FindingRule } from './finding-rule.ts';

/** With fewer rows one position may well hold all golds by chance. */
const fewestRows = 20;

/** The right choice always stands at one place: a model that cannot tell the choices apart may score by their order. */
export const goldPosition: FindingRule = {
  code: 'gold-position',
  start() {
    let position: number | null = null;
    let rows = 0;
    let isOne = true;
    return {
      observe({ golds, choices }, row) {
        const gold = golds[row]!;
        if (gold === 0 || choices[row]! < 2) return;
        position ??= gold;
        isOne &&= gold === position;
        rows += 1;
      },
      finish: () =>
        !isOne || rows < fewestRows
          ? null
          : {
              code: 'gold-position',
              severity: 'info',
              count: rows,
              message: `the right choice is number ${position} in every row`,
              remedy:
                'Nothing to do where choices are scored one by one, as "options" does; a tie then goes to the first of them',
              examples: [],
            },
    };
  },
};
