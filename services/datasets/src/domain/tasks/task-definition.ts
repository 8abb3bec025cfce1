import type { Format, Protocol, Purpose, Task } from '@amuro/contracts';
import type { FieldKind } from '../fields/field-kind.ts';

export interface FieldDefinition {
  kind: FieldKind;
  required: boolean;
  /** Its end may be cut if a prompt does not fit the context; at most one field per task. */
  truncatable?: boolean;
}

/** Text fields of one example, by name, as a template sees them. */
export type Texts = Record<string, string>;

/** Everything that is specific to a task: one file each, as data. */
export interface TaskDefinition {
  task: Task;
  purposes: readonly Purpose[];
  /** The fields that a dataset's `columns` may map, inputs first in the order of the prompt. */
  fields: Record<string, FieldDefinition>;
  /** The field that a model must produce. */
  target: string;
  /**
   * `fields`: prompts with `{field}` placeholders for the inputs; `chat`: Jinja, as tokenizers contain it; `none`: the whole text
   * is the target.
   */
  templateLanguage: 'fields' | 'chat' | 'none';
  /** By protocol and format; a missing format is refused. */
  templates: Record<Protocol, Partial<Record<Format, string>>>;
  /** The text that ends each exemplar. */
  exemplarSeparator: string;
  /** Prompts contain texts as found, whatever the protocol. */
  asFound?: true;
  unconditionalPrompt?: string;
  /** The gold that the paper's scripts gave to unlabelled rows. */
  paperFallbackLabel?: string;
  /** The whole label set that the paper's scripts used for every dataset of the task. */
  paperLabels?: readonly string[];
  /** What the paper's scripts substituted for some fields. */
  paperTexts?: (texts: Texts, lists: Record<string, string[]>, format: Format) => Texts;
}
