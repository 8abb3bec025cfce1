/** Float32 values as IEEE 754 half precision, rounded to the nearest, ties to even; beyond its range, infinity. */
export function halfPrecision(values: Float32Array): Uint16Array {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  return Uint16Array.from(bits, halfBits);
}

function halfBits(bits: number): number {
  const sign = (bits >>> 16) & 0x8000;
  const exponent = (bits >>> 23) & 0xff;
  const mantissa = bits & 0x7fffff;
  if (exponent === 0xff) return sign | 0x7c00 | (mantissa === 0 ? 0 : 0x200);
  const unbiased = exponent - 127;
  if (unbiased > 15) return sign | 0x7c00;
  // A carry out of the mantissa raises the exponent by itself, up to infinity.
  if (unbiased >= -14) return sign | (((unbiased + 15) << 10) + roundedShift(mantissa, 13));
  if (unbiased < -25) return sign;
  return sign | roundedShift(mantissa | 0x800000, -unbiased - 1);
}

/** `value / 2^bits`, to the nearest integer, ties to even. */
function roundedShift(value: number, bits: number): number {
  const floor = value >>> bits;
  const rest = value & ((1 << bits) - 1);
  const half = 1 << (bits - 1);
  return rest > half || (rest === half && (floor & 1) === 1) ? floor + 1 : floor;
}
