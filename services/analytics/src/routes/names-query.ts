import { z } from '@amuro/http';

/** A query parameter that holds a name, or several separated by commas; each must be one that `name` accepts. */
export function namesOf<T extends string>(name: z.ZodType<T, T>) {
  return z
    .string()
    .max(10_000)
    .default('')
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(name as z.ZodType<T, string>));
}
