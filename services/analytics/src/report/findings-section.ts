import { markup, type Markup } from './markup.ts';
import type { ReportInput } from './report-input.ts';

/** The findings, in sentences made from the numbers. */
export function findingsSection({ findings }: ReportInput): Markup {
  const all = findings.flatMap(({ tunings }) => tunings);
  if (all.length === 0) {
    return markup`<section><h2>What was found</h2><p>Nothing yet: no fine-tuned checkpoint and its base are both measured.</p></section>`;
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
${list.map(({ subject, text, doubts }) => markup`<li><b>${subject}</b>: ${text}${doubts.length === 0 ? null : markup` <span class="doubt">in doubt: ${doubts.join('; ')}</span>`}</li>`)}
</ul>`,
)}</article>`,
)}
<p class="muted">In brackets: 95 % intervals of the difference. A difference is called measurable if its test holds at 5 %
after Holm over all tests of its kind in this report: gains over base by primary metrics (as in the table “tests”), by other metrics, and comparisons with surface rules, with
the first checkpoint and between prompt formats.</p></section>`;
}
