import { refuse } from './refusal.ts';

/** JSON from others; NaN and Infinity, which Python writes and JSON does not have, are refused by name. */
export function parseJson(file: string, at: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const stray = /[:[,]\s*(-?(?:NaN|Infinity))\b/.exec(text);
    if (stray !== null) {
      const line = text.slice(0, stray.index).split('\n').length;
      return refuse(file, at === 'the file' ? `line ${line}` : at, 'finite numbers', stray[1]!);
    }
    return refuse(file, at, 'whole JSON', (error as Error).message);
  }
}

/** The value as an object; refused if it is none. */
export function objectOf(file: string, at: string, value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  return refuse(file, at, 'an object', value === undefined ? 'nothing' : typeof value);
}
