import type { ReportRequest } from '@amuro/contracts';
import type { Step } from './step.ts';
import type { StepStates } from './step-state.ts';

type Cost = ReportRequest['cost'];
const costStages = ['pretraining', 'training', 'scoring', 'baselines'] as const;

/** What the runs of a study cost, by stage: the sum of their ledgers (the paper's Table 4). */
export function studyCost(steps: readonly Step[], states: StepStates): Cost {
  return costStages.flatMap((stage) => {
    const ledgers = steps.flatMap((step) => {
      const ledger = states.get(step.id)?.ledger;
      return step.stage === stage && ledger ? [ledger] : [];
    });
    if (ledgers.length === 0) return [];
    const counters: Record<string, number> = {};
    for (const ledger of ledgers) {
      for (const [name, count] of Object.entries(ledger.counters))
        counters[name] = (counters[name] ?? 0) + count;
    }
    const deviceSeconds = ledgers.reduce((sum, ledger) => sum + ledger.deviceSeconds, 0);
    return [{ stage, runs: ledgers.length, deviceSeconds, counters }];
  });
}
