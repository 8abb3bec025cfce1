import type { Grid } from '../domain/grid/grid.ts';
import { legendMark } from '../figures/drawing/legend-mark.ts';
import type { Figure } from '../figures/figure-kind.ts';
import { markup, Markup } from './markup.ts';
import type { ReportInput } from './report-input.ts';
import { servicePage, type ReportScope } from './report-scope.ts';

/** The figures. Each panel is a drawing of its own, so that panels are stacked on a narrow screen. */
export function figuresSection({ grid, scope, figures }: ReportInput): Markup | null {
  const drawn = figures.filter(({ panels }) => panels.length > 0);
  if (drawn.length === 0) return null;
  return markup`<section><h2>Figures</h2>${drawn.map((figure) => figureOf(figure, linkedTo(grid, scope)))}${leftOut(grid, scope)}</section>`;
}

function leftOut({ series, evaluations, collectionId }: Grid, scope: ReportScope): Markup | null {
  const others = series.filter((each) => !scope.series.includes(each)).map(({ name }) => name);
  const sets = evaluations.length - scope.setsPerGrid;
  const notes = [
    ...(sets > 0 ? [`the figure of cells leaves out ${sets} of ${evaluations.length} evaluations`] : []),
    ...(others.length > 0 ? [`no figure shows ${others.join(', ')}`] : []),
  ];
  if (notes.length === 0) return null;
  const query = `?collection=${collectionId}&tab=figures`;
  return markup`<p class="muted">To save space, ${notes.join('; ')}. <a href="${servicePage}${query}">The service's page</a> (<code>/${query}</code>) draws all of them and shows the cell and the rows behind each mark.</p>`;
}

/** Marks link to their values in the tables of this page, if these show them, otherwise to their cell on the service's page. */
function linkedTo({ collectionId }: Grid, scope: ReportScope): (svg: string) => string {
  const place = scope.everyCheckpoint
    ? '#'
    : `${servicePage}?collection=${collectionId}&amp;tab=cells&amp;measurement=`;
  return (svg) =>
    svg
      .replaceAll(/<a href="\/v1\/measurements\/(msr_[a-z2-7]+)"/g, `<a href="${place}$1"`)
      .replaceAll('<a href="/', `<a href="${servicePage}`);
}

function figureOf(
  { kind, title, caption, legend, panels, notes }: Figure,
  linked: (svg: string) => string,
): Markup {
  const width = panels[0]?.width ?? 400;
  return markup`<figure id="${kind}"><figcaption><h3>${title}</h3><p>${caption}</p></figcaption>
<p class="legend">${legend.map(
    (item) =>
      markup`<span><svg width="24" height="16" aria-hidden="true">${new Markup(legendMark(item))}</svg>${item.label}</span>`,
  )}</p>
<div class="panels" style="--panel:${width}px">${panels.map(
    ({ svg, title: name }) =>
      markup`<div role="group" aria-label="${`${title}: ${name}`}">${new Markup(linked(svg))}</div>`,
  )}</div>
${notes.map((note) => markup`<p class="muted">${note}</p>`)}</figure>`;
}
