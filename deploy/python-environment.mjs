// Makes the Python environment: with the newest supported Python of this host, or with one that uv fetches.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choosePython, pythonCommands, pythonToFetch } from './supported.mjs';

/** Makes an empty environment in `folder`; returns the command that is uv. `run(command, arguments, failure)` ends the process on failure. */
export function makeEnvironment(folder, run, version = pythonToFetch) {
  const choice = choosePython(findPythons(), answers('uv', ['--version']) !== null);
  if (choice.kind === 'none') {
    console.error(`set-up: ${choice.fault}`);
    process.exit(1);
  }
  rmSync(folder, { recursive: true, force: true });
  return choice.kind === 'venv'
    ? withPython(choice.command, folder, run)
    : withUv(choice.uv, folder, run, version);
}

function withPython(command, folder, run) {
  run(
    command,
    ['-m', 'venv', folder],
    'Python could not make a virtual environment. On Debian install python3-venv.',
  );
  return installUv(folder, run);
}

function withUv(command, folder, run, version) {
  console.log(
    `set-up: no supported Python is installed, so uv fetches Python ${version} (UV_PYTHON_INSTALL_MIRROR names a mirror)`,
  );
  const uv = command === null ? ['uv'] : borrowUv(command, run);
  run(
    uv[0],
    [...uv.slice(1), 'venv', '--quiet', '--managed-python', '--python', version, folder],
    `uv could not fetch Python ${version}. Install it yourself, or let UV_PYTHON_INSTALL_MIRROR name a mirror that this host reaches.`,
  );
  return uv;
}

/** uv in a temporary environment of a Python that the worker does not support. */
function borrowUv(command, run) {
  const folder = mkdtempSync(join(tmpdir(), 'amuro-uv-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return withPython(command, folder, run);
}

function installUv(folder, run) {
  const python = join(folder, 'bin', 'python');
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', 'uv'];
  run(python, install, 'pip could not install uv.');
  return [python, '-m', 'uv'];
}

/** The Pythons 3 that the search path names, whatever their version. */
function findPythons() {
  return pythonCommands.flatMap((command) => {
    const version = answers(command, ['-c', 'import sys; print(*sys.version_info[:2])']);
    const [major, minor] = (version ?? '').split(' ').map(Number);
    if (major !== 3) return [];
    return [{ command, minor, hasVenv: answers(command, ['-c', 'import venv, ensurepip']) !== null }];
  });
}

/** What a command prints; null when it is absent or fails. */
function answers(command, args) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
