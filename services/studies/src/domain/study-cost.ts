import type { Ledger, ReportRequest } from '@amuro/contracts';
import type { Step } from './step.ts';
import type { StepStates } from './step-state.ts';

type Cost = ReportRequest['cost'];
type Run = { dataset: string | undefined; ledger: Ledger };
const costStages = ['pretraining', 'training', 'scoring', 'baselines'] as const;

/** What the runs of a study cost, by stage and dataset: the sum of their ledgers (the paper's Table 4). */
export function studyCost(steps: readonly Step[], states: StepStates): Cost {
  return costStages.flatMap((stage) => {
    const runs = steps.flatMap((step): Run[] => {
      const ledger = states.get(step.id)?.ledger;
      return step.stage === stage && ledger ? [{ dataset: step.dataset, ledger }] : [];
    });
    if (runs.length === 0) return [];
    const counters: Record<string, number> = {};
    for (const { ledger } of runs) {
      for (const [name, count] of Object.entries(ledger.counters))
        counters[name] = (counters[name] ?? 0) + count;
    }
    const datasets = [...new Set(runs.flatMap(({ dataset }) => dataset ?? []))].toSorted();
    const byDataset = datasets.map((dataset) => ({
      dataset,
      ...sumOf(runs.filter((run) => run.dataset === dataset)),
    }));
    return [{ stage, ...sumOf(runs), counters, byDataset }];
  });
}

function sumOf(runs: readonly Run[]) {
  return {
    runs: runs.length,
    deviceSeconds: runs.reduce((sum, { ledger }) => sum + ledger.deviceSeconds, 0),
  };
}
