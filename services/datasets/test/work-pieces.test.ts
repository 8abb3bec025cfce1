import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { workPieces, type PieceWork } from '../src/actions/work-pieces.ts';
import type { Piece, Pieces } from '../src/readers/source-row.ts';
import { SourceError } from '../src/readers/source-error.ts';

/** Pieces that stand for 400 kB each. */
async function* pieces(count: number): Pieces {
  for (let n = 1; n <= count; n += 1) {
    yield { kind: 'json-lines', line: n, lines: 1, bytes: new Uint8Array(400_000) };
  }
}

const lineOf = (piece: Piece) => (piece.kind === 'rows' ? 0 : piece.line);

async function work(count: number, how: PieceWork<string>): Promise<string[]> {
  const made: string[] = [];
  for await (const one of workPieces(pieces(count), how)) made.push(one.made);
  return made;
}

describe('the pieces of a source', () => {
  const here = async (piece: Piece) => `here ${lineOf(piece)}`;

  it('are worked on in this thread where they are small together', async () => {
    const threads = { count: 4, work: () => Promise.reject(new Error('not asked')) };
    expect(await work(2, { here, threads })).toEqual(['here 1', 'here 2']);
  });

  it('come in order whichever is done first, no more of them at work than there is room for', async () => {
    let atWork = 0;
    let most = 0;
    const threads = {
      count: 3,
      async work(piece: Piece) {
        most = Math.max(most, (atWork += 1));
        await pause((lineOf(piece) * 7) % 5);
        atWork -= 1;
        return `there ${lineOf(piece)}`;
      },
    };
    const made = await work(40, { here, threads });
    expect(made.map((one) => Number(one.split(' ')[1]))).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
    expect(new Set(made.map((one) => one.split(' ')[0]))).toEqual(new Set(['here', 'there']));
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(6);
  });

  it('are worked on in this thread, too, while a single other one has enough to do', async () => {
    const threads = { count: 1, work: (piece: Piece) => pause(5, `there ${lineOf(piece)}`) };
    const made = await work(20, { here, threads });
    expect(made.slice(2).some((one) => one.startsWith('here'))).toBe(true);
    expect(made.some((one) => one.startsWith('there'))).toBe(true);
  });

  it('end with the fault of the first that cannot be read', async () => {
    const fault = { code: 'malformed-row' as const, expected: 'a', got: 'b', remedy: 'c' };
    const threads = {
      count: 2,
      work: async (piece: Piece) =>
        lineOf(piece) < 5 ? 'there' : { fault: { ...fault, got: `${lineOf(piece)}` } },
    };
    const failing = work(9, { here, threads });
    await expect(failing).rejects.toBeInstanceOf(SourceError);
    await expect(failing).rejects.toMatchObject({ fault: { got: '5' } });
  });
});
