import { columnReader, columnText, type ColumnReader } from './column-reader.ts';
import type { Example, ReadContext, Reading } from './example.ts';
import type { Drop, FieldContext } from './fields/field-kind.ts';
import { readChoice } from './fields/read-choice.ts';
import { readLabel } from './fields/read-label.ts';
import { readMessages } from './fields/read-messages.ts';
import { readText } from './fields/read-text.ts';
import { readTexts } from './fields/read-texts.ts';
import { mapLabel } from './map-label.ts';
import { taskOf } from './task-of.ts';
import type { FieldDefinition, TaskDefinition } from './tasks/task-definition.ts';

type Draft = Omit<Example, 'rowId' | 'line'>;

export type ExampleReader = (record: Record<string, unknown>) => Reading;

/** Reader of the mapped columns of a row: an example, or why the row cannot be used. */
export function exampleReader(context: ReadContext): ExampleReader {
  const definition = taskOf(context.task);
  const fields = mappedFields(definition, context);
  return (record) => {
    const draft: Draft = { texts: {}, lists: {} };
    for (const field of fields) {
      const { name, column, read } = field;
      const raw = field.isGold ? mapLabel(read(record), context.labelMapping) : read(record);
      if (!field.definition.required && (raw === undefined || raw === null)) continue;
      const { labels } = context;
      const drop = readField(draft, raw, field.definition, {
        labels,
        field: name,
        column,
        lists: draft.lists,
      });
      if (drop !== null && !takePaperFallback(draft, drop, definition, context)) return { drop };
    }
    return emptyField(draft, definition, context) ?? { example: draft };
  };
}

/** One row on its own; many are read faster by one `exampleReader`. */
export function readExample(record: Record<string, unknown>, context: ReadContext): Reading {
  return exampleReader(context)(record);
}

interface MappedField {
  name: string;
  definition: FieldDefinition;
  /** Whether `labelMapping` applies to it. */
  isGold: boolean;
  column: string;
  read: ColumnReader;
}

/** The answer of a multiple-choice row is read against its choices, so lists come first. */
function mappedFields({ fields }: TaskDefinition, { columns }: ReadContext): MappedField[] {
  return Object.entries(fields)
    .toSorted(([, a], [, b]) => Number(b.kind === 'texts') - Number(a.kind === 'texts'))
    .filter(([name]) => columns[name] !== undefined)
    .map(([name, definition]) => ({
      name,
      definition,
      isGold: definition.kind === 'label' || definition.kind === 'choice',
      column: columnText(columns[name]!),
      read: columnReader(columns[name]!),
    }));
}

function readField(
  draft: Draft,
  raw: unknown,
  { kind }: FieldDefinition,
  context: FieldContext,
): Drop | null {
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
      return take(readMessages(raw, context), (messages) => (draft.messages = messages));
  }
}

function take<T>(result: { value: T } | { drop: Drop }, keep: (value: T) => unknown): Drop | null {
  if ('drop' in result) return result.drop;
  keep(result.value);
  return null;
}

/** The paper's scripts wrote their last `else` for a row without a gold: it counts, and the manifest says so. */
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

/** The paper's scripts checked nothing: there only an empty target, which nothing can learn or match, drops a row. */
function emptyField(draft: Draft, definition: TaskDefinition, context: ReadContext): { drop: Drop } | null {
  for (const [field, { required }] of Object.entries(definition.fields)) {
    const needed = required && (context.protocol === 'corrected' || field === definition.target);
    if (!needed) continue;
    const { [field]: text } = draft.texts;
    const { [field]: list } = draft.lists;
    if (text?.trim() === '' || list?.length === 0 || list?.some((item) => item.trim() === '')) {
      return {
        drop: {
          reason: 'empty-field',
          detail: `${field}: column ${columnText(context.columns[field]!)} is empty`,
        },
      };
    }
  }
  return null;
}
