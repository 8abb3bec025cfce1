import type { PreparedRow, Segment } from '@amuro/contracts';
import { jsonText } from './json-text.ts';

const idStart = '{"rowId":"'.length;

/** Replaces the id in a line that begins at `at`. */
export function putRowId(bytes: Uint8Array, at: number, rowId: string): void {
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).write(rowId, at + idStart, 'latin1');
}

/** A row as a line of JSON, byte for byte what JSON.stringify gives, in a third of the time. */
export function rowLine(row: PreparedRow): string {
  const { segments, references, groupId, slots, label, choices, gold, unconditionalPrompt } = row;
  let line = `{"rowId":"${row.rowId}","sourceLine":${row.sourceLine}`;
  if (groupId !== undefined) line += `,"groupId":${jsonText(groupId)}`;
  line += ',"segments":[';
  for (let index = 0; index < segments.length; index += 1) {
    line += (index === 0 ? '' : ',') + segmentText(segments[index]!);
  }
  line +=
    references.length === 0 ? '],"references":[]' : `],"references":[${references.map(jsonText).join(',')}]`;
  if (slots !== undefined) line += `,"slots":${JSON.stringify(slots)}`;
  if (label !== undefined) line += `,"label":${jsonText(label)}`;
  if (choices !== undefined) line += `,"choices":${JSON.stringify(choices)}`;
  if (gold !== undefined) line += `,"gold":${gold}`;
  if (unconditionalPrompt !== undefined) line += `,"unconditionalPrompt":${jsonText(unconditionalPrompt)}`;
  return `${line}}\n`;
}

function segmentText(segment: Segment): string {
  return `{"text":${jsonText(segment.text)}${endingOf(segment)}`;
}

/** Segments of one field end alike; a few pieces of text a row are joined faster than many. */
const endings = new Map<string, { segment: Segment; text: string }>();

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
