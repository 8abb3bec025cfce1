import type { Markish, RenderFunction } from '@observablehq/plot';
import { spreadLabels } from './spread-labels.ts';
import { svgElement } from './svg-element.ts';
import { textWidth } from './text-width.ts';

/** What a label names, and the number after it, which is never cut. */
export type SideLabel = { name: string; number: string; value: number; fill: string; weight: 400 | 600 };

const FONT_SIZE = 11;
const GAP = 13;

/** Labels at the right edge beside what they name, moved apart where they would touch. */
export function sideLabels(labels: readonly SideLabel[]): Markish {
  const render: RenderFunction = (_index, scales, _values, dimensions, context) => {
    const { width, height, marginTop, marginRight, marginBottom } = dimensions;
    const group = svgElement(context.ownerSVGElement.ownerDocument, 'g', {});
    const y = scales.y as ((value: number) => number) | undefined;
    if (y === undefined) return group;
    const places = labels.map(({ value }) => y(value));
    const spread = spreadLabels(places, GAP, marginTop, height - marginBottom);
    labels.forEach(({ name, number, fill, weight }, index) => {
      const attributes = {
        x: width - marginRight + 9,
        y: spread[index]!,
        dy: '0.35em',
        'text-anchor': 'start',
        fill,
        'font-size': FONT_SIZE,
        'font-weight': weight,
      };
      const shown = `${shorten(name, marginRight - 13 - textWidth(number, FONT_SIZE, weight), weight)} ${number}`;
      group.append(svgElement(context.ownerSVGElement.ownerDocument, 'text', attributes, shown));
    });
    return group;
  };
  return render;
}

function shorten(text: string, width: number, weight: 400 | 600): string {
  if (textWidth(text, FONT_SIZE, weight) <= width) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}\u2026`, FONT_SIZE, weight) > width) kept = kept.slice(0, -1);
  return `${kept}\u2026`;
}
