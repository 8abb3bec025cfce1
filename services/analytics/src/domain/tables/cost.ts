import type { CsvValue } from '../to-csv.ts';
import type { ScoringCost, TableInput, TableKind, TableRows } from './table.ts';

type StageCost = TableInput['grid']['report']['cost'][number];

/** Table 4: device hours by stage and dataset. */
export const cost: TableKind = {
  kind: 'cost',
  title: 'Device hours by stage and dataset',
  paper: 'Table 4',
  description:
    'Device time of a study by stage and, within it, by the dataset that a run learned from or was scored on, summed from the ledgers of its runs. A published result has no ledger.',
  compute: computeCost,
};

function computeCost({ grid, scoringCosts }: TableInput): TableRows {
  const costs = grid.report.cost;
  const total = costs.reduce((sum, { deviceSeconds }) => sum + deviceSeconds, 0);
  const row = (
    stage: string,
    dataset: string | null,
    { runs, deviceSeconds }: { runs: number; deviceSeconds: number },
  ): Record<string, CsvValue> => ({
    stage,
    dataset,
    runs,
    deviceSeconds,
    deviceHours: deviceSeconds / 3600,
    share: total === 0 ? null : deviceSeconds / total,
  });
  const rows = costs.flatMap((whole) => [
    row(whole.stage, null, whole),
    ...partsOf(whole, scoringCosts).map((part) => row(whole.stage, part.dataset, part)),
  ]);
  const all = row('all', null, { runs: sumRuns(costs), deviceSeconds: total });
  return { rows: [...rows, all], notes: notesOf(costs, scoringCosts) };
}

/** As the study reports it; otherwise from the ledgers of the imported scoring runs. */
function partsOf({ stage, byDataset }: StageCost, scoringCosts: readonly ScoringCost[]) {
  return byDataset ?? (stage === 'scoring' ? scoringCosts : []);
}

function sumRuns(costs: readonly { runs: number }[]): number {
  return costs.reduce((sum, { runs }) => sum + runs, 0);
}

function notesOf(costs: readonly StageCost[], scoringCosts: readonly ScoringCost[]): string[] {
  if (costs.length === 0) return ['The cost is unknown: published results have no ledgers.'];
  const gaps = costs.flatMap((whole) => {
    const gap = whole.runs - sumRuns(partsOf(whole, scoringCosts));
    return gap > 0 ? `${gap} of ${whole.runs} runs of ${whole.stage} are not itemised by dataset.` : [];
  });
  return ['Rows with a dataset are included in the row of their stage.', ...gaps];
}
