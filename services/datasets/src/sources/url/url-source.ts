import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256OfFile } from '@amuro/artifacts';
import { forbidden } from '@amuro/http/problems';
import { SourceError } from '../../readers/source-error.ts';
import { openRowsFile } from '../open-rows-file.ts';
import type { SourceContext, SourceKind } from '../source-kind.ts';
import { withRepeats } from '../with-repeats.ts';
import { downloadUrl } from './download-url.ts';
import { isAllowedHost } from './is-allowed-host.ts';

const firstPauseMs = 500;

/** A file of a host that is named in AMURO_URL_HOSTS. It is kept: a set is prepared from the file that was registered. */
export const urlSource: SourceKind<'url'> = {
  describe: ({ url }) => url.replace(/[?#].*$/, ''),
  async open({ url, sha256 }, { field, known }, context) {
    const place = new URL(url);
    if (!isAllowedHost(place, context.urlHosts)) throw outside(`${field}.url`, place);
    const name = decodeURIComponent(place.pathname.split('/').at(-1)!).replaceAll(/[^\w.-]/g, '_');
    const digest = known?.digest ?? sha256;
    const path = await bring(place, name, digest, context);
    return openRowsFile(path, name, `${field}.url`, context.digests);
  },
};

/** Path of the file with this digest; without a digest, of the file that the URL has now. */
async function bring(
  url: URL,
  name: string,
  digest: string | undefined,
  { downloadsDir, urlHosts, signal }: SourceContext,
): Promise<string> {
  const placeOf = (content: string) => join(downloadsDir, content, name);
  if (digest !== undefined && existsSync(placeOf(digest))) return placeOf(digest);
  await mkdir(downloadsDir, { recursive: true });
  const incoming = join(downloadsDir, `${randomUUID()}.tmp`);
  try {
    await withRepeats(() => downloadUrl(url, incoming, { urlHosts, signal }), { firstPauseMs, signal });
    const got = await sha256OfFile(incoming);
    if (digest !== undefined && got !== digest) throw changed(url, digest, got);
    await mkdir(join(downloadsDir, got), { recursive: true });
    await rename(incoming, placeOf(got));
    return placeOf(got);
  } finally {
    await rm(incoming, { force: true });
  }
}

function outside(field: string, url: URL) {
  return forbidden({
    field,
    expected: 'a URL of a host that AMURO_URL_HOSTS names, without a user in it',
    got: `"${url.username === '' ? url.host : 'a URL with a user'}"`,
    remedy: 'Start the service with AMURO_URL_HOSTS naming the host, or POST the file to /v1/uploads.',
  });
}

function changed(url: URL, expected: string, got: string): SourceError {
  return new SourceError({
    code: 'changed-file',
    expected: `the file with the sha256 ${expected} at ${url.origin}${url.pathname}`,
    got: `one with ${got}`,
    remedy: 'Register the dataset again (it gets a new id), or restore the file.',
  });
}
