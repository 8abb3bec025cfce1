import type { DatasetSpec, LabelMapping } from '@amuro/contracts';
import { describe, expect, test } from 'vitest';
import { applyClassNames } from '../../src/domain/checks/apply-class-names.ts';
import { classNamesOf } from '../../src/domain/columns/class-names.ts';

const nli = ['contradiction', 'entailment', 'neutral'];

const labelled = (values: Record<string, string>, labelMapping?: LabelMapping) => ({
  task: 'inference' as const,
  columns: { premise: 'p', hypothesis: 'h', label: 'gold' },
  labels: Object.entries(values).map(([value, text]) => ({ value, text })),
  labelMapping,
});

const chosen = (columns: DatasetSpec['columns'], labelMapping?: LabelMapping) => ({
  task: 'multiple-choice' as const,
  columns: { question: 'q', choices: 'choices', answer: 'gold', ...columns },
  labels: [],
  labelMapping,
});

/** The values that a mapping gives to numbers, what is contradicted, or null where the golds stay as they are. */
function read(spec: Parameters<typeof applyClassNames>[0], names: string[]) {
  const golds = applyClassNames(spec, new Map([['gold', names]]));
  if ('fault' in golds) return golds.fault.got;
  return golds.labelMapping?.kind === 'values' ? golds.labelMapping.values : (golds.labelMapping ?? null);
}

describe('Labels that a file writes as numbers', () => {
  test('Labels in numbers are read by the names in the file if the labels are registered by name, in any case', () => {
    const byName = { entailment: 'yes', neutral: 'maybe', contradiction: 'no' };
    expect(read(labelled(byName), nli)).toEqual({ '0': 'contradiction', '1': 'entailment', '2': 'neutral' });
    const others = labelled({ E: 'not_entailment', N: 'Entailment' });
    expect(read(others, ['entailment', 'not entailment'])).toEqual({ '0': 'N', '1': 'E' });
    const stars = labelled({ '1': 'one', '2': 'two', '3': 'three' });
    expect(read(stars, ['1', '2', '3'])).toEqual({ '0': '1', '1': '2', '2': '3' });
  });

  test('Labels in numbers are refused if their names contradict the registered order or mapping', () => {
    const glue = { '0': 'entailment', '1': 'neutral', '2': 'contradiction' };
    const got = 'the label "entailment" for 0, which is "contradiction" in the file';
    expect(read(labelled(glue), nli)).toBe(got);
    const byName = { entailment: 'entailment', neutral: 'neutral', contradiction: 'contradiction' };
    expect(read(labelled(byName, { kind: 'values', values: glue }), nli)).toBe(got);
    expect(read(labelled({ '0': 'no', '1': 'yes' }), ['yes', 'no'])).toContain('which is "yes" in the file');
    expect(read(labelled({ '0': 'a', '1': 'b' }), ['1', '0'])).toContain('which is "1" in the file');
  });

  test('Labels in numbers are unchanged if their names agree with the registration, or are other words', () => {
    const agreed = { '0': 'contradiction', '1': 'entailment', '2': 'neutral' };
    expect(read(labelled(agreed), nli)).toBeNull();
    expect(read(labelled({ '0': 'no', '1': 'yes' }), ['0', '1'])).toBeNull();
    const paraphrase: LabelMapping = { kind: 'values', values: { '0': 'no', '1': 'yes' } };
    const duplicates = ['not_duplicate', 'duplicate'];
    expect(read(labelled({ no: 'no', yes: 'yes' }, paraphrase), duplicates)).toEqual(paraphrase.values);
    const rte: LabelMapping = { kind: 'values', values: { '0': 'entailment', '1': 'neutral' } };
    const given = labelled({ entailment: 'entailment', neutral: 'neutral' }, rte);
    expect(read(given, ['entailment', 'not_entailment'])).toEqual(rte.values);
  });

  test('Labels in numbers follow a mapping by names', () => {
    const mapping: LabelMapping = { kind: 'values', values: { duplicate: 'yes', not_duplicate: 'no' } };
    const golds = read(labelled({ no: 'no', yes: 'yes' }, mapping), ['not_duplicate', 'duplicate']);
    expect(golds).toMatchObject({ '0': 'no', '1': 'yes' });
  });
});

describe('Answers that a file writes as numbers', () => {
  const constant = { choices: { constant: ['yes', 'no'] } };

  test('Answers in numbers are the choices with their names if every row has the same choices', () => {
    expect(read(chosen(constant), ['no', 'yes'])).toEqual({ '0': 'no', '1': 'yes' });
    expect(read(chosen(constant), ['yes', 'no'])).toBeNull();
    const wrong: LabelMapping = { kind: 'values', values: { '0': 'yes', '1': 'no' } };
    expect(read(chosen(constant, wrong), ['no', 'yes'])).toContain('choice number 1 for 0');
  });

  test('Answers in numbers are the choice labels with their names', () => {
    const labels = { choiceLabels: 'labels' };
    expect(read(chosen(labels), ['A', 'B'])).toEqual({ '0': 'A', '1': 'B' });
    expect(read(chosen(labels), ['1', '2'])).toEqual({ '0': '1', '1': '2' });
    expect(read(chosen(labels), ['0', '1'])).toBeNull();
  });

  test('Answers in numbers count from 0 whatever their names count from, and no mapping may contradict that', () => {
    expect(read(chosen({}), ['1', '2', '3'])).toBeNull();
    expect(read(chosen({}), ['A', 'B', 'C'])).toBeNull();
    expect(read(chosen({}, { kind: 'index', from: 0 }), ['1', '2'])).toEqual({ kind: 'index', from: 0 });
    expect(read(chosen({}, { kind: 'index', from: 1 }), ['1', '2'])).toContain('which is "1" in the file');
    expect(read(chosen({}), ['B', 'A'])).toContain('which is "B" in the file');
  });

  test('Answers in numbers are the texts of their names if the mapping is by text', () => {
    expect(read(chosen({}, { kind: 'text' }), ['red', 'blue'])).toEqual({ '0': 'red', '1': 'blue' });
  });
});

test('Class names are found at any place of features, as JSON and as YAML write them', () => {
  const label = { _type: 'ClassLabel', names: ['no', 'yes'] };
  const json = { text: { dtype: 'string', _type: 'Value' }, label, meta: { deep: { ...label } } };
  expect([...classNamesOf(json)]).toEqual([
    ['label', ['no', 'yes']],
    ['meta.deep', ['no', 'yes']],
  ]);
  const dtype = { class_label: { names: { '10': 'k', '2': 'c', '0': 'a' } } };
  const yaml = [
    { name: 'text', dtype: 'string' },
    { name: 'meta', struct: [{ name: 'label', dtype }] },
  ];
  expect([...classNamesOf(yaml)]).toEqual([['meta.label', ['a', 'c', 'k']]]);
  expect([...classNamesOf('nonsense'), ...classNamesOf([null, 3])]).toEqual([]);
});
