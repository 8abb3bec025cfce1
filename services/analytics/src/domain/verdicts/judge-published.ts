import type { Verdict } from '@amuro/contracts';
import { belowChance } from './below-chance.ts';
import { verdictOf } from './verdict-of.ts';

/** What a published value shows of itself. */
export interface PublishedFacts {
  metric: string;
  value: number;
  /** Null without a standard error. */
  upperBound: number | null;
  chanceLevel: number | null;
}

/** Verdict on a published value by itself: its rows are not at hand, so that only the number can speak. */
export function judgePublished({ upperBound, ...facts }: PublishedFacts): Verdict {
  if (upperBound === null || !facts.metric.startsWith('acc')) return verdictOf([]);
  const { code, severity, check } = belowChance;
  const detail = check({ ...facts, upperBound });
  return verdictOf(detail === null ? [] : [{ code, severity, detail }]);
}
