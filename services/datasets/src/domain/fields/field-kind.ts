import type { Label, LabelMapping } from '@amuro/contracts';

/**
 * How a column's value is read. `text`: one text; `texts`: a list of texts; `label`: a value of the label set; `choice`: the
 * right one of `choices`, as an index from 0, one of `choiceLabels`, a letter, or its text; `messages`: a conversation.
 */
export type FieldKind = 'text' | 'texts' | 'label' | 'choice' | 'messages';

/** Why a row cannot be used; manifests contain these names. */
type DropReason =
  | 'missing-field'
  | 'empty-field'
  | 'not-text'
  | 'bad-unicode'
  | 'unlabelled'
  | 'unknown-label'
  | 'bad-answer'
  | 'bad-messages'
  | 'tool-calls'
  | 'refused-by-template';

export interface Drop {
  reason: DropReason;
  detail: string;
}

export interface FieldContext {
  field: string;
  /** The mapped column or columns, quoted. */
  column: string;
  labels: readonly Label[];
  labelMapping?: LabelMapping | undefined;
  /** Lists of the same row that were read before this field. */
  lists: Record<string, string[]>;
}

type FieldResult<T> = { value: T } | { drop: Drop };
export type FieldReader<T> = (raw: unknown, context: FieldContext) => FieldResult<T>;

/** A value in a message: short, and on one line. */
export function shown(raw: unknown): string {
  const text = JSON.stringify(raw) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
