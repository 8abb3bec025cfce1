import type { Column, Task } from '@amuro/contracts';
import { taskOf } from '../tasks/index.ts';
import { columnNames } from './column-reader.ts';

/** A column that a dataset reads. */
export interface UsedColumn {
  name: string;
  /** Its numbers become texts, so their spelling matters. */
  asText: boolean;
}

/** Every column of the file that a dataset reads. */
export function usedColumns({
  task,
  columns,
}: {
  task: Task;
  columns: Record<string, Column>;
}): UsedColumn[] {
  const { fields } = taskOf(task);
  const used = new Map<string, boolean>();
  for (const [field, column] of Object.entries(columns)) {
    const kind = fields[field]?.kind;
    const asText = kind !== 'label' && kind !== 'choice';
    for (const name of columnNames(column)) used.set(name, (used.get(name) ?? false) || asText);
  }
  return [...used].map(([name, asText]) => ({ name, asText }));
}
