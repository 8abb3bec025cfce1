import type { CsvValue } from '../to-csv.ts';
import type { TableInput, TableKind, TableRows } from './table.ts';

/** Table 4: device hours by stage, scoring by dataset. */
export const cost: TableKind = {
  kind: 'cost',
  title: 'Device hours by stage and dataset',
  paper: 'Table 4',
  description:
    'Device time of a study by stage, summed from the ledgers of its runs; scoring also by dataset. A published result has no ledger.',
  compute: computeCost,
};

function computeCost({ grid, scoringCosts }: TableInput): TableRows {
  const total = grid.report.cost.reduce((sum, { deviceSeconds }) => sum + deviceSeconds, 0);
  const row = (
    stage: string,
    dataset: string | null,
    runs: number,
    seconds: number,
  ): Record<string, CsvValue> => ({
    stage,
    dataset,
    runs,
    deviceSeconds: seconds,
    deviceHours: seconds / 3600,
    share: total === 0 ? null : seconds / total,
  });
  const rows = grid.report.cost.flatMap(({ stage, runs, deviceSeconds }) => {
    const whole = row(stage, null, runs, deviceSeconds);
    if (stage !== 'scoring') return [whole];
    return [whole, ...scoringCosts.map((each) => row(stage, each.dataset, each.runs, each.deviceSeconds))];
  });
  return {
    rows: [...rows, row('all', null, sumRuns(grid.report.cost), total)],
    notes: notesOf(grid.report.cost, scoringCosts),
  };
}

function sumRuns(costs: readonly { runs: number }[]): number {
  return costs.reduce((sum, { runs }) => sum + runs, 0);
}

function notesOf(
  costs: TableInput['grid']['report']['cost'],
  scoringCosts: TableInput['scoringCosts'],
): string[] {
  if (costs.length === 0) return ['Nothing is known of what this cost: published results have no ledgers.'];
  const scored = costs.find(({ stage }) => stage === 'scoring')?.runs ?? 0;
  const itemised = sumRuns(scoringCosts);
  const gap = scored - itemised;
  const notes = ['Rows with a dataset are parts of the row of their stage.'];
  if (gap > 0)
    notes.push(`${gap} of ${scored} scoring runs are not itemised: their results are not on this host.`);
  return notes;
}
