import { readFileSync } from 'node:fs';
import { WorkerEvent, WorkerRequest } from '@amuro/contracts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';

interface Case {
  why: string;
  value: unknown;
}

const addFormats = addFormatsModule.default;

// The worker's own tests hold Python to the same fixtures.
describe.each([
  ['request', WorkerRequest],
  ['event', WorkerEvent],
] as [string, z.ZodType][])('a %s', (name, contract) => {
  const read = (url: string) => JSON.parse(readFileSync(new URL(url, import.meta.url), 'utf8'));
  const { accepted, rejected } = read(`fixtures/worker-${name}s.json`) as {
    accepted: Case[];
    rejected: Case[];
  };
  const ajv = addFormats(new Ajv2020({ strict: false }));
  const validate = ajv.compile(read(`../../openapi/worker-${name}.schema.json`));

  test.each(accepted)(`A worker ${name} is accepted by both languages: $why`, ({ value }) => {
    expect(contract.safeParse(value).error?.issues).toBeUndefined();
    expect(validate(value)).toBe(true);
  });

  test.each(rejected)(`A worker ${name} is rejected by both languages: $why`, ({ value }) => {
    expect(contract.safeParse(value).success).toBe(false);
    expect(validate(value)).toBe(false);
  });
});
