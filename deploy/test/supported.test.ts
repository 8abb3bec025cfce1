import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { choosePython, nodeFault, nodeLines, pythonMinors } from '../supported.mjs';

const textOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('nodeFault', () => {
  test.each(['20.19.0', '20.20.2', '22.12.0', '22.20.0', '24.0.0', '24.18.1', '24.22.0'])(
    'Node %s is supported',
    (version) => {
      expect(nodeFault(version)).toBeNull();
    },
  );

  test.each([
    '18.20.8',
    '20.18.3',
    '21.7.3',
    '22.11.0',
    '23.11.1',
    '24.19.0',
    '24.21.0',
    '25.0.0',
    '26.10.0',
  ])('Node %s is refused with a sentence that names the supported versions', (version) => {
    expect(nodeFault(version)).toBe(
      `Expected Node 20.19 or a later 20, 22.12 or a later 22, 24.0 to 24.18 or 24.22 or a later 24, got ${version}. Install one of them, then run the command again.`,
    );
  });

  test('The supported Node versions are those of `engines` in package.json', () => {
    const { engines } = JSON.parse(textOf('package.json')) as { engines: { node: string } };
    const ranges = nodeLines.map(({ major, first, last }) =>
      last === Infinity ? `^${major}.${first}.0` : `>=${major}.${first}.0 <${major}.${last + 1}.0`,
    );
    expect(engines.node).toBe(ranges.join(' || '));
  });
});

describe('choosePython', () => {
  const python = (minor: number, hasVenv = true) => ({ command: `python3.${minor}`, minor, hasVenv });

  test.each([
    ['The newest supported Python is chosen', [python(11), python(13), python(12)], false, 'python3.13'],
    ['A Python newer than the supported ones is skipped', [python(15), python(12)], true, 'python3.12'],
    ['A Python without venv is skipped', [python(14, false), python(11)], true, 'python3.11'],
  ])('%s', (_, found, hasUv, command) => {
    expect(choosePython(found, hasUv)).toEqual({ kind: 'venv', command });
  });

  test.each([
    ['The command uv fetches a Python where none is installed', [], true, null],
    ['The command uv fetches a Python where none installed is supported', [python(9)], true, null],
    ['A Python that is too old installs uv, which fetches a newer one', [python(9)], false, 'python3.9'],
    ['A Python that is too new installs uv, which fetches an older one', [python(15)], false, 'python3.15'],
  ])('%s', (_, found, hasUv, uv) => {
    expect(choosePython(found, hasUv)).toEqual({ kind: 'fetch', uv });
  });

  test.each([
    ['none', []],
    ['python3.12 without its venv module', [python(12, false)]],
  ])(
    'With neither uv nor a Python that can create environments (got %s), the error says what to install',
    (got, found) => {
      expect(choosePython(found, false)).toEqual({
        kind: 'none',
        fault: `Expected Python 3.11, 3.12, 3.13 or 3.14 with its venv module, or uv to fetch one; got ${got}. Install one of them (on Debian: python3 and python3-venv), then run the command again.`,
      });
    },
  );

  test('The supported Python versions are those of `requires-python` in gpu/pyproject.toml', () => {
    const range = `>=3.${Math.min(...pythonMinors)},<3.${Math.max(...pythonMinors) + 1}`;
    expect(textOf('gpu/pyproject.toml')).toContain(`requires-python = "${range}"`);
  });
});
