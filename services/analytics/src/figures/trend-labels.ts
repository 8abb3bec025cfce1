import type { BaseTrend } from '../domain/grid/base-trend.ts';

/** How figures name the two kinds of sets. */
export const trendLabels: Record<BaseTrend, string> = {
  'learned-in-pre-training': 'learned in pre-training',
  'not-learned-in-pre-training': 'not learned in pre-training',
};
