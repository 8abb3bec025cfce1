import type { Figure, LegendItem } from '../figure-kind.ts';
import { legendMark } from './legend-mark.ts';
import { fontFamily } from './svg-document.ts';
import { textWidth, wrapText } from './text-layout.ts';
import { color } from './themes.ts';

const margin = 16;
const panelGap = 20;
const emptyMessage = 'Nothing to show yet: no measured cell of this study belongs here.';

/** The figure as one SVG: title, caption, legend, panels (as many in a row as fit) and notes. */
export function composeSvg(figure: Figure, width: number): string {
  const inner = width - 2 * margin;
  const parts: string[] = [];
  let y = margin;
  const write = (lines: string[], size: number, weight: number, role: 'ink' | 'muted') => {
    for (const line of lines) {
      y += size * 1.35;
      parts.push(
        `<text x="${margin}" y="${round(y - size * 0.25)}" font-size="${size}" font-weight="${weight}" fill="${color(role)}">${escapeText(line)}</text>`,
      );
    }
  };
  write(wrapText(figure.title, 17, inner * 0.95), 17, 600, 'ink');
  write(wrapText(figure.caption, 12, inner), 12, 400, 'muted');
  y += 10;
  const legend = legendOf(figure.legend, inner);
  if (legend.height > 0) parts.push(`<g transform="translate(${margin},${round(y)})">${legend.svg}</g>`);
  y += legend.height + 8;
  const grid = panelGrid(figure, inner);
  parts.push(`<g transform="translate(${margin},${round(y)})">${grid.svg}</g>`);
  y += grid.height;
  if (figure.panels.length === 0) write([emptyMessage], 13, 400, 'ink');
  write(
    figure.notes.flatMap((note) => wrapText(note, 11, inner)),
    11,
    400,
    'muted',
  );
  const height = Math.ceil(y + margin);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family="${fontFamily}" role="group" data-panels="${figure.panelCount ?? figure.panels.length}"><title>${escapeText(figure.title)}</title>` +
    `<rect width="${width}" height="${height}" fill="${color('surface')}"/>${parts.join('')}</svg>`
  );
}

/** As many panels in a row as fit, but no more than there are. */
export function panelLayout(
  count: number,
  width: number,
  smallest = 400,
): { columns: number; panelWidth: number } {
  const inner = width - 2 * margin;
  const columns = Math.max(1, Math.min(count, Math.floor((inner + panelGap) / (smallest + panelGap))));
  return { columns, panelWidth: Math.floor((inner - (columns - 1) * panelGap) / columns) };
}

function panelGrid({ panels }: Figure, inner: number): { svg: string; height: number } {
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  const placed = panels.map(({ svg, width, height }) => {
    if (x > 0 && x + width > inner + 1) {
      x = 0;
      y += rowHeight + panelGap;
      rowHeight = 0;
    }
    const at = svg.replace('<svg ', `<svg x="${x}" y="${y}" `);
    x += width + panelGap;
    rowHeight = Math.max(rowHeight, height);
    return at;
  });
  return { svg: placed.join(''), height: panels.length === 0 ? 0 : y + rowHeight + 10 };
}

function legendOf(items: readonly LegendItem[], inner: number): { svg: string; height: number } {
  let x = 0;
  let y = 0;
  const drawn = items.map((item) => {
    const width = 30 + textWidth(item.label, 12) + 20;
    if (x > 0 && x + width > inner) {
      x = 0;
      y += 20;
    }
    const at = `<g transform="translate(${round(x)},${y})">${legendMark(item)}<text x="28" y="12" font-size="12" fill="${color('ink')}">${escapeText(item.label)}</text></g>`;
    x += width;
    return at;
  });
  return { svg: drawn.join(''), height: items.length === 0 ? 0 : y + 20 };
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
