import { describe, expect, test } from 'vitest';
import { columnNames, columnReader } from '../../src/domain/columns/column-reader.ts';

const row = { a: 'x', b: 'y', label: 2, choices: { text: ['red', 'blue'] }, answers: ['first', 'second'] };

describe('a column', () => {
  test('A column is a member by its name, or by a path of names and indices', () => {
    expect(columnReader('a')(row)).toBe('x');
    expect(columnReader('choices.text')(row)).toEqual(['red', 'blue']);
    expect(columnReader('answers.0')(row)).toBe('first');
    expect(columnReader('none')(row)).toBeUndefined();
    expect(columnReader('a.b')(row)).toBeUndefined();
  });

  test('A column can be a list of columns, and is absent only if all of them are', () => {
    expect(columnReader(['a', 'b'])(row)).toEqual(['x', 'y']);
    expect(columnReader(['a', 'none'])(row)).toEqual(['x', null]);
    expect(columnReader(['none', 'neither'])(row)).toBeUndefined();
  });

  test('A column can be selected by another column, and is null if that one selects none', () => {
    const column = { oneOf: ['a', 'b'], by: 'label', values: ['1', '2'] };
    expect(columnReader(column)(row)).toBe('y');
    expect(columnReader(column)({ ...row, label: '1' })).toBe('x');
    expect(columnReader(column)({ ...row, label: 3 })).toBeNull();
    expect(columnReader(column)({ a: 'x' })).toBeNull();
    expect(columnNames(column)).toEqual(['a', 'b', 'label']);
  });

  test('A column can be a constant', () => {
    expect(columnReader({ constant: ['yes', 'no'] })({})).toEqual(['yes', 'no']);
  });
});
