import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { createGzip } from 'node:zlib';
import { createTarPacker } from 'modern-tar';

/** A file of a bundle: its bytes, or its path and digest. */
export interface BundleFile {
  path: string;
  bytes: number;
  content: Uint8Array | { file: string; sha256: string };
}

/** The files as one tar.gz stream whose bytes depend only on the files. */
export function packBundle(files: readonly BundleFile[]): ReadableStream<Uint8Array> {
  const { readable, controller } = createTarPacker();
  const fill = async () => {
    for (const { path, bytes, content } of files) {
      const target = controller.add({
        name: path,
        size: bytes,
        mtime: new Date(0),
        mode: 0o644,
        uid: 0,
        gid: 0,
      });
      await streamOf(content).pipeTo(target);
    }
    controller.finalize();
  };
  void fill().catch((error: unknown) => controller.error(error));
  const gzip = createGzip();
  Readable.fromWeb(readable as NodeStream)
    .on('error', (error) => gzip.destroy(error))
    .pipe(gzip);
  return Readable.toWeb(gzip) as ReadableStream<Uint8Array>;
}

function streamOf(content: BundleFile['content']): ReadableStream<Uint8Array> {
  if (!(content instanceof Uint8Array))
    return Readable.toWeb(createReadStream(content.file)) as ReadableStream<Uint8Array>;
  return new ReadableStream({
    start: (target) => {
      if (content.byteLength > 0) target.enqueue(content);
      target.close();
    },
  });
}
