import { readdirSync } from 'node:fs';

const folder = new URL('../../studies/', import.meta.url);

/** The studies that come with Amuro: name → file. */
export function builtInStudies(): Map<string, URL> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return new Map(files.toSorted().map((file) => [file.replace(/\.yaml$/, ''), new URL(file, folder)]));
}
