import type { Label, LabelMapping } from '@amuro/contracts';

/**
 * How a column's value is read. `text`: one text; `texts`: a list of them; `label`: a value of the label set;
 * `choice`: which of `choices` is right, as index from 0, as one of `choiceLabels`, as a letter, or as its text;
 * `messages`: a conversation.
 */
export type FieldKind = 'text' | 'texts' | 'label' | 'choice' | 'messages';

/** Why a row cannot be used; the names stand in manifests. */
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
