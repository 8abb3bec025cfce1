import type { TableInput, TableRows } from '../domain/tables/table.ts';
import { tableKinds } from '../domain/tables/index.ts';

export type ComputeTableInput = TableInput & { kind: string };

/** Computes one kind of table. */
export function computeTable({ kind, ...input }: ComputeTableInput): TableRows {
  const found = tableKinds.find((entry) => entry.kind === kind);
  if (found === undefined) throw new Error(`Expected a kind of table, got "${kind}".`);
  return found.compute(input);
}
