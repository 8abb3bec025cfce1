import type { Segment } from '@amuro/contracts';
import { TemplateRefusal } from '../rendering/renderer.ts';
import { endOfTextMark, type ChatTemplate } from './chat-template.ts';
import type { Message } from '../rows/example.ts';

/**
 * A conversation as segments, up to the assistant's last turn; the assistant's turns are targets, the rest is not. `field` marks
 * texts from the data.
 */
export function renderChat(template: ChatTemplate, messages: readonly Message[], field: string): Segment[] {
  if (messages.some(({ content }) => content.includes(endOfTextMark))) {
    throw new TemplateRefusal('a message contains the noncharacter U+FDD0, which represents the end of text');
  }
  const segments: Segment[] = [];
  let written = '';
  let since = 0;
  for (const [index, { role }] of messages.entries()) {
    if (role !== 'assistant') continue;
    const opening = write(template, messages.slice(0, index), true);
    const whole = write(template, messages.slice(0, index + 1), false);
    const before = messages.slice(since, index).map(({ content }) => content.trim());
    const { turn, rest } = splitTurn(continuation(opening, whole));
    segments.push(...contextOf(continuation(written, opening), before, field));
    segments.push(...withoutMarks(turn, { target: true, truncatable: false, field }));
    written = whole.slice(0, whole.length - rest.length);
    since = index + 1;
  }
  // The worker itself adds the end of text to every training row.
  return segments.map(({ endOfText, ...segment }, index) =>
    endOfText === true && index < segments.length - 1 ? { ...segment, endOfText } : segment,
  );
}

function write(template: ChatTemplate, messages: readonly Message[], opensNext: boolean): string {
  try {
    return template(messages, opensNext);
  } catch (error) {
    throw new TemplateRefusal((error as Error).message, { cause: error });
  }
}

/** What `whole` adds to `start`; turns can be separated only if a template writes one after the other. */
function continuation(start: string, whole: string): string {
  if (whole.startsWith(start)) return whole.slice(start.length);
  throw new TemplateRefusal('it writes earlier turns differently once later ones follow');
}

/** A turn ends with its end-of-text token, or else before the white space at its end; nothing is generated beyond. */
function splitTurn(text: string): { turn: string; rest: string } {
  const mark = text.lastIndexOf(endOfTextMark);
  const end = mark >= 0 ? mark + endOfTextMark.length : text.trimEnd().length;
  return { turn: text.slice(0, end), rest: text.slice(end) };
}

/** The text before a turn, with its messages separated from the template's own text. */
function contextOf(text: string, contents: readonly string[], field: string): Segment[] {
  const segments: Segment[] = [];
  let position = 0;
  for (const content of contents) {
    const found = text.indexOf(content, position);
    if (content === '' || found < 0) continue;
    segments.push(...withoutMarks(text.slice(position, found), { target: false, truncatable: false }));
    segments.push(...withoutMarks(content, { target: false, truncatable: false, field }));
    position = found + content.length;
  }
  return [...segments, ...withoutMarks(text.slice(position), { target: false, truncatable: false })];
}

function withoutMarks(text: string, kind: Omit<Segment, 'text' | 'endOfText'>): Segment[] {
  const pieces = text.split(endOfTextMark);
  return pieces
    .map((piece, index) => ({
      text: piece,
      ...kind,
      ...(index < pieces.length - 1 ? { endOfText: true } : {}),
    }))
    .filter(({ text: piece, endOfText }) => piece !== '' || endOfText === true);
}
