import { readFileSync } from 'node:fs';
import { createApp as createAnalytics } from '@amuro/analytics';
import { createApp as createDatasets } from '@amuro/datasets';
import { openApiYaml, type CreateApp } from '@amuro/http';
import { createApp as createScoring } from '@amuro/scoring';
import { createApp as createStudies } from '@amuro/studies';
import { createApp as createTraining } from '@amuro/training';
import type { ServiceName } from '@amuro/contracts';
import { describe, expect, test } from 'vitest';
import { clientTypes } from '../../shared/clients/src/generate/client-types.ts';
import { registryModule } from '../../shared/contracts/generate/registry-module.ts';
import { workerSchemas } from '../../shared/clients/src/generate/worker-schemas.ts';

const apps: [ServiceName, CreateApp][] = [
  ['datasets', createDatasets],
  ['training', createTraining],
  ['scoring', createScoring],
  ['analytics', createAnalytics],
  ['studies', createStudies],
];
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('what is generated is what is committed ("npm run openapi" writes it anew):', () => {
  test.each(apps)(
    'The committed OpenAPI document of %s is the generated one (run "npm run openapi")',
    async (service, createApp) => {
      const committed = read(`openapi/${service}.yaml`);
      expect(
        (await openApiYaml(service, createApp)) === committed,
        `openapi/${service}.yaml is out of date`,
      ).toBe(true);
    },
  );

  test.each(apps)(
    'The committed client of %s is the generated one (run "npm run openapi")',
    async (service) => {
      const types = await clientTypes(read(`openapi/${service}.yaml`));
      const committed = read(`shared/clients/src/generated/${service}.ts`);
      expect(types === committed, `the client of ${service} is out of date`).toBe(true);
    },
  );

  test('The committed constant of the worker registry is the generated one (run "npm run openapi")', () => {
    const module = registryModule(read('openapi/worker-registry.json'));
    const committed = read('shared/contracts/src/generated/worker-registry.ts');
    expect(module === committed, 'the registry in the contracts is out of date').toBe(true);
  });

  test('The committed JSON Schemas of the worker protocol are the generated ones (run "npm run openapi")', () => {
    for (const [name, text] of Object.entries(workerSchemas())) expect(read(`openapi/${name}`)).toBe(text);
  });
});
