import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { rowIdentifier } from '../../src/domain/row-id.ts';

const columns = { premise: 'input_1', hypothesis: 'input_2', label: 'output' };

describe('a row id', () => {
  it('is the sha256 of the RFC 8785 JSON of the mapped fields and the ordinal, byte for byte', () => {
    const identify = rowIdentifier(columns);
    const row = { input_2: 'It “moves”.\n', input_1: 'Ein Hund läuft.', output: 1, idx: 7 };
    const json = (ordinal: number) =>
      `{"fields":{"hypothesis":"It “moves”.\\n","label":1,"premise":"Ein Hund läuft."},"ordinal":${ordinal}}`;
    const sha256 = (content: string) => createHash('sha256').update(content, 'utf8').digest('hex');
    expect(identify(row)).toBe(sha256(json(0)));
    expect(identify({ ...row, idx: 8 })).toBe(sha256(json(1)));
  });

  it('does not depend on what the columns are called', () => {
    const other = rowIdentifier({ premise: 'a', hypothesis: 'b', label: 'c' });
    expect(other({ a: 'x', b: 'y', c: 'z' })).toBe(
      rowIdentifier(columns)({ input_1: 'x', input_2: 'y', output: 'z' }),
    );
  });
});
