import type { Markish, RenderFunction } from '@observablehq/plot';
import { spreadLabels } from './spread-labels.ts';
import { svgElement } from './svg-element.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** What a label names, and the number after it. */
export interface SideLabel {
  name: string;
  number: string;
  value: number;
  fill: string;
  weight: 400 | 600;
}

const fontSize = 11;
const lineGap = 13;
/** Keeps the lines of one label in order and together. */
const lineOrder = 1e-3;

/** Labels at the right edge beside what they name, moved apart where they would touch. */
export function sideLabels(labels: readonly SideLabel[]): Markish {
  const render: RenderFunction = (_index, scales, _values, dimensions, context) => {
    const { width, height, marginTop, marginRight, marginBottom } = dimensions;
    const group = svgElement(context.ownerSVGElement.ownerDocument, 'g', {});
    const y = scales.y as ((value: number) => number) | undefined;
    if (y === undefined) return group;
    const lines = labels.flatMap((label) => linesOf(label, marginRight - 11));
    const spread = spreadLabels(
      lines.map(({ value, line }) => y(value) + line * lineOrder),
      lineGap,
      marginTop,
      height - marginBottom,
    );
    lines.forEach(({ text, fill, weight }, index) => {
      const attributes = {
        x: width - marginRight + 9,
        y: spread[index]!,
        dy: '0.35em',
        'text-anchor': 'start',
        fill,
        'font-size': fontSize,
        'font-weight': weight,
      };
      group.append(svgElement(context.ownerSVGElement.ownerDocument, 'text', attributes, text));
    });
    return group;
  };
  return render;
}

/** A label in as many lines as it needs, so that nothing of it is cut. */
function linesOf({ name, number, value, fill, weight }: SideLabel, width: number) {
  const words = `${name} ${number}`;
  // Semi-bold letters are wider than those that wrapText counts with.
  const lines = wrapText(words, fontSize, (width * textWidth(words, 1)) / textWidth(words, 1, weight));
  return lines.map((text, line) => ({ text, line, value, fill, weight }));
}
