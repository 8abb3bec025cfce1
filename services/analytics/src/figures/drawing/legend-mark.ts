import type { LegendItem } from '../figure-kind.ts';
import { color } from './themes.ts';

/** Outlines of the line symbols, around (12, 8); about as large as in the panels. */
const outlines: Record<string, string> = {
  circle: 'M15.4,8a3.4,3.4,0,1,1,-6.8,0a3.4,3.4,0,1,1,6.8,0Z',
  square: 'M9,5h6v6h-6Z',
  triangle: 'M12,3.8L16,10.6L8,10.6Z',
  diamond: 'M12,3L15,8L12,13L9,8Z',
};

/** The mark of a legend entry as SVG, in a box of 24 by 16. */
export function legendMark({ mark, color: stroke, symbol = 'circle' }: LegendItem): string {
  switch (mark) {
    case 'line':
      return `<path d="M0,8h24" stroke="${stroke}" stroke-width="1.8"/><path d="${outlines[symbol] ?? outlines.circle}" fill="${stroke}" stroke="${stroke}"/>`;
    case 'hollow':
      return `<path d="${outlines.circle}" fill="${color('surface')}" stroke="${stroke}" stroke-width="1.5"/>`;
    case 'cross':
      return `<path d="M8.5,4.5l7,7m0,-7l-7,7" stroke="${stroke}" stroke-width="1.5" fill="none"/>`;
    case 'box':
      return `<rect x="4" y="2" width="16" height="12" rx="2" fill="${stroke}"/>`;
  }
}
