import { formatPercent } from '../../domain/format.ts';
import { evaluationTitle } from '../../domain/grid/display-names.ts';
import { baseTuning } from '../../domain/grid/grid.ts';
import { relations } from '../../domain/grid/relation.ts';
import { panelTitle, selectedSeries } from '../curve-points.ts';
import { heatPanel } from '../drawing/heat-panel.ts';
import { color } from '../drawing/themes.ts';
import type { Figure, FigureKind } from '../figure-kind.ts';
import { type GroupSummary, summariseGroup } from '../group-summary.ts';
import { describeEstimate, rowsLink } from '../mark.ts';
import { changeRow, leftOutNotes, tunedChanges } from '../tuned-changes.ts';

/** Without an interval, smaller changes than this count as no change. */
const smallestChange = 0.02;

/** Tunings by sets: the effect of each tuning on each set, averaged over checkpoints. */
export const taskTransfer: FigureKind = {
  kind: 'task-transfer',
  description:
    'Tunings by sets: mean ratio of change over all checkpoints, and its sign (the paper: task transfer)',
  inReport: true,
  pairs: () => [],
  draw: (grid, _compared, options): Figure => {
    const [series] = selectedSeries(grid, options);
    const changes = tunedChanges(grid, options, relations);
    const used = changes.used.filter(({ base }) => base !== 0);
    const tunings = grid.tunings.filter(
      ({ name }) => name !== baseTuning && used.some(({ tuning }) => tuning.name === name),
    );
    const sets = grid.evaluations.filter(({ name }) =>
      used.some(({ evaluation }) => evaluation.name === name),
    );
    const cells = sets.flatMap(({ name }) =>
      tunings.flatMap((tuning) => {
        const members = used.filter(
          (change) => change.tuning.name === tuning.name && change.evaluation.name === name,
        );
        const summary = summariseGroup(
          members.map(({ gain, base }) => gain / base),
          `task-transfer ${tuning.name} ${name}`,
        );
        const [first] = members;
        if (first === undefined || summary === null) return [];
        const doubt = members.some(({ suspect }) => suspect) ? '?' : '';
        const fill = fillOf(summary);
        return {
          column: tuning.name,
          row: evaluationTitle(grid, name),
          fill: color(fill),
          text: `${formatPercent(summary.value)}${doubt}`,
          sign: `${{ good: '+', bad: '\u2212', none: '' }[fill]}${doubt}`,
          tip: `${first.relation}: mean ${describeEstimate(summary, { counted: 'checkpoints', format: formatPercent })}`,
          href: rowsLink(grid, 'task-transfer', {
            series: series?.name,
            tuning: tuning.name,
            evaluation: name,
          }),
        };
      }),
    );
    return {
      kind: 'task-transfer',
      title: 'What each tuning does to each set',
      caption:
        'Mean over checkpoints of (fine-tuned \u2212 base) / base; ? if a cell behind it is suspect. Coloured if the 95 % bootstrap ' +
        `interval over checkpoints excludes 0; empty if nothing is measured. Series: ${series?.name ?? 'none'}.`,
      legend: [
        { label: 'better', color: color('good'), mark: 'box' },
        { label: 'worse', color: color('bad'), mark: 'box' },
        { label: 'no clear change', color: color('none'), mark: 'box' },
      ],
      panels:
        cells.length === 0
          ? []
          : [
              heatPanel({
                title: panelTitle('tunings by sets', options),
                width: options.panelWidth,
                columns: tunings.map(({ name }) => name),
                rows: sets.map(({ name }) => evaluationTitle(grid, name)),
                cells,
              }),
            ],
      notes: leftOutNotes(changes).map((note) => note.replace('Hollow marks are suspect', 'Suspect')),
      rows: () => used.map((change) => changeRow(change, change.relation)),
    };
  },
};

function fillOf({ value, low, high }: GroupSummary) {
  if ((low ?? value - smallestChange) > 0) return 'good';
  return (high ?? value + smallestChange) < 0 ? 'bad' : 'none';
}
