import { refuse } from './refusal.ts';

/** Metrics that are fractions of 1, by how their names begin. */
const fractions = /^(acc|rouge|f1|em$|exact|pct_|mrr|recall|precision)/i;
/** Standard error of a mean of values from 0 to 1: at most this, whatever they are. */
const largestError = 0.5;

export interface RawValue {
  metric: string;
  value: unknown;
  standardError: unknown;
  n: unknown;
}

/** A value with its standard error and count as numbers; what cannot be one is refused with the reason. */
export function checkValue(file: string, at: string, { metric, value, standardError, n }: RawValue) {
  const fraction = fractions.test(metric);
  const checked = numberOf(file, `${at}, ${metric}`, value) ?? refuse(file, at, `a ${metric}`, 'nothing');
  if (fraction && (checked < 0 || checked > 1)) {
    const hint =
      checked > 1 && checked <= 100 ? ' (a percentage? then say scale "percent", or divide by 100)' : '';
    refuse(file, at, `${metric} as a fraction from 0 to 1`, `${checked}${hint}`);
  }
  const error = numberOf(file, `${at}, standard error of ${metric}`, standardError);
  if (error !== null && (error < 0 || (fraction && error > largestError))) {
    refuse(file, at, `a standard error from 0 to ${fraction ? largestError : 'any size'}`, String(error));
  }
  const count = numberOf(file, `${at}, n`, n);
  if (count !== null && (count < 1 || !Number.isInteger(count))) {
    refuse(file, at, 'n as a whole number of rows, at least 1', String(count));
  }
  return { value: checked, standardError: error, n: count };
}

/** A finite number from a number or text; null for nothing. */
export function numberOf(file: string, at: string, raw: unknown): number | null {
  if (raw === null || raw === undefined || (typeof raw === 'string' && raw.trim() === '')) return null;
  const isNumber = typeof raw === 'number' || typeof raw === 'bigint' || isDecimal(raw);
  const value = isNumber ? Number(raw) : Number.NaN;
  return Number.isFinite(value) ? value : refuse(file, at, 'a finite number', JSON.stringify(String(raw)));
}

/** `0,5` and `0x1f` are no numbers here. */
function isDecimal(raw: unknown): boolean {
  return typeof raw === 'string' && /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(raw);
}
