import { readTextFile } from './read-text-file.ts';

/** Describes a file without rows; `name` shows its format. */
export async function describeEmpty(path: string, name: string): Promise<string> {
  const plain = name.toLowerCase();
  if (plain.includes('.parquet')) return 'a Parquet file without rows';
  let characters = 0;
  for await (const text of readTextFile(path)) {
    characters += text.length;
    if (text.trim() !== '')
      return /\.(csv|tsv)(\.\w+)?$/.test(plain) ? 'a header without rows' : 'an empty array';
  }
  return characters === 0 ? 'an empty file' : 'only blank lines';
}
