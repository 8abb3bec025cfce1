import type { Example, ReadContext, Reading } from './example.ts';
import type { Drop, FieldContext } from './fields/field-kind.ts';
import { readChoice } from './fields/read-choice.ts';
import { readLabel } from './fields/read-label.ts';
import { readText } from './fields/read-text.ts';
import { readTexts } from './fields/read-texts.ts';
import { taskOf } from './task-of.ts';
import type { FieldDefinition, TaskDefinition } from './tasks/task-definition.ts';
import { valueAt } from './value-at.ts';

type Draft = Omit<Example, 'rowId' | 'line'>;

/** Reads the mapped columns of one row, or says why the row cannot be used. */
export function readExample(record: Record<string, unknown>, context: ReadContext): Reading {
  const definition = taskOf(context.task);
  const draft: Draft = { texts: {}, lists: {} };
  // The answer of a multiple-choice row is read against its choices, so lists come first.
  const fields = Object.entries(definition.fields).toSorted(
    ([, a], [, b]) => Number(b.kind === 'texts') - Number(a.kind === 'texts'),
  );
  for (const [field, fieldDefinition] of fields) {
    const column = context.columns[field];
    if (column === undefined) continue;
    const raw = valueAt(record, column);
    if (!fieldDefinition.required && (raw === undefined || raw === null)) continue;
    const drop = readField(draft, raw, fieldDefinition, { ...context, field, column, lists: draft.lists });
    if (drop === null) continue;
    if (!takePaperFallback(draft, drop, definition, context)) return { drop };
  }
  return emptyField(draft, definition, context) ?? { example: draft };
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
        drop: { reason: 'empty-field', detail: `${field}: column "${context.columns[field]}" is empty` },
      };
    }
  }
  return null;
}
