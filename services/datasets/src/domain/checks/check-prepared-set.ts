import type {
  AskedPreparedSetSettings,
  DatasetSpec,
  FieldError,
  PreparedSetSettings,
} from '@amuro/contracts';
import { checkTemplate } from './check-template.ts';
import { taskOf } from '../tasks/index.ts';

/** Finds faults in the settings of a set, given its dataset. */
export function checkPreparedSet(settings: PreparedSetSettings, spec: DatasetSpec): FieldError[] {
  const definition = taskOf(spec.task);
  const { purpose, format, protocol, split, shots, pool } = settings;
  const splits = Object.keys(spec.splits);
  const formats = [...Object.keys(definition.templates[protocol]), 'template'];
  return [
    oneOf('purpose', purpose, definition.purposes, `for the task ${spec.task}`),
    oneOf('split', split, splits, `of the dataset "${spec.name}"`),
    oneOf('format', format, formats, `for the task ${spec.task}`),
    pool === null ? null : oneOf('pool', pool, splits, `of the dataset "${spec.name}", for exemplars`),
    pool !== null && pool === split ? poolIsSplit(pool) : null,
    shots > 0 && purpose !== 'evaluate' ? shotsInTraining(shots) : null,
    shots > 0 && definition.templateLanguage === 'none' ? shotsWithoutPrompt(shots, spec.task) : null,
    ownTemplate(settings, spec),
    balance(settings, spec),
  ].filter((fault) => fault !== null);
}

/** Settings of a request that have no effect: they would be left out of the resolved settings. */
export function checkAskedSet({ format = 'default', template }: AskedPreparedSetSettings): FieldError[] {
  if (template === undefined || format === 'template') return [];
  const got = `"${format}", with a template`;
  return [
    {
      field: 'format',
      expected: '"template"',
      got,
      remedy: 'Request the format "template", or omit it.',
    },
  ];
}

/** Whether the request can use the template of a tokenizer; null if it can. */
export function checkTemplateFrom(
  { format, template }: AskedPreparedSetSettings,
  { task }: DatasetSpec,
): FieldError | null {
  const field = 'templateFrom';
  if (taskOf(task).templateLanguage !== 'chat') {
    const expected = 'none: only chats use the template of a tokenizer';
    return { field, expected, got: `one, for the task ${task}`, remedy: 'Omit it.' };
  }
  if (format !== 'template' || template !== undefined) {
    const got = template === undefined ? `the format "${format ?? 'default'}"` : 'both';
    const remedy = 'Request the format "template" with one of the two.';
    return { field, expected: 'the format "template", and no `template`', got, remedy };
  }
  return null;
}

function oneOf(field: string, got: string, possible: readonly string[], where: string): FieldError | null {
  if (possible.includes(got)) return null;
  const remedy = 'Choose one of these.';
  return { field, expected: `one of ${possible.join(', ')} (${where})`, got: `"${got}"`, remedy };
}

function poolIsSplit(pool: string): FieldError {
  return {
    field: 'pool',
    expected: 'a split other than the evaluated one',
    got: `"${pool}"`,
    remedy: 'Name a split whose rows are not scored, or request 0 shots.',
  };
}

function shotsInTraining(shots: number): FieldError {
  return {
    field: 'shots',
    expected: '0: only `evaluate` sets have exemplars',
    got: String(shots),
    remedy: 'Omit shots.',
  };
}

function shotsWithoutPrompt(shots: number, task: string): FieldError {
  return {
    field: 'shots',
    expected: `0: rows of the task ${task} have no prompt that exemplars could precede`,
    got: String(shots),
    remedy: 'Omit shots.',
  };
}

function ownTemplate(
  { format, protocol, template }: PreparedSetSettings,
  { task, columns }: DatasetSpec,
): FieldError | null {
  if (format !== 'template') return null;
  if (template === undefined) {
    const remedy = 'Put the text of the prompt in `template`, or choose another format.';
    return { field: 'template', expected: 'a text, with the format `template`', got: 'nothing', remedy };
  }
  if (protocol === 'paper') {
    const remedy = 'Request the protocol `corrected`.';
    return { field: 'protocol', expected: '"corrected" with a template of your own', got: '"paper"', remedy };
  }
  return checkTemplate(template, taskOf(task), columns);
}

function balance({ balanced, shotOrder }: PreparedSetSettings, { task }: DatasetSpec): FieldError | null {
  if (balanced !== true) return null;
  const { fields, target } = taskOf(task);
  const kind = fields[target]?.kind;
  if (kind !== 'label' && kind !== 'choice') {
    const expected = 'false: exemplars are balanced by label';
    const got = `true, for the task ${task}, which has none`;
    return { field: 'balanced', expected, got, remedy: 'Omit it.' };
  }
  if (shotOrder !== 'fixed') return null;
  const remedy = 'Omit one of them.';
  return { field: 'balanced', expected: 'false with shotOrder "fixed"', got: 'true', remedy };
}
