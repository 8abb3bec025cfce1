import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { ServiceName } from '@amuro/contracts';

const run = promisify(execFile);
const checkout = fileURLToPath(new URL('../../', import.meta.url));
const manifests = join(checkout, 'deploy/kubernetes');
const python = join(checkout, '.venv/bin/python');
const work = mkdtempSync(join(tmpdir(), 'amuro-kubernetes-'));
afterAll(() => rmSync(work, { recursive: true }));

const files = readdirSync(manifests, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);
const kustomizations = files.filter((name) => name.endsWith('kustomization.yaml'));

interface Resource {
  kind: string;
  metadata: { name: string };
  [field: string]: unknown;
}
interface Kustomization {
  resources: string[];
  patches?: { path?: string }[];
}

/** The resources that a file of the base or of an overlay describes. */
function resourcesOf(name: string): Resource[] {
  return parseAllDocuments(readFileSync(join(manifests, name), 'utf8')).map((document) => {
    expect(document.errors).toEqual([]);
    return document.toJS() as Resource;
  });
}

const plain = files.filter((name) => !kustomizations.includes(name) && !name.endsWith('a100.yaml'));

test.each(kustomizations)('Every file that %s names is there', (name) => {
  const { resources, patches = [] } = parse(readFileSync(join(manifests, name), 'utf8')) as Kustomization;
  const named = [...resources, ...patches.flatMap(({ path }) => path ?? [])];
  expect(named.filter((path) => !existsSync(join(manifests, dirname(name), path)))).toEqual([]);
});

test.each(ServiceName.options)(
  'The pod of %s is not root, cannot write its root file system and has no capability',
  (service) => {
    const set = resourcesOf(`base/${service}.yaml`).find(({ kind }) => kind === 'StatefulSet');
    expect(set).toMatchObject({
      spec: {
        replicas: 1,
        template: {
          spec: {
            automountServiceAccountToken: false,
            securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
            containers: [
              {
                securityContext: {
                  allowPrivilegeEscalation: false,
                  readOnlyRootFilesystem: true,
                  capabilities: { drop: ['ALL'] },
                },
              },
            ],
          },
        },
      },
    });
  },
);

describe('the schemas of Kubernetes', () => {
  let why = '';
  beforeAll(async () => {
    const install = ['-m', 'uv', 'pip', 'install', '--quiet', '--target', join(work, 'python')];
    try {
      await run(python, [...install, 'kubernetes-validate==1.37.0'], { timeout: 240_000 });
    } catch (error) {
      if (process.env.CI === 'true') throw error;
      why = String(error).slice(0, 300);
    }
  });

  beforeEach(({ skip }) => skip(why !== '', `kubernetes-validate cannot be installed: ${why}`));

  async function validate(names: string[], version: string): Promise<string> {
    const args = ['-m', 'kubernetes_validate', '--kubernetes-version', version, '--strict', ...names];
    const env = { ...process.env, PYTHONPATH: join(work, 'python') };
    return run(python, args, { cwd: manifests, env }).then(
      () => 'valid',
      ({ stdout, stderr }: { stdout: string; stderr: string }) => `${stdout}${stderr}`,
    );
  }

  test.each(['1.30', '1.37'])(
    'Every manifest is valid in Kubernetes %s, without a field that it does not know',
    async (version) => {
      expect(await validate(plain, version)).toBe('valid');
    },
  );

  test('A field that Kubernetes does not know is refused', async () => {
    const text = readFileSync(join(manifests, 'base/studies.yaml'), 'utf8');
    const misspelt = join(work, 'misspelt.yaml');
    writeFileSync(misspelt, text.replace('readOnlyRootFilesystem', 'readOnlyRootFileSystem'));
    expect(await validate([misspelt], '1.37')).toContain('readOnlyRootFileSystem');
  });

  test.for(['a100', 'scale-to-zero'])(
    'What kustomize makes of the overlay %s is valid, and wants an A100',
    async (overlay, { skip }) => {
      const rendered = await run('kubectl', ['kustomize', join(manifests, 'overlays', overlay)]).catch(
        () => null,
      );
      if (rendered === null) return skip('kubectl is not installed');
      const file = join(work, `${overlay}.yaml`);
      writeFileSync(file, rendered.stdout);
      expect(await validate([file], '1.37')).toBe('valid');
      const all = parseAllDocuments(rendered.stdout).map((document) => document.toJS() as Resource);
      const pods = all.filter(({ kind }) => kind === 'StatefulSet');
      const pinned = pods.filter((pod) =>
        JSON.stringify(pod).includes('"name":"AMURO_REQUIRE_DEVICE","value":"A100"'),
      );
      expect(pinned.map(({ metadata }) => metadata.name).toSorted()).toEqual(['scoring', 'training']);
      expect(pinned.every((pod) => JSON.stringify(pod).includes('"nvidia.com/gpu":1'))).toBe(true);
    },
  );
});
