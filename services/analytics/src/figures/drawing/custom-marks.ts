import type { Markish, RenderFunction } from '@observablehq/plot';
import type { StepAxis } from './step-axis.ts';
import { svgElement } from './svg-document.ts';
import { color } from './themes.ts';

/** Title and subtitle of a panel, at the upper left. */
export function panelTitle(title: string, subtitle: string): Markish {
  const render: RenderFunction = (_index, _scales, _values, _dimensions, context) => {
    const { ownerDocument } = context.ownerSVGElement;
    const line = (text: string, y: number, attributes: Record<string, string | number>) =>
      svgElement(ownerDocument, 'text', { x: 2, y, ...attributes }, text);
    return svgElement(
      ownerDocument,
      'g',
      { 'text-anchor': 'start' },
      line(title, 13, { 'font-size': 13, 'font-weight': 600, fill: color('ink') }),
      line(subtitle, 29, { 'font-size': 11, fill: color('muted') }),
    );
  };
  return render;
}

/** Two slanted strokes where the axis omits the interval between 0 and the first positive value. */
export function axisBreak({ broken }: StepAxis): Markish {
  if (broken === null) return null;
  const render: RenderFunction = (_index, scales, _values, { height, marginBottom }, context) => {
    const x = scales.x as (value: number) => number;
    const middle = (x(broken.from) + x(broken.to)) / 2;
    const y = height - marginBottom;
    const { ownerDocument } = context.ownerSVGElement;
    const strokes = `M${middle - 5},${y + 5}l4,-10M${middle + 1},${y + 5}l4,-10`;
    return svgElement(
      ownerDocument,
      'g',
      {},
      svgElement(ownerDocument, 'rect', {
        x: middle - 3,
        y: y - 2,
        width: 6,
        height: 4,
        fill: color('surface'),
      }),
      svgElement(ownerDocument, 'path', { d: strokes, stroke: color('muted'), fill: 'none' }),
    );
  };
  return render;
}
