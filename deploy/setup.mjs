// Sets up what a fresh clone lacks: npm packages and the Python environment in .venv. Needs only Node's own modules.
// Each part leaves a stamp of its lockfile behind, so that the next start is a check of a few milliseconds.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const torchBackend = process.env.AMURO_TORCH_BACKEND ?? '';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 12)) {
  console.error(
    `set-up: Node 20.12 or newer is needed, this is ${process.versions.node}; install it and start again.`,
  );
  process.exit(1);
}

setUp('npm packages', 'node_modules/.amuro-stamp', ['package-lock.json'], installPackages);
setUp(
  'Python environment',
  '.venv/.amuro-stamp',
  ['gpu/requirements.lock', 'gpu/pyproject.toml'],
  installPython,
);

function setUp(what, stampPath, sources, install) {
  const hash = createHash('sha256').update(torchBackend).update(process.version);
  for (const source of sources) hash.update(readFileSync(join(root, source)));
  const stamp = hash.digest('hex');
  const file = join(root, stampPath);
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
  const python = findPython();
  rmSync(join(root, '.venv'), { recursive: true, force: true });
  run(
    python,
    ['-m', 'venv', '.venv'],
    'Python could not make a virtual environment; on Debian install python3-venv.',
  );
  const inVenv = join('.venv', 'bin', 'python');
  run(
    inVenv,
    ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', 'uv'],
    'pip could not install uv.',
  );
  const backend = torchBackend ? ['--torch-backend', torchBackend] : [];
  const uv = [inVenv, '-m', 'uv', 'pip', 'install', '--quiet', '--python', inVenv, ...backend];
  run(uv[0], [...uv.slice(1), '-r', 'gpu/requirements.lock'], 'uv could not install gpu/requirements.lock.');
  run(
    uv[0],
    [...uv.slice(1), '--no-deps', '--no-build-isolation', '-e', 'gpu'],
    'uv could not install the worker package gpu/.',
  );
}

function findPython() {
  for (const name of ['python3.12', 'python3.11', 'python3']) {
    const found = spawnSync(name, [
      '-c',
      'import sys, venv; print(sys.version_info[0] * 100 + sys.version_info[1])',
    ]);
    const version = Number(String(found.stdout ?? ''));
    if (found.status === 0 && (version === 311 || version === 312)) return name;
  }
  console.error(
    'set-up: Python 3.11 or 3.12 with its venv module was not found; install it and start again.',
  );
  process.exit(1);
}

function run(command, args, failure) {
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (result.status === 0) return;
  console.error(`set-up: ${failure}\n  The command was: ${command} ${args.join(' ')}`);
  process.exit(1);
}
