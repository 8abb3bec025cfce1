import type { PreparedRow, Segment } from '@amuro/contracts';
import { jsonText } from '../texts.ts';

const idStart = '{"rowId":"'.length;

/** Replaces the id in a line that begins at `at`. */
export function replaceRowId(bytes: Uint8Array, at: number, rowId: string): void {
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).write(rowId, at + idStart, 'latin1');
}

/**
 * A row as a line of JSON, byte for byte the output of JSON.stringify, in a third of the time. `isPlain`: whether the texts of
 * its columns are known to be plain.
 */
export function rowLine(row: PreparedRow, isPlain = false): string {
  const { segments, references, groupId, slots, label, choices, gold, unconditionalPrompt } = row;
  let line = `{"rowId":"${row.rowId}","sourceLine":${row.sourceLine}`;
  if (groupId !== undefined) line += `,"groupId":${jsonText(groupId)}`;
  line += ',"segments":[';
  for (let index = 0; index < segments.length; index += 1) {
    if (index > 0) line += ',';
    const segment = segments[index]!;
    if (!isPlain || segment.field === undefined || segment.target) line += segmentText(segment);
    else line += `{"text":"${segment.text}"${endingOf(segment)}`;
  }
  line += references.length === 0 ? '],"references":[]' : `],"references":[${referenceTexts(references)}]`;
  if (slots !== undefined) line += `,"slots":${JSON.stringify(slots)}`;
  if (label !== undefined) line += `,"label":${jsonText(label)}`;
  if (choices !== undefined) line += `,"choices":${JSON.stringify(choices)}`;
  if (gold !== undefined) line += `,"gold":${gold}`;
  if (unconditionalPrompt !== undefined) line += `,"unconditionalPrompt":${jsonText(unconditionalPrompt)}`;
  return `${line}}\n`;
}

function referenceTexts(references: readonly string[]): string {
  return references.map((reference) => jsonText(reference)).join(',');
}

interface Known {
  segment: Segment;
  text: string;
}

/** Segments of a template and of a label set occur in every row; a few chunks of text are joined faster than many. */
const shortOnes = new Map<string, Known>();
const [longest, most] = [64, 256];

function segmentText(segment: Segment): string {
  const { text, field, target } = segment;
  if (text.length > longest || (field !== undefined && !target)) return textOf(segment);
  const known = shortOnes.get(text);
  if (known !== undefined && hasSameEnding(known.segment, segment)) return known.text;
  const json = textOf(segment);
  if (shortOnes.size < most) shortOnes.set(text, { segment, text: json });
  return json;
}

function textOf(segment: Segment): string {
  return `{"text":${jsonText(segment.text)}${endingOf(segment)}`;
}

/** Segments of one field have the same ending. */
const endings = new Map<string, Known>();

function endingOf(segment: Segment): string {
  const { target, truncatable, field, endOfText } = segment;
  const known = endings.get(field ?? '');
  if (known !== undefined && hasSameEnding(known.segment, segment)) return known.text;
  let text = `,"target":${target},"truncatable":${truncatable}`;
  if (field !== undefined) text += `,"field":${jsonText(field)}`;
  if (endOfText !== undefined) text += `,"endOfText":${endOfText}`;
  text += '}';
  endings.set(field ?? '', { segment, text });
  return text;
}

function hasSameEnding(a: Segment, b: Segment): boolean {
  return (
    a.field === b.field &&
    a.target === b.target &&
    a.truncatable === b.truncatable &&
    a.endOfText === b.endOfText
  );
}
