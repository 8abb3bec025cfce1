import { describe, expect, test } from 'vitest';
import { halfSafetensors } from '../src/cli/half-safetensors.ts';
import { halfPrecision } from '../src/domain/half-precision.ts';

describe('half precision', () => {
  // Bit patterns of IEEE 754-2008 binary16.
  test.each([
    [0, 0x0000],
    [-0, 0x8000],
    [1, 0x3c00],
    [-2, 0xc000],
    [0.333251953125, 0x3555],
    [65504, 0x7bff],
    [65519.99, 0x7bff],
    [65520, 0x7c00],
    [Infinity, 0x7c00],
    [-Infinity, 0xfc00],
    [2 ** -14, 0x0400],
    [2 ** -24, 0x0001],
    [2 ** -25, 0x0000],
    [2 ** -25 * 1.0001, 0x0001],
    [2 ** -14 - 2 ** -25, 0x0400],
    [1 + 2 ** -11, 0x3c00],
    [1 + 3 * 2 ** -11, 0x3c02],
    [1 + 2 ** -11 + 2 ** -20, 0x3c01],
    [2 - 2 ** -12, 0x4000],
  ])('of %d has the bits %d', (value, bits) => {
    expect(halfPrecision(Float32Array.of(value))[0]).toBe(bits);
  });

  test('keeps what is not a number', () => {
    expect(halfPrecision(Float32Array.of(NaN))[0]! & 0x7e00).toBe(0x7e00);
  });
});

test('a safetensors file keeps names, shapes and order, and other types untouched', () => {
  const header = {
    __metadata__: { format: 'pt' },
    b: { dtype: 'F32', shape: [2], data_offsets: [0, 8] },
    a: { dtype: 'I64', shape: [1], data_offsets: [8, 16] },
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(8);
  new DataView(length.buffer).setBigUint64(0, BigInt(text.length), true);
  const data = [new Uint8Array(Float32Array.of(1, -2).buffer), new Uint8Array(BigInt64Array.of(7n).buffer)];
  const half = halfSafetensors(Buffer.concat([length, text, ...data]));
  const size = Number(new DataView(half.buffer, half.byteOffset).getBigUint64(0, true));
  expect(size % 8).toBe(0);
  expect(JSON.parse(new TextDecoder().decode(half.subarray(8, 8 + size)))).toEqual({
    __metadata__: { format: 'pt' },
    b: { dtype: 'F16', shape: [2], data_offsets: [0, 4] },
    a: { dtype: 'I64', shape: [1], data_offsets: [4, 12] },
  });
  expect([...half.subarray(8 + size)]).toEqual([0x00, 0x3c, 0x00, 0xc0, 7, 0, 0, 0, 0, 0, 0, 0]);
});
