import type { Markish, RenderFunction } from '@observablehq/plot';
import { svgElement } from './svg-element.ts';
import { color } from './themes.ts';

/** Title and subtitle of a panel, at its upper left. */
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
