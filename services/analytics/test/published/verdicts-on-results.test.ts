import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Grid } from '../../src/domain/grid/grid.ts';
import { hasResults, paperFiles, pythia, skipReason } from './published-data.ts';
import { fromDisk, readGrid } from './read-results.ts';

/** Flagged results as `code: revision tuning evaluation`. */
function flagged(grid: Grid, code: string): string[] {
  return grid.cells.flatMap(({ cell, measurements, others }) =>
    [...measurements.values(), ...others].flatMap(({ verdict }) =>
      verdict.reasons.some((reason) => reason.code === code)
        ? [`${cell.point?.revision} ${cell.tuning} ${cell.evaluation}`]
        : [],
    ),
  );
}

describe.skipIf(!hasResults)(`verdicts from the numbers alone (${skipReason})`, () => {
  const paper = () =>
    readGrid(
      'amuro-csv',
      {},
      paperFiles.map(({ path }) => fromDisk(path)),
    );

  test('Verdicts flag the cells of the paper that their numbers alone give away', async () => {
    const grid = await paper();
    const base = (set: string) =>
      [
        'step1000',
        'step18000',
        'step342000',
        'step424000',
        'step505000',
        'step592000',
        'step738000',
        'main',
      ].map((revision) => `${revision} base ${set}.4-shot`);
    expect(flagged(grid, 'implausible-start')).toEqual(
      expect.arrayContaining([...base('qqp'), ...base('stsb')]),
    );
    const rte = flagged(grid, 'below-chance').filter((place) => place.endsWith('base rte.4-shot'));
    expect(rte.toSorted()).toEqual(['main', 'step738000'].map((at) => `${at} base rte.4-shot`));
    expect(flagged(grid, 'dip')).toContain('step424000 base xsum.4-shot');
  });

  test('Verdicts flag 70 of the 756 rows, each for a reason that is counted here', async () => {
    const grid = await paper();
    const all = grid.cells.flatMap(({ measurements, others }) => [...measurements.values(), ...others]);
    expect(all).toHaveLength(756);
    expect(all.filter(({ verdict }) => verdict.status !== 'valid')).toHaveLength(70);
    const counts = ['implausible-start', 'below-chance', 'dip', 'duplicate-cell'].map(
      (code) => flagged(grid, code).length,
    );
    expect(counts).toEqual([38, 23, 9, 2]);
  });

  test('Verdicts on Pythia call 10 of 5,224 values below chance, and the constant answers of WSC and moral scenarios by their name', async () => {
    const files = (['zero-shot', 'five-shot'] as const).flatMap((kind) => {
      const { path } = pythia(kind);
      return readdirSync(path).map((name) => fromDisk(`${path}/${name}`));
    });
    const grid = await readGrid('lm-eval-results', {}, files);
    expect(flagged(grid, 'below-chance')).toHaveLength(10);
    const constant = flagged(grid, 'one-class-predictions');
    const sets = new Set(constant.map((place) => place.split(' ').at(-1)));
    expect([...sets].toSorted()).toEqual([
      'hendrycksTest-moral_scenarios.0-shot',
      'hendrycksTest-moral_scenarios.5-shot',
      'wsc.0-shot',
      'wsc.5-shot',
    ]);
    const wsc = grid.cells.filter(({ cell }) => cell.evaluation === 'wsc.0-shot');
    const flaggedValues = wsc.flatMap(({ measurements }) =>
      [...measurements.values()].flatMap(({ value, verdict }) => (verdict.status === 'valid' ? [] : value)),
    );
    expect(new Set(flaggedValues)).toEqual(new Set([38 / 104, 66 / 104]));
  });

  test('Verdicts do not doubt a set that is easy and learned: SciQ of Pythia with five shots', async () => {
    const { path } = pythia('five-shot');
    const files = readdirSync(path).map((name) => fromDisk(`${path}/${name}`));
    const grid = await readGrid('lm-eval-results', {}, files);
    expect(flagged(grid, 'implausible-start')).toEqual([]);
    expect(flagged(grid, 'dip')).toEqual([]);
  });
});
