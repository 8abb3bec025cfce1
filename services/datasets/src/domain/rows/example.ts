import type { Column, Label, LabelMapping, Protocol, Task } from '@amuro/contracts';
import type { Drop } from '../fields/field-kind.ts';
import type { Texts } from '../tasks/task-definition.ts';

/** One turn of a conversation. */
export interface Message {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

/** What the reading of a row depends on. */
export interface ReadContext {
  task: Task;
  columns: Record<string, Column>;
  labels: readonly Label[];
  labelMapping?: LabelMapping | undefined;
  protocol: Protocol;
}

/** One usable row of a dataset, with its texts as found. */
export interface Example {
  rowId: string;
  line: number;
  texts: Texts;
  lists: Record<string, string[]>;
  label?: Label;
  /** Index of the right choice. */
  choice?: number;
  /** A conversation. */
  messages?: Message[];
  /** Messages call tools; the calls are not part of any text. */
  hasToolCalls?: true;
  /** The gold was missing and the paper's scripts made one up. */
  unlabelled?: true;
  /** The texts of its columns are plain, also as they are written. */
  isPlain?: true;
}

export type Reading = { example: Omit<Example, 'rowId' | 'line'> } | { drop: Drop };

/** The texts of one example as a benchmark's own code makes them from its columns; texts that it does not return are unchanged. */
export type Preprocessor = (example: Pick<Example, 'texts' | 'lists'>) => Pick<Example, 'texts' | 'lists'>;
