import type { DatasetSpec, Label, PreparedSetSettings } from '@amuro/contracts';
import { usedColumns, type UsedColumn } from '../columns/used-columns.ts';
import type { Drop } from '../fields/field-kind.ts';
import { preprocessors } from '../preprocess/index.ts';
import { createRenderer } from '../rendering/create-renderer.ts';
import { type Renderer, TemplateRefusal } from '../rendering/renderer.ts';
import { taskOf } from '../tasks/index.ts';
import type { Example } from './example.ts';
import { exampleReader } from './read-example.ts';
import { rowContent, type RowContent } from './row-id.ts';

/** A row before it is read. */
interface FoundRow extends Pick<Example, 'rowId' | 'line'> {
  content: RowContent;
}

/** Makes rows of a set from rows of a source. */
export interface RowMaker {
  plan: RowPlan;
  /** Columns from which the rows are made. */
  columns: readonly UsedColumn[];
  contentOf(record: Record<string, unknown>): RowContent;
  /** The example that is written, or the reason why the row cannot be used. */
  read(record: Record<string, unknown>, row: FoundRow): Example | Drop;
  /** The same for a row that is known to be usable: nothing is written to find out whether the template can. */
  readUsable(record: Record<string, unknown>, row: FoundRow): Example | Drop;
  renderer: Renderer;
}

export function createRowMaker(plan: RowPlan): RowMaker {
  const { spec, labels, settings } = plan;
  const { task, columns, labelMapping, preprocess } = spec;
  const template = settings.format === 'default' ? spec.template : settings.template;
  const renderer = createRenderer(taskOf(task), { ...settings, template });
  const readExample = exampleReader({ task, columns, labels, labelMapping, protocol: settings.protocol });
  // A preprocessor may put any text between the texts of columns.
  const mayBePlain = preprocess === undefined && settings.protocol === 'corrected';
  const readUsable: RowMaker['readUsable'] = (record, { rowId, line, content }) => {
    const reading = readExample(record);
    if ('drop' in reading) return reading.drop;
    const found: Example = { rowId, line, ...reading.example };
    const example = preprocess === undefined ? found : { ...found, ...preprocessors[preprocess](found) };
    if (content.isPlain && mayBePlain) example.isPlain = true;
    return example;
  };
  return {
    plan,
    columns: usedColumns(spec),
    contentOf: rowContent(columns),
    renderer,
    readUsable,
    read(record, row) {
      const example = readUsable(record, row);
      if (isDrop(example) || !renderer.mayRefuse) return example;
      return refusal(renderer, example) ?? example;
    },
  };
}

export function isDrop(read: Example | Drop): read is Drop {
  return 'reason' in read;
}

function refusal(renderer: Renderer, example: Example): Drop | null {
  try {
    renderer.row(example);
    return null;
  } catch (error) {
    if (!(error instanceof TemplateRefusal)) throw error;
    return { reason: 'refused-by-template', detail: `the template cannot write it: ${error.message}` };
  }
}

/** Everything that the rows of a set depend on except their source: plain data, for the threads that make them. */
export interface RowPlan {
  spec: Pick<DatasetSpec, 'task' | 'columns' | 'labelMapping' | 'preprocess' | 'template'>;
  labels: Label[];
  settings: PreparedSetSettings;
}
