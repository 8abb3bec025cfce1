import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DatasetSpec } from '@amuro/contracts';

/** The built-in datasets: one file `<name>.json` each in this folder, with the same DatasetSpec that a user would POST. */
export function loadCatalogue(folder = fileURLToPath(new URL('./', import.meta.url))): DatasetSpec[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.toSorted().map((file) => {
    const spec = DatasetSpec.parse(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
    if (`${spec.name}.json` !== file)
      throw new Error(`${file}: its "name" is ${spec.name}; make the two match`);
    return spec;
  });
}
