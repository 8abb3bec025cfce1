import { mkdir, statfs } from 'node:fs/promises';
import { DownloadError } from './download-error.ts';

/** Room that is left on the disk for others. */
const spareBytes = 256 * 1024 ** 2;

/** Throws DownloadError where the disk of a folder, which is made, has no room for so many bytes more. */
export async function refuseFullDisk(folder: string, bytes: number, remedy: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free >= bytes + spareBytes) return;
  const expected = `${bytes + spareBytes} free bytes on the disk of ${folder}`;
  throw new DownloadError({ code: 'disk-full', expected, got: String(free), remedy });
}
