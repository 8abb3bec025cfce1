import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { rowIdentifier } from './row-identifier.ts';

const columns = { premise: 'input_1', hypothesis: 'input_2', label: 'output' };

/** Written out by hand: members in order of their code units, no spaces, only what JSON must escape escaped. */
function handWritten(ordinal: number): string {
  const fields = '{"hypothesis":"It “moves”.\\n","label":1,"premise":"Ein Hund läuft."}';
  return createHash('sha256').update(`{"fields":${fields},"ordinal":${ordinal}}`, 'utf8').digest('hex');
}

describe('a row id', () => {
  test('A row id is the sha256 of the RFC 8785 JSON of the mapped fields and the ordinal, byte for byte', () => {
    const identify = rowIdentifier(columns);
    const row = { input_2: 'It “moves”.\n', input_1: 'Ein Hund läuft.', output: 1, idx: 7 };
    expect(identify(row)).toBe(handWritten(0));
    expect(identify({ ...row, idx: 8 })).toBe(handWritten(1));
  });

  test('A row id does not depend on the names of the columns', () => {
    const other = rowIdentifier({ premise: 'a', hypothesis: 'b', label: 'c' });
    expect(other({ a: 'x', b: 'y', c: 'z' })).toBe(
      rowIdentifier(columns)({ input_1: 'x', input_2: 'y', output: 'z' }),
    );
  });
});
