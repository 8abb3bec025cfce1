export const seed = '0123456789abcdef'.repeat(4);

/** In Python: `[(i*37%101)/100 for i in range(50)]`. */
export const graded = Float64Array.from({ length: 50 }, (_, i) => ((i * 37) % 101) / 100);

/** In Python: `[float(i*29%50 < 36) for i in range(50)]`. */
export const binary = Float64Array.from({ length: 50 }, (_, i) => Number((i * 29) % 50 < 36));
