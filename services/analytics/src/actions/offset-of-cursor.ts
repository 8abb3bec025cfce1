import { badRequest, positionOfCursor } from '@amuro/http';

export function offsetOfCursor(cursor: string): number {
  const offset = Number(positionOfCursor(cursor));
  if (Number.isSafeInteger(offset) && offset >= 0) return offset;
  throw badRequest({
    field: 'cursor',
    expected: 'a nextCursor of an earlier page of this list',
    got: JSON.stringify(cursor),
    remedy: 'Leave cursor out to begin with the first page.',
  });
}
