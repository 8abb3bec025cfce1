import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ServiceName } from '@amuro/contracts';
import { clientTypes } from './generate/client-types.ts';
import { workerSchemas } from './generate/worker-schemas.ts';

// Regenerates what follows from code: worker schemas in openapi/ from zod, client types from openapi/*.yaml.
const documents = new URL('../../../openapi/', import.meta.url);
const generated = new URL('./generated/', import.meta.url);
mkdirSync(documents, { recursive: true });
mkdirSync(generated, { recursive: true });
for (const [name, text] of Object.entries(workerSchemas())) writeFileSync(new URL(name, documents), text);
for (const service of ServiceName.options) {
  const document = new URL(`${service}.yaml`, documents);
  if (!existsSync(document)) continue;
  writeFileSync(new URL(`${service}.ts`, generated), await clientTypes(readFileSync(document, 'utf8')));
}
