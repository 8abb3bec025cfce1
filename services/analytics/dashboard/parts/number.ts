const minusSign = '\u2212';

/** 0.5 → "0.500", with a true minus sign. */
export function number(value: number, decimals = 3): string {
  const text = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? minusSign + text : text;
}

/** The same, but for what is not 0 and would look like it: `< 0.001`. */
export function cellNumber(value: number): string {
  if (value === 0 || Math.abs(value) >= 0.0005) return number(value);
  return value > 0 ? '< 0.001' : `> ${minusSign}0.001`;
}
