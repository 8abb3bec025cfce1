import { unescape } from 'node:querystring';
import { forbidden } from '@amuro/http/problems';
import { readerFor } from '../../readers/file-format.ts';
import { openRowsFile } from '../open-rows-file.ts';
import type { SourceKind } from '../source-kind.ts';
import { downloadUrl } from './download-url.ts';
import { isAllowedHost } from './url-request.ts';

/** A file on a host that AMURO_URL_HOSTS names. The file is stored: a set is prepared from the file that was registered. */
export const urlSource: SourceKind<'url'> = {
  describe: ({ url }) => url.replace(/[?#].*$/, ''),
  async open({ url, sha256 }, { field, known }, context) {
    const place = new URL(url);
    if (!isAllowedHost(place, context.urlHosts)) throw outside(`${field}.url`, place);
    const name = unescape(place.pathname.split('/').at(-1)!).replaceAll(/[^\w.-]/g, '_');
    const digest = known?.digest ?? sha256;
    const { signal, onDownload } = context;
    const onBytes = onDownload && ((done: number, total: number | null) => onDownload({ done, total }));
    const file = { url: place, name, digest };
    // A name with an unknown ending is refused before anything is fetched.
    const path = readerFor(name) === null ? '' : await downloadUrl(context, file, { signal, onBytes });
    return openRowsFile(path, name, `${field}.url`, context.digests);
  },
};

function outside(field: string, url: URL) {
  return forbidden({
    field,
    expected: 'a URL of a host that AMURO_URL_HOSTS names, without a user in it',
    got: `"${url.username === '' ? url.host : 'a URL with a user'}"`,
    remedy: 'Start the service with AMURO_URL_HOSTS naming the host, or POST the file to /v1/uploads.',
  });
}
