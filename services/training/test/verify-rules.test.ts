import { describe, expect, test } from 'vitest';
import { squareSum } from '../src/domain/verify/square-sum.ts';
import { tensorFindings, type NormedPoint } from '../src/domain/verify/tensor-findings.ts';
import { published } from '../src/published/index.ts';

describe('the sum of squares of stored numbers', () => {
  const f32 = Buffer.alloc(12);
  [1.5, -2, 0.25].forEach((value, index) => f32.writeFloatLE(value, 4 * index));
  const f64 = Buffer.alloc(16);
  [1.5, -2].forEach((value, index) => f64.writeDoubleLE(value, 8 * index));

  test.each([
    ['F32', f32, 1.5 ** 2 + 2 ** 2 + 0.25 ** 2],
    ['F64', f64, 1.5 ** 2 + 2 ** 2],
    // 1, -2, 65504 and the smallest number above 0.
    ['F16', halves(0x3c00, 0xc000, 0x7bff, 0x0001), 1 + 4 + 65_504 ** 2 + 2 ** -48],
    ['BF16', halves(0x3f80, 0xc000, 0x4040), 1 + 4 + 9],
    ['I64', f64, 0],
  ])('of %s is that of the numbers', (dtype, bytes, sum) => {
    expect(squareSum(bytes, dtype)).toBeCloseTo(sum, 9);
  });

  test.each([
    ['F16', halves(0x7c00)],
    ['F16', halves(0x7e00)],
    ['BF16', halves(0x7f80)],
    ['BF16', halves(0xffc0)],
  ])('of %s is not finite where a number is not', (dtype, bytes) => {
    expect(Number.isFinite(squareSum(bytes, dtype))).toBe(false);
  });
});

describe('the trend of norms', () => {
  const places = published.get('pythia-12b')!.points;
  /** Norms that grow as those of an embedding do, fast and then slowly, with some noise. */
  const curve = (change: Record<string, number> = {}): NormedPoint[] =>
    places.map((point, index) => {
      const noise = 1 + 0.0005 * Math.sin(97 * index ** 2);
      const smooth = 20 + 4 * Math.log1p(point.step! / 300);
      return { point, norms: { embedding: change[point.revision] ?? smooth * noise, head: 5 } };
    });

  test('Nothing is off a trend that is steep at first and flat later', () => {
    expect(tensorFindings(curve())).toEqual([]);
  });

  test('The embeddings of the end, 50,000 and 58,000 steps into training, are off, and their neighbours are not', () => {
    const end = 20 + 4 * Math.log1p(143_000 / 300);
    const findings = tensorFindings(curve({ step50000: end, step58000: end }));
    expect(findings.map(({ code, revisions }) => [code, ...revisions]).toSorted()).toEqual([
      ['series-off-trend', 'step50000'],
      ['series-off-trend', 'step58000'],
    ]);
    expect(findings[0]!.message).toContain('the norm of embedding');
  });

  test('Four points have no trend', () => {
    expect(tensorFindings(curve({ step1: 900 }).slice(0, 4))).toEqual([]);
  });

  test('Points of another stage are no neighbours', () => {
    const points = curve()
      .slice(-12)
      .map((one, index) => ({
        norms: { embedding: index < 6 ? 10 : 40 },
        point: { ...one.point, stage: index < 6 ? 'stage1' : 'stage2' },
      }));
    expect(tensorFindings(points)).toEqual([]);
  });
});

function halves(...values: number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  values.forEach((value, index) => bytes.writeUInt16LE(value, 2 * index));
  return bytes;
}
