import { Name } from '@amuro/contracts';
import { z } from '@amuro/http';
import { collectionQuery, namesOf } from './collection-query.ts';

const Names = namesOf(z.string());

export const FigureQuery = z.strictObject({
  ...collectionQuery,
  evaluation: Names.describe('Names of the evaluations to show, separated by commas; omitted: all.'),
  tuning: Names.describe('Names of the tunings to show, separated by commas; omitted: all.'),
  series: Names.describe(
    'Names of the series to show, separated by commas; omitted: the first, or all if the kind compares them.',
  ),
  metric: Name.optional().describe('Name of the metric to show; omitted: the primary one.'),
  x: z.enum(['tokens', 'step']).default('tokens').describe('What the horizontal axis counts.'),
  scale: z.enum(['log', 'linear']).default('log').describe('Scale of the horizontal axis.'),
  panel: z.coerce
    .number()
    .int()
    .min(1)
    .max(10_000)
    .default(1)
    .describe('First panel to draw of a figure of curves, from 1; its data always include all.'),
  panels: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .optional()
    .describe('Most panels to draw of a figure of curves; omitted: all.'),
  theme: z
    .enum(['light', 'dark', 'page'])
    .default('light')
    .describe(
      'Colours; `page` leaves them to CSS variables of the page that shows the figure, and makes a light PNG.',
    ),
  width: z.coerce
    .number()
    .int()
    .min(320)
    .max(2400)
    .default(960)
    .describe('Width of the figure, in CSS pixels.'),
  dpi: z.coerce
    .number()
    .int()
    .min(72)
    .max(600)
    .default(300)
    .describe('Resolution of a PNG, in dots per inch; a CSS pixel is 1/96 inch.'),
});
