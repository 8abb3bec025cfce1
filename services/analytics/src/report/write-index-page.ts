import { markup, Markup } from './markup.ts';
import { reportStyle } from './report-style.ts';

export type ListedReport = {
  title: string;
  name: string;
  state: string;
  updatedAt: string;
  cells: Record<string, number>;
  links: { html: string; csv: string };
};

/** A page that lists the reports. */
export function writeIndexPage(reports: readonly ListedReport[]): string {
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Amuro reports</title><style>${new Markup(reportStyle())}</style></head>
<body><main><h1>Reports</h1>
${reports.length === 0 ? markup`<p>None yet. A study appears here as soon as it has begun.</p>` : null}
${reports.map(
  ({
    title,
    name,
    state,
    updatedAt,
    cells,
    links,
  }) => markup`<article><h3><a href="${links.html}">${title}</a></h3>
<p class="muted">${name} \u00b7 ${state} \u00b7 ${updatedAt.slice(0, 16).replace('T', ' ')} UTC \u00b7 ${Object.entries(
    cells,
  )
    .map(([cellState, count]) => `${count} ${cellState}`)
    .join(', ')} \u00b7 <a href="${links.csv}">CSV</a></p></article>`,
)}
<p><a href="/docs">The operations of this service</a></p></main></body></html>
`.html;
}
