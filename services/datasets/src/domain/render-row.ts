import type { Format, PreparedRow, Protocol, Purpose, Segment } from '@amuro/contracts';
import { cleanField } from './clean-field.ts';
import type { Example } from './example.ts';
import { parseTemplate } from './parse-template.ts';
import type { TaskDefinition, Texts } from './tasks/task-definition.ts';

export interface Rendering {
  purpose: Purpose;
  format: Format;
  protocol: Protocol;
}

/** Writes one example as the worker reads it. The order of members is fixed: the same input gives the same bytes. */
export function renderRow(definition: TaskDefinition, example: Example, rendering: Rendering): PreparedRow {
  const { lists, label, choice } = example;
  const isCorpus = rendering.purpose === 'corpus';
  const prompt = isCorpus ? [] : promptOf(definition, example, rendering);
  const completion = isCorpus
    ? example.texts[definition.target]!
    : completionOf(definition, example, rendering);
  const withTarget = rendering.purpose !== 'evaluate';
  const target: Segment = {
    text: isCorpus ? completion : spaceBetween(prompt, completion, rendering.protocol) + completion,
    target: true,
    truncatable: false,
    field: definition.target,
  };
  const isGeneration = label === undefined && choice === undefined && !isCorpus;
  return {
    rowId: example.rowId,
    sourceLine: example.line,
    groupId: example.texts.group,
    segments: withTarget ? [...prompt, target] : prompt,
    references: isGeneration ? [completion] : [],
    slots: lists.slots,
    label: label?.value,
    choices: choice === undefined ? undefined : lists.choices?.map((text) => ({ text: cleanField(text) })),
    gold: choice,
    unconditionalPrompt: choice === undefined ? undefined : definition.unconditionalPrompt,
  };
}

/** One exemplar: prompt, completion and the separator that ends it. */
export function renderExemplar(definition: TaskDefinition, example: Example, rendering: Rendering): string {
  const prompt = promptOf(definition, example, rendering);
  const completion = completionOf(definition, example, rendering);
  // The paper's few-shot script glued prompt and completion as they were, even where `io` leaves no space.
  const space = rendering.protocol === 'corrected' ? ' ' : '';
  return prompt.map((segment) => segment.text).join('') + space + completion + definition.exemplarSeparator;
}

function promptOf(definition: TaskDefinition, example: Example, { format, protocol }: Rendering): Segment[] {
  const template = definition.templates[protocol][format];
  if (template === undefined) throw new Error(`${definition.task}: no template for the format ${format}`);
  const texts = fieldTexts(definition, example, format, protocol);
  const segments = parseTemplate(template).map((part): Segment => {
    if ('text' in part) return { text: part.text, target: false, truncatable: false };
    const truncatable = definition.fields[part.field]?.truncatable ?? false;
    return { text: texts[part.field] ?? '', target: false, truncatable, field: part.field };
  });
  const filled = segments.filter((segment) => segment.text !== '');
  return filled.length > 0 ? filled : segments.slice(0, 1);
}

function fieldTexts(definition: TaskDefinition, example: Example, format: Format, protocol: Protocol): Texts {
  const { texts, lists } = example;
  if (protocol === 'paper') return definition.paperTexts?.(texts, lists, format) ?? texts;
  return Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, cleanField(text)]));
}

function completionOf(definition: TaskDefinition, example: Example, { protocol }: Rendering): string {
  const { label, choice, lists, texts } = example;
  if (label !== undefined) return label.text;
  const text = choice === undefined ? texts[definition.target] : lists.choices?.[choice];
  if (text === undefined) throw new Error(`row at line ${example.line}: no ${definition.target}`);
  return protocol === 'paper' ? text : cleanField(text);
}

/** `corrected`: one space. `paper`: its training script inserts one only if neither side has one. */
function spaceBetween(prompt: readonly Segment[], completion: string, protocol: Protocol): string {
  if (protocol === 'corrected') return ' ';
  const before = prompt.at(-1)?.text ?? '';
  return /\s$/.test(before) || /^\s/.test(completion) ? '' : ' ';
}
