import type { Markish, RenderFunction } from '@observablehq/plot';
import { svgElement } from './svg-document.ts';
import { textWidth, wrapText } from './text-layout.ts';

/** The name in a label, and the number after it. */
export interface SideLabel {
  name: string;
  number: string;
  value: number;
  fill: string;
  weight: 400 | 600;
}

const fontSize = 11;
const lineGap = 13;
/** Keeps the lines of one label together and in order. */
const lineOrder = 1e-3;

/** Labels at the right edge next to what they name, moved apart if they would touch. */
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

/** A label in as many lines as it needs, so that no part is cut. */
function linesOf({ name, number, value, fill, weight }: SideLabel, width: number) {
  const words = `${name} ${number}`;
  // Semi-bold letters are wider than wrapText assumes.
  const lines = wrapText(words, fontSize, (width * textWidth(words, 1)) / textWidth(words, 1, weight));
  return lines.map((text, line) => ({ text, line, value, fill, weight }));
}

/**
 * Moves labels apart so that neighbours are at least `gap` away and, if they fit, all lie within [low, high], each as near its
 * wanted position as possible. Returns positions in the order of the input.
 */
export function spreadLabels(places: readonly number[], gap: number, low: number, high: number): number[] {
  const order = places.map((place, index) => ({ place, index })).toSorted((a, b) => a.place - b.place);
  // Blocks of touching labels, each centred on the mean of the positions that its members want.
  const blocks: { wanted: number[]; members: number[]; start: number }[] = [];
  for (const { place, index } of order) {
    blocks.push({ wanted: [place], members: [index], start: clamp(place, low, high) });
    while (blocks.length > 1) {
      const last = blocks.at(-1)!;
      const before = blocks.at(-2)!;
      if (before.start + before.members.length * gap <= last.start) break;
      blocks.pop();
      before.wanted.push(...last.wanted.map((wanted) => wanted - before.members.length * gap));
      before.members.push(...last.members);
      const mean = before.wanted.reduce((sum, wanted) => sum + wanted, 0) / before.wanted.length;
      before.start = clamp(mean, low, high - (before.members.length - 1) * gap);
    }
  }
  const result = Array.from(places);
  for (const { members, start } of blocks) {
    members.forEach((index, position) => {
      result[index] = start + position * gap;
    });
  }
  return result;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
