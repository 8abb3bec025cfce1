import type { PreparedSetManifest } from '@amuro/contracts';
import type { FindingContext, ObservedRow, SetSummary } from './findings/finding-rule.ts';
import { rowTexts } from './findings/row-texts.ts';
import { findingRules } from './findings/index.ts';
import { createSetStatistics } from './set-statistics.ts';

export interface SetObserver {
  observe(row: ObservedRow): void;
  finish(
    summary: Omit<SetSummary, 'labelCounts'>,
  ): Pick<PreparedSetManifest, 'labelCounts' | 'characters' | 'findings'>;
}

/** Looks at every row of a set as it is written, for its statistics and findings. */
export function createSetObserver(context: FindingContext): SetObserver {
  const statistics = createSetStatistics(context.labels);
  const findings = findingRules.map((rule) => rule.start(context));
  return {
    observe(observed) {
      statistics.observe(observed.row);
      const seen = { ...observed, texts: rowTexts(observed.row) };
      for (const finding of findings) finding.observe?.(seen);
    },
    finish(summary) {
      const labelCounts = statistics.labelCounts();
      const found = findings.map((finding) => finding.finish({ ...summary, labelCounts }));
      return {
        labelCounts,
        characters: statistics.characters(),
        findings: found.filter((finding) => finding !== null),
      };
    },
  };
}
