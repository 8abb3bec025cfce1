import openapiTypescript, { astToString } from 'openapi-typescript';

const banner = '// Generated from openapi/ by "npm run openapi". Do not edit.\n';

/** TypeScript types of an OpenAPI document. A field with a default may be left out, as the document says. */
export async function clientTypes(yaml: string): Promise<string> {
  const nodes = await openapiTypescript(yaml, { defaultNonNullable: false, alphabetize: true });
  return banner + astToString(nodes);
}
