import { describe, expect, test } from 'vitest';
import { turningPoint } from '../src/turning-point.ts';

const curve = (values: number[]) => values.map((value, x) => ({ x, value, standardError: 0.005 }));
const seed = '5f'.repeat(32);

describe('turning point', () => {
  test('turningPoint finds the knee of two lines and an interval around it', () => {
    const knee = turningPoint(curve([0.1, 0.2, 0.3, 0.401, 0.4, 0.4, 0.399]), seed)!;
    expect(knee.index).toBe(3);
    expect(knee.pValue).toBeLessThan(0.001);
    expect(knee.low).toBeLessThanOrEqual(3);
    expect(knee.high).toBeGreaterThanOrEqual(3);
    expect(knee.slopeBefore).toBeCloseTo(0.1, 2);
    expect(knee.slopeAfter).toBeCloseTo(0, 2);
  });

  test('turningPoint finds no significant knee in a noisy line', () => {
    const line = turningPoint(curve([0.1, 0.201, 0.3, 0.399, 0.5, 0.601, 0.7]), seed)!;
    expect(line.pValue).toBeGreaterThan(0.05);
  });

  test.each([{ values: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1] }, { values: [1, 2, 3, 4, 5, 6] }])(
    'turningPoint does not take the rounding error of the straight line $values for a turn',
    ({ values }) => expect(turningPoint(curve(values), seed)!.pValue).toBe(1),
  );

  test('turningPoint of fewer than five points, or of a repeated x, is null', () => {
    expect(turningPoint(curve([0.1, 0.2, 0.3, 0.3]), seed)).toBeNull();
    const repeated = curve([0.1, 0.2, 0.3, 0.3, 0.3]).map((point) => ({ ...point, x: point.x % 4 }));
    expect(turningPoint(repeated, seed)).toBeNull();
  });

  test('The F test of two lines against one equals that of SciPy', () => {
    // scipy.stats.f.sf(f, 2, n - 4) of the residual sums that numpy.linalg.lstsq leaves.
    const { pValue } = turningPoint(curve([0.1, 0.25, 0.3, 0.42, 0.4, 0.43, 0.41, 0.45]), seed)!;
    expect(pValue).toBeCloseTo(0.012287417000794155, 10);
  });
});
