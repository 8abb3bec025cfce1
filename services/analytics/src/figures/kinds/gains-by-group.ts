import { dichotomy } from '../../domain/tables/dichotomy.ts';
import type { FigureKind } from '../figure-kind.ts';
import { stripFigure } from '../strip-figure.ts';
import { tunedChanges } from '../tuned-changes.ts';

const undecided = 'undecided';
const groups = ['learned in pre-training', 'learned only in fine-tuning', undecided];

/** The gain from fine-tuning on sets that are learned in pre-training, next to the gain on sets that are not. */
export const gainsByGroup: FigureKind = {
  kind: 'gains-by-group',
  description:
    'Gain of fine-tuning by checkpoint, sets learned in pre-training next to those learned only in fine-tuning (the paper: gains of two groups, Table 6)',
  inReport: true,
  pairs: () => [],
  draw: (grid, _compared, options) => {
    const { rows } = dichotomy.compute({
      grid,
      comparisons: [],
      scoringCosts: [],
      options: { protocol: 'corrected' },
    });
    const decided = new Map(
      rows.map(({ series, tuning, evaluation, group }) => [
        `${series} ${tuning} ${evaluation}`,
        String(group),
      ]),
    );
    return stripFigure(grid, options, {
      kind: 'gains-by-group',
      title: 'Gain of fine-tuning by where a set is learned',
      caption:
        'Fine-tuned minus base on sets of the tuning\u2019s own domain, in the groups of the table \u201cdichotomy\u201d. Bars: means over ' +
        'sets, with 95 % bootstrap intervals over four or more; each dot is one set.',
      changes: tunedChanges(grid, options, ['in-domain']),
      groups: groups.map((name) => ({ name, label: name })),
      groupOf: ({ series, tuning, evaluation }) =>
        decided.get(`${series} ${tuning.name} ${evaluation.name}`) ?? undecided,
      quantity: 'gain, primary metrics',
      valueOf: ({ gain }) => gain,
    });
  },
};
