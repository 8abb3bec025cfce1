import { z } from '@amuro/http';

/** A query parameter that holds one or several names, separated by commas; `name` must accept each. */
export function namesOf<T extends string>(name: z.ZodType<T, T>) {
  return z
    .string()
    .max(10_000)
    .default('')
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(name as z.ZodType<T, string>));
}
