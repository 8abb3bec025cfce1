import { markup, type Markup } from './markup.ts';
import type { ReportInput } from './report-input.ts';

/** What was found, in sentences made from the numbers. */
export function findingsSection({ findings }: ReportInput): Markup {
  const all = findings.flatMap(({ tunings }) => tunings);
  if (all.length === 0) {
    return markup`<section><h2>What was found</h2><p>Nothing yet: no fine-tuned checkpoint is measured beside its base.</p></section>`;
  }
  return markup`<section><h2>What was found</h2>
${all.map(
  ({
    tuning,
    heading,
    groups,
  }) => markup`<article class="tuning"><h3>${tuning}</h3><p class="muted">${heading}.</p>
${groups.map(
  ({ title, findings: list }) => markup`<h4>${title}</h4><ul>
${list.map(({ subject, text, suspect }) => markup`<li><b>${subject}</b>: ${text}${suspect ? markup` <span class="doubt">suspect</span>` : null}</li>`)}
</ul>`,
)}</article>`,
)}
<p class="muted">In brackets: 95 % percentile bootstrap intervals of the difference over the same rows. \u201cMeasurably\u201d: the
interval excludes 0. Each statement stands alone; no correction is made for their number.</p></section>`;
}
