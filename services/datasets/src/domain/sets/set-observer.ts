import type { Finding, PreparedSetManifest } from '@amuro/contracts';
import { codePoints } from '../texts.ts';
import type { FindingContext, SetSummary } from '../findings/finding-rule.ts';
import { findingRules } from '../findings/index.ts';
import type { RowFacts } from '../findings/row-facts.ts';
import { createSetStatistics } from './set-statistics.ts';

export interface SetObserver {
  observe(rows: RowFacts): void;
  /** Codes of the rules that still need rows. */
  looking(): string[];
  finish(
    summary: Omit<SetSummary, 'labelCounts' | 'exemplarTexts'>,
    exemplars?: readonly { text: string }[],
  ): Pick<PreparedSetManifest, 'labelCounts' | 'goldCounts' | 'characters' | 'lengths' | 'lint' | 'findings'>;
}

/** Receives the facts of every row of a set, in order, for its statistics and findings. */
export function createSetObserver(context: FindingContext): SetObserver {
  const statistics = createSetStatistics(context.labels);
  const started = new Map(findingRules.map((rule) => [rule.code, rule.start(context)]));
  const observers = [...started.values()].filter(({ observe }) => observe !== undefined);
  return {
    observe(rows) {
      let next = 0;
      for (let row = 0; row < rows.rows; row += 1) {
        statistics.observe(rows, row);
        for (const observer of observers) observer.observe!(rows, row);
        for (; rows.found[next]?.row === row; next += 1) {
          const { code, what } = rows.found[next]!;
          started.get(code)!.note!(what, rows, row);
        }
      }
    },
    looking: () => [...started].filter(([, { enough }]) => enough?.() !== true).map(([code]) => code),
    finish(summary, exemplars = []) {
      const labelCounts = statistics.labelCounts();
      const goldCounts = statistics.goldCounts();
      const exemplarTexts = exemplars.map(({ text }) => text);
      const findings = [...started.values()]
        .map((finding) => finding.finish({ ...summary, labelCounts, exemplarTexts }))
        .filter((finding) => finding !== null);
      return {
        labelCounts,
        ...(goldCounts === undefined ? {} : { goldCounts }),
        characters: statistics.characters(),
        lengths: { ...statistics.lengths(), exemplars: codePoints(exemplarTexts.join('')) },
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
