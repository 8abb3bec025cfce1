import { formatValue } from '../domain/format.ts';
import type { Measurement } from '../domain/measurement.ts';
import { markup, type Markup } from './markup.ts';

const signs = { valid: '', suspect: '?', invalid: '\u00d7' };

/** A value as a table entry with its interval; a tooltip shows n and every doubt. */
export function valueOf(measurement: Measurement): Markup {
  const { id, value, verdict } = measurement;
  return markup`<td id="${id}" class="${verdict.status}" title="${tipOf(measurement)}"><b>${formatValue(value)}</b>${signs[verdict.status]} <small>${boundsOf(measurement)}</small></td>`;
}

/** The same for a table of many values: the interval is only in the tooltip. */
export function shortValueOf(measurement: Measurement, at: string): Markup {
  const { value, verdict } = measurement;
  const tip = `${at}: ${boundsOf(measurement)} ${tipOf(measurement)}`.trim();
  return markup`<td class="${verdict.status}" title="${tip}"><b>${formatValue(value)}</b>${signs[verdict.status]}</td>`;
}

function boundsOf({ interval }: Measurement): string {
  return interval === null ? '' : `[${formatValue(interval.low)}, ${formatValue(interval.high)}]`;
}

function tipOf({ n, verdict }: Measurement): string {
  return [...(n === null ? [] : [`n = ${n}`]), ...verdict.reasons.map(({ detail }) => detail)].join('; ');
}
