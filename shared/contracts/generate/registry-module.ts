interface JsonSchema {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
}

interface Registry {
  trainingMethods: { options: JsonSchema | null }[];
}

/** The worker's registry as a TypeScript constant, so that its names are types too. */
export function registryModule(json: string): string {
  const { trainingMethods } = JSON.parse(json) as Registry;
  const options = trainingMethods.flatMap((method) =>
    method.options === null ? [] : [typeOf(method.options)],
  );
  return [
    '// Generated from openapi/worker-registry.json by "npm run openapi". Do not edit.',
    `export const workerRegistry = ${json.trimEnd()} as const;`,
    '',
    '/** What recipes say of training methods that have options. */',
    `export type TrainingOptions = ${options.join(' | ') || 'never'};`,
    '',
  ].join('\n');
}

/** The TypeScript type of a value whose defaults are filled in. */
function typeOf(schema: JsonSchema): string {
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.anyOf !== undefined) return schema.anyOf.map(typeOf).join(' | ');
  switch (schema.type) {
    case 'integer':
    case 'number':
      return 'number';
    case 'string':
    case 'boolean':
    case 'null':
      return schema.type;
    case 'array':
      return `(${typeOf(schema.items ?? {})})[]`;
    case 'object': {
      const fields = Object.entries(schema.properties ?? {});
      return `{ ${fields.map(([name, field]) => `${name}: ${typeOf(field)}`).join('; ')} }`;
    }
    default:
      return 'unknown';
  }
}
