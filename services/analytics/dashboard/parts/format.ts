const minusSign = '\u2212';

/** 0.5 → "0.500", with a true minus sign. */
export function number(value: number, decimals = 3): string {
  const text = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? minusSign + text : text;
}

/** `[0.1, 0.3]`; nothing where there is no interval. */
export function interval({ low, high }: { low: number | null; high: number | null }): string {
  return low === null || high === null ? '' : `[${number(low)}, ${number(high)}]`;
}

export const signs = { valid: '', suspect: '?', invalid: '\u00d7' } as const;
