import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServiceName } from '@amuro/contracts';
import { pino } from 'pino';
import type { CreateApp } from './run-service.ts';
import { readSettings } from './settings.ts';

/** Writes `openapi/<service>.yaml` at the root of the project. */
export async function emitOpenApi(service: ServiceName, createApp: CreateApp): Promise<void> {
  const file = new URL(`../../../openapi/${service}.yaml`, import.meta.url);
  writeFileSync(file, await openApiYaml(service, createApp));
}

/** The document of a service as YAML, from an app that lives in a directory of its own for that long. */
export async function openApiYaml(service: ServiceName, createApp: CreateApp): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), `amuro-openapi-${service}-`));
  try {
    const settings = readSettings(service, { AMURO_DATA_DIR: dataDir, AMURO_LOG_LEVEL: 'silent' });
    const { app, close } = await createApp({ settings, logger: pino({ level: 'silent' }) });
    const answer = await app.request('http://localhost/openapi.json');
    await close();
    if (!answer.ok) throw new Error(`expected the document of ${service}, got ${await answer.text()}`);
    const { stringify } = await import('yaml');
    // Many generators read YAML 1.1, where a plain `off` is false.
    const options = { lineWidth: 110, aliasDuplicateObjects: false, compat: 'yaml-1.1' } as const;
    return stringify(await answer.json(), options);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
