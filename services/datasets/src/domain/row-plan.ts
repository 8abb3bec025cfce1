import type { DatasetSpec, Label, PreparedSetSettings } from '@amuro/contracts';

/** All that the rows of a set depend on besides their source: plain data, for whichever thread makes them. */
export interface RowPlan {
  spec: Pick<DatasetSpec, 'task' | 'columns' | 'labelMapping' | 'preprocess' | 'template'>;
  labels: Label[];
  settings: PreparedSetSettings;
}
