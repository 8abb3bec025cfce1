import type { PreparedRow, Segment } from '@amuro/contracts';
import { cleanField } from '../texts.ts';
import type { Example } from '../rows/example.ts';
import type { TaskDefinition, Texts } from '../tasks/task-definition.ts';
import { parseTemplate, type TemplatePart } from './parse-template.ts';
import { templateOf, type CreateRenderer, type Rendering } from './renderer.ts';

/** Prompts made from a task's fields, and the completion that follows. */
export const createFieldsRenderer: CreateRenderer = (definition, rendering) => {
  const parts = parseTemplate(templateOf(definition, rendering));
  const isPaper = rendering.protocol === 'paper';
  const isClean = !isPaper && definition.asFound !== true;
  const clean = (text: string, isPlain?: boolean) => (isClean ? cleanField(text, isPlain) : text);
  const promptOf = (example: Example) => {
    const texts = isPaper ? paperTexts(definition, example, rendering) : example.texts;
    return fill(parts, definition, (field) => clean(texts[field] ?? '', example.isPlain));
  };
  const completionOf = (example: Example) => {
    const { label, choice, lists, texts } = example;
    if (label !== undefined) return label.text;
    const text = choice === undefined ? texts[definition.target] : lists.choices?.[choice];
    if (text === undefined) throw new Error(`row at line ${example.line}: no ${definition.target}`);
    return clean(text);
  };
  return {
    mayRefuse: false,
    row(example) {
      const prompt = promptOf(example);
      const completion = completionOf(example);
      const text = (isPaper ? paperSpace(prompt, completion) : ' ') + completion;
      const target = { text, target: true, truncatable: false, field: definition.target };
      const segments = rendering.purpose === 'evaluate' ? prompt : [...prompt, target];
      return rowOf(definition, example, segments, completion, clean);
    },
    exemplar(example) {
      // The paper's few-shot script joined prompt and completion directly, even where `io` leaves no space.
      const space = isPaper ? '' : ' ';
      const prompt = promptOf(example).map((segment) => segment.text);
      return prompt.join('') + space + completionOf(example) + definition.exemplarSeparator;
    },
  };
};

function rowOf(
  definition: TaskDefinition,
  { rowId, line, texts, lists, label, choice }: Example,
  segments: Segment[],
  completion: string,
  clean: (text: string) => string,
): PreparedRow {
  const isGeneration = label === undefined && choice === undefined;
  return {
    rowId,
    sourceLine: line,
    groupId: texts.group,
    segments,
    references: isGeneration ? [completion] : [],
    slots: lists.slots,
    label: label?.value,
    choices: choice === undefined ? undefined : lists.choices?.map((text) => ({ text: clean(text) })),
    gold: choice,
    unconditionalPrompt: choice === undefined ? undefined : definition.unconditionalPrompt,
  };
}

function fill(
  parts: readonly TemplatePart[],
  { fields }: TaskDefinition,
  textOf: (field: string) => string,
): Segment[] {
  const segments = parts.map((part): Segment => {
    if ('text' in part) return { text: part.text, target: false, truncatable: false };
    const truncatable = fields[part.field]?.truncatable ?? false;
    return { text: textOf(part.field), target: false, truncatable, field: part.field };
  });
  const [first, second] = segments;
  // A prompt does not begin with the separator after a field that this row lacks.
  if (first?.text === '' && fields[first.field!]?.required === false && second !== undefined) {
    second.text = second.text.trimStart();
  }
  const filled = segments.filter((segment) => segment.text !== '');
  return filled.length > 0 ? filled : segments.slice(0, 1);
}

function paperTexts(definition: TaskDefinition, { texts, lists }: Example, { format }: Rendering): Texts {
  return definition.paperTexts?.(texts, lists, format) ?? texts;
}

/** The paper's training script inserts a space only if neither side has one. */
function paperSpace(prompt: readonly Segment[], completion: string): string {
  const before = prompt.at(-1)?.text ?? '';
  return /\s$/.test(before) || /^\s/.test(completion) ? '' : ' ';
}
