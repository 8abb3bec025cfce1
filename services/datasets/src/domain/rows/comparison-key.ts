import { sha256 } from '@amuro/identity';
import type { PreparedRow } from '@amuro/contracts';
import { normaliseText } from '../texts.ts';

/**
 * Equal for two rows with the same text, whatever their format or protocol: sha256 of their input fields in order, in NFKC and
 * lower case, with each run of white space as one space. Null if no text is left. `isPlain`: whether the texts of its columns are
 * known to be plain.
 */
export function comparisonKey({ segments }: Pick<PreparedRow, 'segments'>, isPlain = false): string | null {
  const text = textOf(segments, false, isPlain) ?? textOf(segments, true, false) ?? '';
  return text.trim() === '' ? null : sha256(text);
}

/** Normalised inputs, or targets, each on its own line; null if there are none. */
function textOf(segments: PreparedRow['segments'], target: boolean, isPlain: boolean): string | null {
  let text: string | null = null;
  for (const segment of segments) {
    if (segment.target !== target || (segment.field === undefined && !target)) continue;
    const normal = normaliseText(segment.text, isPlain);
    text = text === null ? normal : `${text}\n${normal}`;
  }
  return text;
}
