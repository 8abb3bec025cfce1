import { open, type FileHandle } from 'node:fs/promises';
import { cursorAt, noCursor, positionOfCursor, type PageQuery } from './pages.ts';
import { sizeOf, verify, type FileFacts } from './send-file.ts';

/** A page ends early rather than hold more than this, but holds a line at least. */
const mostBytes = 8 * 1024 * 1024;
const stepBytes = 256 * 1024;
const newline = 10;

/**
 * A page of a JSON Lines file that never changes, as the JSON text of a `Page`: its lines as they are, so that every number
 * is that of the file. A cursor is the offset of a line.
 */
export async function pageOfLines(
  path: string,
  facts: FileFacts,
  { limit, cursor }: PageQuery,
): Promise<string> {
  const size = await sizeOf(path, facts);
  const start = cursor === undefined ? 0 : Number(positionOfCursor(cursor));
  await verify(path, facts);
  const file = await open(path);
  try {
    if (cursor !== undefined && !(await isStartOfLine(file, start, size))) throw noCursor(cursor);
    const { lines, end } = await readLines(file, start, limit);
    const nextCursor = end < size ? JSON.stringify(cursorAt(String(end))) : 'null';
    return `{"items":[${lines.join(',')}],"nextCursor":${nextCursor}}`;
  } finally {
    await file.close();
  }
}

/** Whether a line begins at this offset, which a client may have made up. */
async function isStartOfLine(file: FileHandle, offset: number, size: number): Promise<boolean> {
  if (!Number.isInteger(offset) || offset < 0 || offset >= size) return false;
  if (offset === 0) return true;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, offset - 1);
  return buffer[0] === newline;
}

/** At most so many lines from an offset on, and the offset after them. */
async function readLines(file: FileHandle, start: number, limit: number) {
  const lines: string[] = [];
  let end = start;
  let rest = Buffer.alloc(0);
  for (;;) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(stepBytes), 0, stepBytes, end + rest.length);
    if (bytesRead === 0 && rest.length === 0) return { lines, end };
    // The last line may lack its end.
    const ending = bytesRead === 0 ? Buffer.from([newline]) : buffer.subarray(0, bytesRead);
    const found = Buffer.concat([rest, ending]);
    let from = 0;
    for (let at = found.indexOf(newline); at >= 0; at = found.indexOf(newline, from)) {
      lines.push(found.toString('utf8', from, at));
      end += at + 1 - from;
      from = at + 1;
      if (lines.length === limit || end - start >= mostBytes) return { lines, end };
    }
    if (bytesRead === 0) return { lines, end };
    rest = found.subarray(from);
  }
}
