import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { insideRoots } from '@amuro/artifacts';
import { unwrap, type Peers } from '@amuro/clients';
import { forbidden, unprocessable } from '@amuro/http/problems';
import type { SourceContext } from '../sources/source-kind.ts';
import { uploadedFile } from '../sources/upload-source.ts';
import type { ReferenceOf, TokenizerReference } from './tokenizer-reference.ts';

export interface TokenizerContext extends Pick<SourceContext, 'roots' | 'upload' | 'digests'> {
  peers: Peers;
}

type Kind = TokenizerReference['kind'];
type Readers = {
  [K in Kind]: (reference: ReferenceOf<K>, context: TokenizerContext) => Promise<Uint8Array>;
};

const name = 'tokenizer.json';
const mostBytes = 100_000_000;

/** The bytes of the tokenizer.json that a request names. Throws a problem that says what is wrong. */
export async function readTokenizer(
  reference: TokenizerReference,
  context: TokenizerContext,
): Promise<Uint8Array> {
  const bytes = await readOf(reference.kind, reference, context);
  if (holdsTokenizer(bytes)) return bytes;
  throw unprocessable({
    code: 'damaged-tokenizer',
    field: 'tokenizer',
    expected: 'a tokenizer.json of the tokenizers library',
    got: 'a file without "model"',
    remedy: `Name the ${name} of the model.`,
  });
}

function readOf<K extends Kind>(kind: K, reference: ReferenceOf<K>, context: TokenizerContext) {
  return readers[kind](reference, context);
}

const readers: Readers = {
  async file({ path }, { roots }) {
    const field = 'tokenizer.path';
    const placement = await insideRoots(path, roots);
    if (placement.kind === 'outside') {
      const remedy = 'Start the service with AMURO_ROOTS naming its directory, or POST it to /v1/uploads.';
      const expected = 'an absolute path under a directory named in AMURO_ROOTS';
      throw forbidden({ field, expected, got: `"${path}"`, remedy });
    }
    const found = await stat(placement.path).catch(() => null);
    const file = found?.isDirectory() ? join(placement.path, name) : placement.path;
    return readBounded(file, field, path);
  },
  async upload({ uploadId }, context) {
    return readBounded(await uploadedFile(uploadId, context), 'tokenizer.uploadId', uploadId);
  },
  async tokenizer({ peer, id }, { peers }) {
    const path = { id, path: name } as const;
    const client = peers.named(peer, 'training');
    return bytesOf(
      client.GET('/v1/tokenizers/{id}/files/{path}', { params: { path }, parseAs: 'arrayBuffer' }),
    );
  },
  async checkpoint({ peer, id }, { peers }) {
    const path = { id, path: name };
    const client = peers.named(peer, 'training');
    return bytesOf(
      client.GET('/v1/checkpoints/{id}/files/{path}', { params: { path }, parseAs: 'arrayBuffer' }),
    );
  },
};

async function readBounded(path: string, field: string, named: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile() && found.size <= mostBytes) return readFile(path);
  throw unprocessable({
    field,
    code: 'missing-file',
    expected: `a file of at most ${mostBytes} bytes`,
    got: `"${named}", which ${found?.isFile() ? `has ${found.size}` : 'is not a file'}`,
    remedy: `Name a ${name}, or a directory that contains one.`,
  });
}

async function bytesOf(answer: Parameters<typeof unwrap>[0]): Promise<Uint8Array> {
  return new Uint8Array((await unwrap(answer)) as ArrayBuffer);
}

/** Whether it may be a tokenizer: parsing megabytes here would delay other requests, and the tokenizers library reports more. */
function holdsTokenizer(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return /^\s*\{/.test(text.toString('latin1', 0, 100)) && text.includes('"model"');
}
