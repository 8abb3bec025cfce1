import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { registryModule } from './registry-module.ts';

// Writes what the worker knows into openapi/, and as a constant for the contracts.
const root = new URL('../../../', import.meta.url);
const python = process.env.AMURO_PYTHON ?? fileURLToPath(new URL('.venv/bin/python', root));
const json = execFileSync(python, ['-m', 'amuro_gpu.registry'], { encoding: 'utf8' });
writeFileSync(new URL('openapi/worker-registry.json', root), json);
writeFileSync(new URL('../src/generated/worker-registry.ts', import.meta.url), registryModule(json));
