// Which versions of Node and Python set-up accepts, and which Python it takes: decisions without effects.
// `engines` in package.json and `requires-python` in gpu/pyproject.toml say the same; a test compares them.

/** Supported lines of Node, each from its first to its last supported minor version. */
export const nodeLines = [
  { major: 20, first: 19, last: Infinity },
  { major: 22, first: 12, last: Infinity },
  // From 24.19 to 24.21 Node aborts when better-sqlite3 12 frees a statement (nodejs/node#65446).
  { major: 24, first: 0, last: 18 },
  { major: 24, first: 22, last: Infinity },
];

/** Minor versions of Python 3, newest first. */
export const pythonMinors = [14, 13, 12, 11];

/** The Python that uv fetches where none is installed: every package of the lock has a wheel for it. */
export const pythonToFetch = '3.13';

/** Commands that may be a supported Python, the likeliest newest first. */
export const pythonCommands = [...pythonMinors.map((minor) => `python3.${minor}`), 'python3', 'python'];

/** Null when this version of Node will do; else what to say. */
export function nodeFault(version) {
  const [major, minor] = version.split('.').map(Number);
  if (nodeLines.some((line) => major === line.major && minor >= line.first && minor <= line.last))
    return null;
  const wanted = listed(nodeLines.map(lineText));
  return `Expected Node ${wanted}, got ${version}. Install one of them, then run the command again.`;
}

function lineText({ major, first, last }) {
  return last === Infinity
    ? `${major}.${first} or a later ${major}`
    : `${major}.${first} to ${major}.${last}`;
}

/**
 * What to make the environment with, given the Pythons found (`{ command, minor, hasVenv }`) and whether the command `uv` exists:
 * `{ kind: 'venv', command }`, `{ kind: 'fetch', uv }` (`uv` is `null` for the command `uv`, else a Python that can install it),
 * or `{ kind: 'none', fault }`.
 */
export function choosePython(found, hasUv) {
  const usable = found.filter(({ hasVenv }) => hasVenv);
  const supported = usable
    .filter(({ minor }) => pythonMinors.includes(minor))
    .toSorted((one, other) => other.minor - one.minor);
  if (supported.length > 0) return { kind: 'venv', command: supported[0].command };
  if (hasUv) return { kind: 'fetch', uv: null };
  if (usable.length > 0) return { kind: 'fetch', uv: usable[0].command };
  const wanted = `Python ${listed(pythonMinors.toReversed().map((minor) => `3.${minor}`))}`;
  const got = found.length > 0 ? `${found[0].command} without its venv module` : 'none';
  return {
    kind: 'none',
    fault: `Expected ${wanted} with its venv module, or uv to fetch one; got ${got}. Install one of them (on Debian: python3 and python3-venv), then run the command again.`,
  };
}

function listed(words) {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
