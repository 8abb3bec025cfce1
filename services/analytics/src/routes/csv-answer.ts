import { z } from '@amuro/http';
import { toCsv, type CsvValue } from '../domain/to-csv.ts';

/** Adds CSV to a JSON answer, with example rows. */
export function csvAnswer<T extends { content: object }>(answer: T, example: Record<string, CsvValue>[]) {
  const csv = { schema: z.string(), example: toCsv(example) };
  return { ...answer, content: { ...(answer.content as T['content']), 'text/csv': csv } };
}
