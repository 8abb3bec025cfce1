import { dsvFormat } from 'd3-dsv';
import { refuse } from './refusal.ts';

export interface DelimitedRow {
  line: number;
  fields: Record<string, string>;
}

const separators = [',', ';', '\t', '|'];

/**
 * Rows of a text table with a header; the separator is the one that the header has most of. A row with more or fewer
 * fields than the header, as a file cut in its midst has, is refused.
 */
export function parseDelimited(file: string, text: string): DelimitedRow[] {
  const content = text.replace(/^\uFEFF/, '');
  const [first = ''] = content.split(/\r?\n/, 1);
  const separator = separators.toSorted((a, b) => first.split(b).length - first.split(a).length)[0]!;
  const [header, ...rows] = dsvFormat(separator).parseRows(content);
  if (header === undefined) refuse(file, 'line 1', 'a header and at least one row', 'nothing');
  if (new Set(header).size !== header.length) {
    refuse(file, 'line 1', 'columns of different names', header.join(', '));
  }
  let line = 1 + newlines(header);
  const read = rows.flatMap((values) => {
    const row = { line: line + 1, values };
    line += 1 + newlines(values);
    if (values.length === 1 && values[0]!.trim() === '') return [];
    if (values.length !== header.length) {
      const expected = `${header.length} fields separated by ${JSON.stringify(separator)}`;
      refuse(file, `line ${row.line}`, expected, String(values.length));
    }
    return { line: row.line, fields: Object.fromEntries(header.map((name, i) => [name, values[i]!])) };
  });
  return read.length > 0 ? read : refuse(file, 'line 2', 'at least one row', 'none');
}

function newlines(values: readonly string[]): number {
  return values.reduce((sum, value) => sum + value.split('\n').length - 1, 0);
}
