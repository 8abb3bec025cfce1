import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startApp, type StartedApp } from '@amuro/testing';
import { createApp } from '../../src/app.ts';

/** Released results that the repository does not ship. */
const resultsDirectory = fileURLToPath(new URL('../../../../../shared/data/results', import.meta.url));
export const hasResults = existsSync(resultsDirectory);
export const skipReason = 'skipped where ../shared/data is absent';

export const paperFiles = ['all_perf_table.csv', 'official_eval_table.csv'].map((name) => ({
  path: `${resultsDirectory}/amuro/${name}`,
}));
export const pythia = (kind: 'zero-shot' | 'five-shot') => ({
  path: `${resultsDirectory}/pythia/pythia-410m-deduped/${kind}`,
});

/** A running service that may read the released results and the other directories. */
export function startAnalytics(...others: string[]): Promise<StartedApp> {
  return startApp(createApp, { service: 'analytics', roots: [resultsDirectory, ...others] });
}
