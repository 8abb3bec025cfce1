import type { Measured } from '../state/api.ts';
import { number } from './number.ts';

/** `[0.1, 0.3]`, or an empty string without an interval. */
export function interval({ low, high }: { low: number | null; high: number | null }): string {
  return low === null || high === null ? '' : `[${number(low)}, ${number(high)}]`;
}

export const signs = { valid: '', suspect: '?', invalid: '\u00d7' } as const;

/** Value, interval, n and every doubt, for a tooltip. */
export function tipOf(measured: Measured): string {
  const { metric, value, n, verdict, reasons } = measured;
  const rows = n === null ? '' : `, n = ${n}`;
  return [`${metric} ${number(value)} ${interval(measured)}${rows}`, verdict, ...reasons].join('\n');
}

/** `mcnemarPValue` → "McNemar p value", `pct-low` → "pct low". */
export function inWords(name: string): string {
  const known = headings[name];
  if (known !== undefined) return known;
  return name.replaceAll('-', ' ').replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

const headings: Record<string, string> = {
  n: 'n',
  low: '95 % from',
  high: '95 % to',
  value: 'value',
  mcnemarPValue: 'McNemar p',
  pValue: 'p',
  pHolm: 'p (Holm)',
  pBenjaminiHochberg: 'p (Benjamini-Hochberg)',
  tokensSeen: 'tokens',
};
