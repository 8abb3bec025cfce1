import { metrics, type DatasetSpec, type FieldError } from '@amuro/contracts';
import { taskOf } from '../tasks/index.ts';
import type { TaskDefinition } from '../tasks/task-definition.ts';
import { checkTemplate } from './check-template.ts';
import { taskScoring, type TaskScoring } from './task-scoring.ts';

/** Finds faults in a spec before any row is read; `present`: the columns from which its own were guessed. */
export function checkDatasetSpec(spec: DatasetSpec, present: readonly string[] = []): FieldError[] {
  const definition = taskOf(spec.task);
  const possible = taskScoring(spec);
  const faults = [
    ...columnFaults(spec, definition, present),
    ...repeatFaults(spec),
    ...labelFaults(spec, definition),
    ...mappingFaults(spec, definition),
    ...choiceFaults('methods', spec.methods, possible.methods),
    ...choiceFaults('metrics', spec.metrics, possible.metrics, mappingFor(spec, definition, possible)),
    ...(spec.template === undefined ? [] : [checkTemplate(spec.template, definition, spec.columns)]),
  ];
  return faults.filter((one) => one !== null);
}

function columnFaults(
  { columns }: DatasetSpec,
  { task, fields }: TaskDefinition,
  present: readonly string[],
): FieldError[] {
  const known = Object.keys(fields).join(', ');
  const unknown = Object.keys(columns)
    .filter((field) => !Object.hasOwn(fields, field))
    .map((field) => ({
      field: `columns.${field}`,
      expected: `fields of the task ${task}: ${known}`,
      got: `"${field}"`,
      remedy: 'Map the fields of the task to the columns of the file.',
    }));
  const missing = Object.entries(fields)
    .filter(([field, { required }]) => required && !Object.hasOwn(columns, field))
    .map(([field]) => ({
      field: `columns.${field}`,
      expected: `the column that holds the ${field}: the task ${task} needs it`,
      got: present.length === 0 ? 'nothing' : `columns with other names: ${present.join(', ')}`,
      remedy: 'Add this mapping.',
    }));
  return [...unknown, ...missing];
}

/** A column that occurs twice in a list would give one choice twice, or one answer for two choices. */
function repeatFaults({ columns }: DatasetSpec): FieldError[] {
  return Object.entries(columns).flatMap(([field, column]) => {
    const names = Array.isArray(column) ? column : [];
    const repeated = names.find((name, index) => names.indexOf(name) !== index);
    if (repeated === undefined) return [];
    const remedy = 'Name another column in one of the two places.';
    return [{ field: `columns.${field}`, expected: 'each column once', got: `"${repeated}" twice`, remedy }];
  });
}

function fault(expected: string, got: string): FieldError[] {
  return [{ field: 'labels', expected, got, remedy: 'Correct the label set of the dataset.' }];
}

function labelFaults({ labels }: DatasetSpec, { task, fields, target }: TaskDefinition): FieldError[] {
  if (fields[target]?.kind !== 'label') {
    return labels.length === 0
      ? []
      : fault(`no labels: the task ${task} has none`, `${labels.length} labels`);
  }
  if (labels.length < 2) return fault('at least two labels', `${labels.length}`);
  for (const part of ['value', 'text'] as const) {
    const all = labels.map((label) => label[part]);
    const repeated = all.find((item, index) => all.indexOf(item) !== index);
    if (repeated !== undefined) return fault(`each ${part} once`, `"${repeated}" twice`);
  }
  const spaced = labels.find(({ text }) => text.trim() !== text);
  return spaced === undefined
    ? []
    : fault('texts without leading or trailing white space', `"${spaced.text}"`);
}

/** Numbers and texts can identify the right choice, but not a label. */
function mappingFaults(
  { labelMapping }: DatasetSpec,
  { task, fields, target }: TaskDefinition,
): FieldError[] {
  const isOfChoices = labelMapping?.kind === 'index' || labelMapping?.kind === 'text';
  if (!isOfChoices || fields[target]?.kind === 'choice') return [];
  const expected = `"values" or "threshold": the task ${task} has no choices`;
  const remedy = 'Choose one of the two, or omit the mapping.';
  return [{ field: 'labelMapping.kind', expected, got: `"${labelMapping.kind}"`, remedy }];
}

/** A remedy that lists the fields which a spec must map before it can have a metric. */
function mappingFor({ columns }: DatasetSpec, { fields }: TaskDefinition, possible: TaskScoring) {
  return (metric: string): string => {
    const { needs = [] } = metrics.find(({ name }) => name === metric) ?? {};
    const unmapped = needs.filter((field) => !possible.fields.includes(field));
    const canMap = unmapped.every((field) => field in fields && columns[field] === undefined);
    return unmapped.length === 0 || !canMap ? '' : ` Map \`${unmapped.join('`, `')}\` to have ${metric}.`;
  };
}

function choiceFaults(
  field: string,
  given: readonly string[],
  possible: readonly string[],
  remedyFor: (item: string) => string = () => '',
): FieldError[] {
  const wrong = given.find((item) => !possible.includes(item));
  if (wrong === undefined) return [];
  const expected = possible.length > 0 ? `some of ${possible.join(', ')}` : `no ${field} for this task`;
  const remedy = `Omit ${field} to use those of the task.${remedyFor(wrong)}`;
  return [{ field, expected, got: `"${wrong}"`, remedy }];
}
