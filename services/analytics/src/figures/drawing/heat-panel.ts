import * as Plot from '@observablehq/plot';
import type { Panel } from '../figure-kind.ts';
import type { Mark } from '../mark.ts';
import { panelTitle } from './custom-marks.ts';
import { finishPlot, newDocument } from './svg-document.ts';
import { textWidth } from './text-layout.ts';
import { color } from './themes.ts';

export interface HeatCell extends Mark {
  column: string;
  row: string;
  fill: string;
  text: string;
  /** Drawn instead of the text if that would be too small to read. */
  sign: string;
}
export interface HeatPanelInput {
  title: string;
  width: number;
  columns: string[];
  rows: string[];
  cells: HeatCell[];
}

const rowHeight = 24;
const smallestFontSize = 7;

/** A table of coloured cells, each with a short text. Column names are slanted if they would touch. */
export function heatPanel({ title, width, columns, rows, cells }: HeatPanelInput): Panel {
  const rowSize = Math.min(
    11,
    (11 * (width * 0.45 - 12)) / Math.max(...rows.map((row) => textWidth(row, 11))),
  );
  const labelWidth = Math.max(...rows.map((row) => textWidth(row, rowSize))) + 12;
  const cellWidth = (width - labelWidth) / columns.length;
  const widest = Math.max(...columns.map((column) => textWidth(column, 11)));
  const slanted = widest > cellWidth - 4;
  const marginRight = slanted ? Math.min(widest * 0.7, 40) : 2;
  const widestText = Math.max(...cells.map(({ text }) => textWidth(text, 1)), 0);
  const room = (0.94 * (width - labelWidth - marginRight)) / columns.length - 2;
  const fitting = Math.min(10.5, room / Math.max(widestText, 1));
  const readable = fitting >= smallestFontSize;
  const marginTop = 28 + (slanted ? Math.ceil(widest * 0.7) + 6 : 14);
  const height = marginTop + rows.length * rowHeight + 4;
  const plot = Plot.plot({
    document: newDocument(),
    width,
    height,
    marginTop,
    marginLeft: labelWidth,
    marginRight,
    marginBottom: 4,
    style: { fontSize: '11px', color: color('muted'), background: 'transparent', overflow: 'visible' },
    x: { domain: columns, axis: null, padding: 0.06 },
    y: { domain: rows, axis: null, padding: 0.08 },
    marks: [
      Plot.axisX({
        anchor: 'top',
        tickSize: 0,
        label: null,
        tickRotate: slanted ? -45 : 0,
        fill: color('muted'),
      }),
      Plot.axisY({ tickSize: 0, label: null, fontSize: rowSize, fill: color('ink') }),
      Plot.cell(cells, {
        x: 'column',
        y: 'row',
        fill: (cell: HeatCell) => cell.fill,
        title: 'tip',
        href: 'href',
        rx: 2,
      }),
      Plot.text(cells, {
        x: 'column',
        y: 'row',
        text: readable ? 'text' : 'sign',
        fill: color('ink'),
        fontSize: readable ? fitting : 10,
        pointerEvents: 'none',
      }),
      panelTitle(title, ''),
    ],
  });
  return { title, width, height, svg: finishPlot(plot) };
}
