import { readHint } from '@amuro/contracts';
import type { z } from 'zod';
import type { FieldError } from './problems.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Turns zod's issues into field errors: dotted path, what was expected, what came. */
export function fieldErrors(issues: readonly Issue[], input: unknown, prefix: Path = []): FieldError[] {
  return issues.flatMap((issue) => errorsOf(issue, input, [...prefix, ...issue.path]));
}

function errorsOf(issue: Issue, input: unknown, path: Path): FieldError[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(input, [...path, key]));
    case 'invalid_union':
      return issue.errors.length > 0 ? branchErrors(issue, input, path) : [plain(issue, input, path)];
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.map((inner) => ({
        field: fieldName(path),
        expected: expectation(inner),
        got: `the name ${show(path.at(-1))}`,
        remedy: 'Correct the name of this entry.',
      }));
    default:
      return [plain(issue, input, path)];
  }
}

/** Of several alternatives, the one that came closest tells the caller most. */
function branchErrors(issue: Extract<Issue, { code: 'invalid_union' }>, input: unknown, path: Path) {
  const branches = issue.errors.map((branch) => fieldErrors(branch, input, path));
  const typeOnly = issue.errors.every((branch) => branch.length === 1 && branch[0]?.path.length === 0);
  if (typeOnly) {
    const expected = branches.map((branch) => branch[0]?.expected ?? '').join(', or ');
    return [{ ...plain(issue, input, path), expected }];
  }
  return branches.reduce((best, branch) => (branch.length < best.length ? branch : best));
}

function unknownField(input: unknown, path: Path): FieldError {
  return {
    field: fieldName(path),
    expected: 'only fields that this operation knows',
    got: `an unknown field with the value ${show(valueAt(input, path))}`,
    remedy: 'Correct its spelling or leave it out; /docs lists the fields.',
  };
}

function plain(issue: Issue, input: unknown, path: Path): FieldError {
  const value = valueAt(input, path);
  return {
    field: fieldName(path),
    expected: expectation(issue),
    got: value === undefined ? 'nothing' : show(value),
    remedy: value === undefined ? 'Add this field.' : 'Correct this value.',
    ...readHint(issue.message),
  };
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return article(issue.expected === 'int' ? 'integer' : issue.expected);
    case 'invalid_value':
      return issue.values.length === 1
        ? show(issue.values[0])
        : `one of ${issue.values.map((value) => show(value)).join(', ')}`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `one of ${issue.options.map((value) => show(value)).join(', ')}`
        : 'one of the documented forms';
    case 'too_small':
      return bound(
        'at least',
        issue.inclusive === false ? 'more than' : 'at least',
        issue.minimum,
        issue.origin,
      );
    case 'too_big':
      return bound(
        'at most',
        issue.inclusive === false ? 'less than' : 'at most',
        issue.maximum,
        issue.origin,
      );
    case 'invalid_format':
      return issue.format === 'datetime' ? 'a time such as 2026-01-31T12:00:00Z' : issue.message;
    default:
      return issue.message;
  }
}

function bound(sized: string, numeric: string, limit: number | bigint, origin: string): string {
  if (origin === 'string') return `${sized} ${limit} characters`;
  if (origin === 'array' || origin === 'set') return `${sized} ${limit} entries`;
  return `${numeric} ${limit}`;
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function fieldName(path: Path): string {
  const name = path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
  return name === '' ? '(body)' : name;
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined,
    input,
  );
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
