import type { Format, Protocol, Purpose, Task } from '@amuro/contracts';
import type { FieldKind } from '../fields/field-kind.ts';

export interface FieldDefinition {
  kind: FieldKind;
  required: boolean;
  /** Its end may be cut when a prompt does not fit the context; one field a task at most. */
  truncatable?: boolean;
}

/** Text fields of one example, by name, as a template sees them. */
export type Texts = Record<string, string>;

/** All that is particular to a task: one file each, as data. */
export interface TaskDefinition {
  task: Task;
  purposes: readonly Purpose[];
  /** What a dataset's `columns` may map, inputs first in the order of the prompt. */
  fields: Record<string, FieldDefinition>;
  /** The field that a model must produce. */
  target: string;
  /**
   * `fields`: prompts with `{field}` in the place of each input; `chat`: Jinja, as tokenizers carry it; `none`: the
   * whole text is the target.
   */
  templateLanguage: 'fields' | 'chat' | 'none';
  /** By protocol and format; a format that is absent is refused. */
  templates: Record<Protocol, Partial<Record<Format, string>>>;
  /** What ends each exemplar. */
  exemplarSeparator: string;
  /** Texts stand in prompts as found, whatever the protocol. */
  asFound?: true;
  unconditionalPrompt?: string;
  /** Gold that the paper's scripts gave to unlabelled rows. */
  paperFallbackLabel?: string;
  /** The whole label set that the paper's scripts used for every dataset of the task. */
  paperLabels?: readonly string[];
  /** What the paper's scripts put in place of some fields. */
  paperTexts?: (texts: Texts, lists: Record<string, string[]>, format: Format) => Texts;
}
