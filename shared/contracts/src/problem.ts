import { z } from 'zod';

/** RFC 9457 problem details, with the offending field, what was expected, what came and what to do. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string().optional(),
  code: z.string(),
  errors: z
    .array(
      z.object({
        field: z.string(),
        expected: z.string(),
        got: z.string(),
        remedy: z.string().optional(),
      }),
    )
    .optional(),
  remedy: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;
