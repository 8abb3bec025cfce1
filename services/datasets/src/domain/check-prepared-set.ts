import type { DatasetSpec, PreparedSetSettings } from '@amuro/contracts';
import type { SpecFault } from './check-dataset-spec.ts';
import { taskOf } from './task-of.ts';

/** What is wrong with the settings of a set, given its dataset. */
export function checkPreparedSet(settings: PreparedSetSettings, spec: DatasetSpec): SpecFault[] {
  const definition = taskOf(spec.task);
  const { purpose, format, protocol, split, shots, pool } = settings;
  const splits = Object.keys(spec.splits);
  const formats = Object.keys(definition.templates[protocol]);
  return [
    oneOf('purpose', purpose, definition.purposes, `for the task ${spec.task}`),
    oneOf('split', split, splits, `of the dataset "${spec.name}"`),
    oneOf('format', format, formats, `for the task ${spec.task}`),
    pool === null ? null : oneOf('pool', pool, splits, `of the dataset "${spec.name}", for exemplars`),
    pool !== null && pool === split ? poolIsSplit(pool) : null,
    shots > 0 && purpose !== 'evaluate' ? shotsInTraining(shots) : null,
  ].filter((fault) => fault !== null);
}

function oneOf(field: string, got: string, possible: readonly string[], where: string): SpecFault | null {
  if (possible.includes(got)) return null;
  const remedy = 'Choose one of these.';
  return { field, expected: `one of ${possible.join(', ')} (${where})`, got: `"${got}"`, remedy };
}

function poolIsSplit(pool: string): SpecFault {
  return {
    field: 'pool',
    expected: 'another split than the evaluated one',
    got: `"${pool}"`,
    remedy: 'Name a split whose rows are not scored, or ask for 0 shots.',
  };
}

function shotsInTraining(shots: number): SpecFault {
  return {
    field: 'shots',
    expected: '0: only `evaluate` sets have exemplars',
    got: String(shots),
    remedy: 'Leave shots out.',
  };
}
