import { Name } from '@amuro/contracts';
import { z } from '@amuro/http';
import { collectionQuery } from './collection-query.ts';
import { namesOf } from './names-query.ts';

const Names = namesOf(z.string());

export const FigureQuery = z.strictObject({
  ...collectionQuery,
  format: z.enum(['svg', 'png', 'csv', 'json']).default('svg'),
  evaluation: Names,
  tuning: Names,
  series: Names,
  metric: Name.optional(),
  /** What the horizontal axis counts. */
  x: z.enum(['tokens', 'step']).default('tokens'),
  scale: z.enum(['log', 'linear']).default('log'),
  /** `page` leaves the colours as CSS variables, for a page that declares them; a PNG is light then. */
  theme: z.enum(['light', 'dark', 'page']).default('light'),
  /** Width of the whole figure in CSS pixels. */
  width: z.coerce.number().int().min(320).max(2400).default(960),
  /** Dots an inch of a PNG; a CSS pixel is a 96th of an inch. */
  dpi: z.coerce.number().int().min(72).max(600).default(300),
});
