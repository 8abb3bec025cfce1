/** The worker's registry as a TypeScript constant, so that its names are types too. */
export function registryModule(json: string): string {
  return [
    '// Generated from openapi/worker-registry.json by "npm run openapi". Do not edit.',
    `export const workerRegistry = ${json.trimEnd()} as const;`,
    '',
  ].join('\n');
}
