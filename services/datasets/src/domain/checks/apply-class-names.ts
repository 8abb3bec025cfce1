import type { Column, DatasetSpec, FieldError, Label, LabelMapping } from '@amuro/contracts';
import type { ClassNames } from '../columns/class-names.ts';
import { mapGold } from '../fields/map-gold.ts';
import { letterIndex } from '../fields/read-choice.ts';
import { taskOf } from '../tasks/index.ts';

type ReadSpec = Pick<DatasetSpec, 'task' | 'columns' | 'labels' | 'labelMapping'>;

/** The effect of a file's own names for its golds on a spec: the mapping by which golds are read, or a contradiction. */
export type NamedGolds = { labelMapping: LabelMapping | undefined } | { fault: FieldError };

/**
 * Golds that a file writes as numbers are read by the names that the file gives them, unless the spec says what each number
 * means; then the two must agree. A name that is not a label contradicts nothing.
 */
export function applyClassNames(spec: ReadSpec, names: ClassNames): NamedGolds {
  const golds = goldNames(spec, names);
  if (golds === null) return { labelMapping: spec.labelMapping };
  const { fields, target } = taskOf(spec.task);
  const mapped = { ...spec, labelMapping: withNumbers(spec.labelMapping, golds) };
  return fields[target]!.kind === 'label' ? labelsByName(mapped, golds) : choicesByName(mapped, golds);
}

/** The names that a file has for the numbers of its gold column; null if it has none. */
export function goldNames({ task, columns }: ReadSpec, names: ClassNames): readonly string[] | null {
  const { fields, target } = taskOf(task);
  const kind = fields[target]?.kind;
  const column = columns[target];
  if ((kind !== 'label' && kind !== 'choice') || typeof column !== 'string') return null;
  return names.get(column) ?? null;
}

/** Names with their numbers, for a message. */
export function shownNames(names: readonly string[]): string {
  const shown = names.slice(0, 20).map((name, number) => `${number} = "${name}"`);
  return shown.join(', ') + (names.length > shown.length ? ', …' : '');
}

/** A mapping by names also applies to the numbers of those names. */
function withNumbers(mapping: LabelMapping | undefined, names: readonly string[]): LabelMapping | undefined {
  if (mapping?.kind !== 'values') return mapping;
  const { values } = mapping;
  const numbers = names.flatMap((name, number) =>
    Object.hasOwn(values, name) && !Object.hasOwn(values, String(number))
      ? [[String(number), values[name]!] as const]
      : [],
  );
  return numbers.length === 0 ? mapping : byValues([...Object.entries(values), ...numbers]);
}

function labelsByName({ labels, labelMapping }: ReadSpec, names: readonly string[]): NamedGolds {
  if (labelMapping === undefined && !isByNumber(labels, names)) {
    const values = names.flatMap((name, number) => {
      const [label, ...others] = labelsCalled(labels, name);
      return label === undefined || others.length > 0 ? [] : [[String(number), label.value] as const];
    });
    return { labelMapping: values.length === 0 ? undefined : byValues(values) };
  }
  for (const [number, name] of names.entries()) {
    const value = String(mapGold(number, labelMapping));
    const label = labels.find((one) => one.value === value);
    const called = labelsCalled(labels, name);
    if (label === undefined || called.length === 0 || called.includes(label)) continue;
    return { fault: contradiction('labels', names, number, `the label "${label.text}"`) };
  }
  return { labelMapping };
}

/** Whether the labels are the numbers of the file: some are, and they are not simply the names in the file. */
function isByNumber(labels: readonly Label[], names: readonly string[]): boolean {
  const numbered = labels.filter(({ value }) => names.some((_, number) => String(number) === value));
  const areNames = labels.every((label) => names.some((name) => labelsCalled([label], name).length > 0));
  return numbered.length > 0 && !(areNames && numbered.length < labels.length);
}

/** The label with exactly that value, otherwise those that differ only in case. */
function labelsCalled(labels: readonly Label[], name: string): Label[] {
  const exact = labels.find(({ value }) => value === name);
  if (exact !== undefined) return [exact];
  return labels.filter(({ value, text }) => [value, text].some((one) => plainName(one) === plainName(name)));
}

function plainName(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words?.join(' ') ?? name;
}

function choicesByName(spec: ReadSpec, names: readonly string[]): NamedGolds {
  const { columns, labelMapping } = spec;
  const byName = byValues(names.map((name, number) => [String(number), name]));
  const isOwnNumber = names.every((name, number) => name === String(number));
  const isText = labelMapping?.kind === 'text';
  const hasLabels = labelMapping === undefined && columns.choiceLabels !== undefined;
  if (isText || hasLabels) return { labelMapping: isOwnNumber ? labelMapping : byName };
  const texts = constantTexts(columns.choices);
  const placeOf = createPlaceOf(texts, names, labelMapping?.kind === 'index' ? labelMapping.from : 0);
  for (const [number, name] of names.entries()) {
    const [numbered, named] = [placeOf(mapGold(number, labelMapping)), placeOf(name)];
    if (numbered === null || named === null || numbered === named) continue;
    const areTexts = names.every((one) => texts.includes(plainName(one)));
    if (labelMapping === undefined && areTexts) return { labelMapping: byName };
    return { fault: contradiction('labelMapping', names, number, `choice number ${numbered + 1}`) };
  }
  return { labelMapping };
}

/** The choices that every row has, in the form in which they are compared with names. */
function constantTexts(column: Column | undefined): string[] {
  if (typeof column !== 'object' || !('constant' in column)) return [];
  return [column.constant].flat().map(plainName);
}

/**
 * The choice that a gold, or the name of one, means, from 0: by its text if all rows have the same choices; null if it depends on
 * the row.
 */
function createPlaceOf(texts: readonly string[], names: readonly string[], from: 0 | 1) {
  const firstName = names[0] === '1' ? 1 : 0;
  return (raw: unknown): number | null => {
    if (typeof raw === 'number') return raw - from;
    const text = texts.indexOf(plainName(String(raw)));
    if (text >= 0) return text;
    if (/^\d+$/.test(String(raw))) return Number(raw) - firstName;
    return letterIndex(String(raw));
  };
}

function byValues(values: (readonly [string, string])[]): LabelMapping {
  return { kind: 'values', values: Object.fromEntries(values) };
}

function contradiction(field: string, names: readonly string[], number: number, asked: string): FieldError {
  return {
    field,
    expected: `the names of the file's numbers: ${shownNames(names)}`,
    got: `${asked} for ${number}, which is "${names[number]}" in the file`,
    remedy:
      'Omit `labelMapping` and use the names of the file in `labels`, or correct the meaning of each number.',
  };
}
