import type { FindingRule } from './finding-rule.ts';

/** With fewer rows, all golds may well be in one position by chance. */
const fewestRows = 20;

/** The right choice is always in the same position: a model that cannot distinguish the choices may score by their order. */
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
                'Nothing to do if choices are scored one by one, as in "options"; a tie then goes to the first of them',
              examples: [],
            },
    };
  },
};
