import { summariseGrid } from '../domain/grid/summarise-grid.ts';
import { costSection } from './cost-section.ts';
import { figuresSection } from './figures-section.ts';
import { findingsSection } from './findings-section.ts';
import { headSection } from './head-section.ts';
import { markup, Markup } from './markup.ts';
import { missingSection } from './missing-section.ts';
import { provenanceSection } from './provenance-section.ts';
import type { ReportInput } from './report-input.ts';
import { reportStyle } from './report-style.ts';
import { tablesSection } from './tables-section.ts';
import { verdictsSection } from './verdicts-section.ts';

/** A study's report as one self-contained HTML page. */
export function writeReport(input: ReportInput): string {
  const { report } = input.grid;
  const summary = summariseGrid(input.grid);
  const sections: (Markup | null)[] = [
    headSection(input, summary),
    findingsSection(input),
    figuresSection(input),
    tablesSection(input),
    verdictsSection(summary),
    missingSection(input, summary),
    costSection(input),
    provenanceSection(input),
  ];
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">
<title>${report.title}</title>
<style>${new Markup(reportStyle())}</style>
</head>
<body><main>
${sections}
</main></body>
</html>
`.html;
}
