import { SourceError } from './source-error.ts';

/** Old Macintosh files: reading one as a single line would lose every row but the first. */
export function carriageReturnsAlone(): SourceError {
  return new SourceError({
    code: 'malformed-row',
    expected: 'lines that end in LF or CRLF',
    got: 'lines that end in CR only',
    remedy: 'Convert the line ends, for instance with tr.',
  });
}
