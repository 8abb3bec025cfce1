import { lockFile } from '@amuro/artifacts';

/** Runs work while no other process of this host does work under the same lock: the one of huggingface_hub. */
export async function withBlobLock<T>(
  path: string,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const release = await lockFile(path, { signal });
  try {
    return await work();
  } finally {
    await release();
  }
}
