// Sets up what a fresh clone lacks: npm packages and the Python environment in .venv. Needs only Node's own modules.
// Each part leaves a stamp of its lockfile, so that the next start is a check of a few milliseconds.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeEnvironment } from './python-environment.mjs';
import { nodeFault } from './supported.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const torchBackend = process.env.AMURO_TORCH_BACKEND ?? '';

const fault = nodeFault(process.versions.node);
if (fault !== null) {
  console.error(`set-up: ${fault}`);
  process.exit(1);
}

setUp('npm packages', 'node_modules', ['package-lock.json'], installPackages);
setUp('Python environment', '.venv', ['gpu/requirements.lock', 'gpu/pyproject.toml'], installPython);

function setUp(what, folder, sources, install) {
  const hash = createHash('sha256').update(torchBackend).update(process.version);
  for (const source of sources) hash.update(readFileSync(join(root, source)));
  const stamp = hash.digest('hex');
  const file = join(root, folder, '.amuro-stamp');
  if (existsSync(file) && readFileSync(file, 'utf8') === stamp) return;
  const start = Date.now();
  console.log(`set-up: ${what} …`);
  install();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stamp);
  console.log(`set-up: ${what} ready in ${Math.round((Date.now() - start) / 1000)} s`);
}

function installPackages() {
  run(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    'npm could not install the packages of package-lock.json.',
  );
}

function installPython() {
  const uv = makeEnvironment('.venv', run);
  const backend = torchBackend ? ['--torch-backend', torchBackend] : [];
  const python = join('.venv', 'bin', 'python');
  const install = [...uv.slice(1), 'pip', 'install', '--quiet', '--python', python, ...backend];
  run(uv[0], [...install, '-r', 'gpu/requirements.lock'], 'uv could not install gpu/requirements.lock.');
  const worker = ['--no-deps', '--no-build-isolation', '-e', 'gpu'];
  run(uv[0], [...install, ...worker], 'uv could not install the worker package gpu/.');
}

function run(command, args, failure) {
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (result.status === 0) return;
  console.error(`set-up: ${failure}\n  The command was: ${command} ${args.join(' ')}`);
  process.exit(1);
}
