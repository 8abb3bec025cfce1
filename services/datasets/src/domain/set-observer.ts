import type { Finding, PreparedSetManifest } from '@amuro/contracts';
import type { FindingContext, ObservedRow, SetSummary } from './findings/finding-rule.ts';
import { findingRules } from './findings/index.ts';
import { SeenRow } from './findings/seen-row.ts';
import { codePoints, createSetStatistics } from './set-statistics.ts';

export interface SetObserver {
  observe(row: ObservedRow): void;
  finish(
    summary: Omit<SetSummary, 'labelCounts'>,
    exemplars?: readonly { text: string }[],
  ): Pick<PreparedSetManifest, 'labelCounts' | 'goldCounts' | 'characters' | 'lengths' | 'lint' | 'findings'>;
}

/** Looks at every row of a set as it is written, for its statistics and findings. */
export function createSetObserver(context: FindingContext): SetObserver {
  const statistics = createSetStatistics(context.labels);
  const started = findingRules.map((rule) => rule.start(context));
  const lookers = started.filter(({ observe }) => observe !== undefined);
  return {
    observe(observed) {
      statistics.observe(observed.row);
      const seen = new SeenRow(observed);
      for (const finding of lookers) finding.observe!(seen);
    },
    finish(summary, exemplars = []) {
      const labelCounts = statistics.labelCounts();
      const goldCounts = statistics.goldCounts();
      const findings = started
        .map((finding) => finding.finish({ ...summary, labelCounts }))
        .filter((finding) => finding !== null);
      const exemplarText = exemplars.map(({ text }) => text).join('');
      return {
        labelCounts,
        ...(goldCounts === undefined ? {} : { goldCounts }),
        characters: statistics.characters(),
        lengths: { ...statistics.lengths(), exemplars: codePoints(exemplarText) },
        lint: bySeverity(findings),
        findings,
      };
    },
  };
}

function bySeverity(findings: readonly Finding[]): PreparedSetManifest['lint'] {
  const lint = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) lint[severity] += 1;
  return lint;
}
