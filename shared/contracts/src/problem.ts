import { z } from 'zod';

export const Problem = z
  .object({
    type: z.string().describe('URI reference of the kind of problem.'),
    title: z.string().describe('Kind of problem, for people.'),
    status: z.int().describe('HTTP status of the answer.'),
    detail: z.string().describe('What went wrong this time, for people.'),
    instance: z.string().optional().describe('URI reference of this occurrence.'),
    code: z.string().describe('Kind of problem, for programs.'),
    errors: z
      .array(
        z.object({
          field: z
            .string()
            .describe('Path of the field, such as `recipe.steps`; `(body)` for the whole body.'),
          expected: z.string().describe('What the field must be.'),
          got: z.string().describe('What came.'),
          remedy: z.string().optional().describe('What to do about this field.'),
        }),
      )
      .optional()
      .describe('What is wrong with each field of the request.'),
    remedy: z.string().optional().describe('What to do.'),
  })
  .describe('What went wrong, as RFC 9457 problem details.');
export type Problem = z.infer<typeof Problem>;
