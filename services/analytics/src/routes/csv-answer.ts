import { z } from '@amuro/http';
import { toCsv, type CsvValue } from '../domain/to-csv.ts';

/** The description of a CSV response, with example rows. */
export function csvAnswer(description: string, example: Record<string, CsvValue>[]) {
  return textAnswer('text/csv', description, toCsv(example));
}

export function textAnswer<const M extends string>(mediaType: M, description: string, example: string) {
  const content = { [mediaType]: { schema: z.string(), example } };
  return { description, content: content as Record<M, { schema: z.ZodString; example: string }> };
}
