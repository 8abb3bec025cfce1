import { z } from '@hono/zod-openapi';
import { badRequest, type ProblemError } from './problems.ts';

/** Query of every list; extend it with the filters of the list. */
export const PageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(1000).default(100).describe('Most items of the page.'),
  cursor: z
    .string()
    .max(500)
    .optional()
    .describe('`nextCursor` of the page before; omitted: the first page.'),
});
export type PageQuery = z.infer<typeof PageQuery>;

export interface Page<T> {
  items: T[];
  /** Pass as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}

export function pageOf<T extends z.ZodType>(schema: T) {
  return z.strictObject({
    items: z.array(schema).describe('Items of the page.'),
    nextCursor: z.string().nullable().describe('`cursor` of the next page; null on the last.'),
  });
}

/** Query of a list that is short by its nature, or computed as a whole: without a limit it is one page. */
export const ListQuery = PageQuery.extend({
  limit: PageQuery.shape.limit.unwrap().optional().describe('Most items of the page; omitted: all.'),
});
export type ListQuery = z.infer<typeof ListQuery>;

/** One page of a list that is at hand. A cursor is the place of an item. */
export function pageOfList<T>(items: readonly T[], { limit = items.length, cursor }: ListQuery): Page<T> {
  const start = cursor === undefined ? 0 : Number(positionOfCursor(cursor));
  if (!Number.isInteger(start) || start < 0) throw noCursor(cursor ?? '');
  const end = start + limit;
  return { items: items.slice(start, end), nextCursor: end < items.length ? cursorAt(String(end)) : null };
}

/**
 * One page of a list. `read(after, limit)` returns at most `limit` items that sort after the position `after`
 * (null: from the start); `positionOf` is what the list is sorted by, unique for each item.
 */
export function paginate<T>(
  { limit, cursor }: { limit: number; cursor?: string | undefined },
  read: (after: string | null, limit: number) => T[],
  positionOf: (item: T) => string,
): Page<T> {
  const found = read(cursor === undefined ? null : positionOfCursor(cursor), limit + 1);
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    nextCursor: found.length > limit && last !== undefined ? cursorAt(positionOf(last)) : null,
  };
}

/** A cursor that stands for a position, for lists that `paginate` cannot read. */
export function cursorAt(position: string): string {
  return Buffer.from(JSON.stringify([position])).toString('base64url');
}

/** The position that a cursor stands for. Throws a 400 problem for a text that is no cursor. */
export function positionOfCursor(cursor: string): string {
  try {
    const decoded: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(decoded) && typeof decoded[0] === 'string') return decoded[0];
  } catch {
    // Falls through to the one answer for every unreadable cursor.
  }
  throw noCursor(cursor);
}

export function noCursor(cursor: string): ProblemError {
  return badRequest({
    field: 'cursor',
    expected: 'a nextCursor of an earlier page',
    got: JSON.stringify(cursor),
    remedy: 'Leave cursor out to begin with the first page.',
  });
}
