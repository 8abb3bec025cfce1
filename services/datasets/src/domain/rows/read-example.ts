import { columnReader, columnText, type ColumnReader } from '../columns/column-reader.ts';
import type { Example, ReadContext, Reading } from './example.ts';
import type { Drop, FieldContext } from '../fields/field-kind.ts';
import { readChoice } from '../fields/read-choice.ts';
import { readLabel } from '../fields/read-label.ts';
import { readMessages } from '../fields/read-messages.ts';
import { readText } from '../fields/read-text.ts';
import { readTexts } from '../fields/read-texts.ts';
import { mapGold } from '../fields/map-gold.ts';
import { taskOf } from '../tasks/index.ts';
import type { FieldDefinition, TaskDefinition } from '../tasks/task-definition.ts';

type Draft = Omit<Example, 'rowId' | 'line'>;

export type ExampleReader = (record: Record<string, unknown>) => Reading;

/** Reads the mapped columns of a row: an example, or the reason why the row cannot be used. */
export function exampleReader(context: ReadContext): ExampleReader {
  const definition = taskOf(context.task);
  const fields = mappedFields(definition, context);
  const needed = fields.filter(({ isNeeded }) => isNeeded);
  return (record) => {
    const draft: Draft = { texts: {}, lists: {} };
    for (const field of fields) {
      const raw = field.isGold ? mapGold(field.read(record), context.labelMapping) : field.read(record);
      if (!field.required && (raw === undefined || raw === null)) continue;
      // One context per field serves all rows: two objects less for each value.
      field.context.lists = draft.lists;
      const drop = readField(draft, raw, field);
      if (drop !== null && !takePaperFallback(draft, drop, definition, context)) return { drop };
    }
    return emptyField(draft, needed) ?? { example: draft };
  };
}

/** Reads a single row; many rows are read faster by one `exampleReader`. */
export function readExample(record: Record<string, unknown>, context: ReadContext): Reading {
  return exampleReader(context)(record);
}

interface MappedField {
  kind: FieldDefinition['kind'];
  required: boolean;
  /** Whether it must not be empty. */
  isNeeded: boolean;
  /** Whether `labelMapping` applies to it. */
  isGold: boolean;
  context: FieldContext;
  read: ColumnReader;
}

/** The answer of a multiple-choice row is read with its choices, so lists are read first. */
function mappedFields({ fields, target }: TaskDefinition, context: ReadContext): MappedField[] {
  const { columns, labels, labelMapping, protocol } = context;
  return Object.entries(fields)
    .toSorted(([, a], [, b]) => Number(b.kind === 'texts') - Number(a.kind === 'texts'))
    .filter(([field]) => columns[field] !== undefined)
    .map(([field, { kind, required }]) => ({
      kind,
      required,
      // The paper's scripts checked nothing: under `paper` only an empty target, which nothing can learn or match, drops a row.
      isNeeded: required && (protocol === 'corrected' || field === target),
      isGold: kind === 'label' || kind === 'choice',
      context: { field, column: columnText(columns[field]!), labels, labelMapping, lists: {} },
      read: columnReader(columns[field]!),
    }));
}

function readField(draft: Draft, raw: unknown, { kind, context }: MappedField): Drop | null {
  const { field } = context;
  switch (kind) {
    case 'text':
      return take(readText(raw, context), (text) => (draft.texts[field] = text));
    case 'texts':
      return take(readTexts(raw, context), (texts) => (draft.lists[field] = texts));
    case 'label':
      return take(readLabel(raw, context), (label) => (draft.label = label));
    case 'choice':
      return take(readChoice(raw, context), (choice) => (draft.choice = choice));
    case 'messages':
      return take(readMessages(raw, context), ({ messages, hasToolCalls }) => {
        draft.messages = messages;
        if (hasToolCalls) draft.hasToolCalls = true;
      });
  }
}

function take<T>(result: { value: T } | { drop: Drop }, keep: (value: T) => unknown): Drop | null {
  if ('drop' in result) return result.drop;
  keep(result.value);
  return null;
}

/** The paper's scripts used their last `else` for a row without a gold: the row counts, and the manifest says so. */
function takePaperFallback(
  draft: Draft,
  drop: Drop,
  definition: TaskDefinition,
  { protocol, labels }: ReadContext,
): boolean {
  if (protocol !== 'paper' || drop.reason !== 'unlabelled') return false;
  const label = labels.find((candidate) => candidate.value === definition.paperFallbackLabel);
  if (label === undefined) return false;
  draft.label = label;
  draft.unlabelled = true;
  return true;
}

function emptyField({ texts, lists }: Draft, needed: readonly MappedField[]): { drop: Drop } | null {
  for (const { context } of needed) {
    const { field, column } = context;
    if (isBlank(texts[field]) || lists[field]?.length === 0 || lists[field]?.some(isBlank) === true) {
      return { drop: { reason: 'empty-field', detail: `${field}: column ${column} is empty` } };
    }
  }
  return null;
}

function isBlank(text: string | undefined): boolean {
  return text !== undefined && text.trim() === '';
}
