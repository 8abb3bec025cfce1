import { methods, metrics, type DatasetSpec, type Method, type RowField } from '@amuro/contracts';
import { taskOf } from '../tasks/index.ts';
import type { TaskDefinition } from '../tasks/task-definition.ts';

type Measured = Pick<DatasetSpec, 'task' | 'columns'> & Partial<Pick<DatasetSpec, 'methods'>>;

/** How the rows of a dataset can be scored: every method and metric whose requirements they meet. */
export interface TaskScoring {
  /** Fields of its evaluated rows that methods and metrics may need. */
  fields: RowField[];
  methods: Method[];
  metrics: string[];
  /** The defaults of a dataset that names none, in order; metrics are those of its methods. */
  usualMethods: Method[];
  usualMetrics: string[];
}

export function taskScoring({ task, columns, methods: named = [] }: Measured): TaskScoring {
  const fields = rowFields(taskOf(task), columns);
  const has = ({ needs }: { needs: readonly RowField[] }) => needs.every((field) => fields.includes(field));
  const possible = fields.length === 0 ? [] : methods.filter(has);
  const names = possible.map(({ name }) => name);
  const judging = metrics.filter(
    (metric) => has(metric) && metric.methods.some((method) => names.includes(method)),
  );
  const usualMethods = possible.filter(({ usual }) => usual).map(({ name }) => name);
  const asked = named.length > 0 ? named : usualMethods;
  const usualMetrics = judging.filter(
    (metric) => metric.usual && metric.methods.some((method) => asked.includes(method)),
  );
  return {
    fields,
    methods: names,
    metrics: judging.map(({ name }) => name),
    usualMethods,
    usualMetrics: usualMetrics.map(({ name }) => name),
  };
}

function rowFields(definition: TaskDefinition, columns: Measured['columns']): RowField[] {
  const { purposes, fields, target, unconditionalPrompt } = definition;
  if (!purposes.includes('evaluate')) return [];
  if (definition.templateLanguage === 'none') return ['document'];
  const kind = fields[target]?.kind;
  if (kind === 'label') return ['label'];
  if (kind === 'choice') {
    return [
      'choices',
      'gold',
      ...(unconditionalPrompt === undefined ? [] : ['unconditionalPrompt' as const]),
    ];
  }
  return ['references', ...(columns.slots === undefined ? [] : ['slots' as const])];
}
