// `npm test`: sets up, then runs every check and test, and ends with one line `tests: N passed, N failed, N skipped`.
// `--quick` leaves out what takes long: the worker's tests, the tests with real processes and those named `long`.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const quick = process.argv.includes('--quick');
const inCi = process.env.CI === 'true';
/** Reasons for which a test may be left out even in CI: no GPU, or no ../shared, on such machines. */
const allowedSkip = /\b(gpu|cuda|shared)\b/i;

const setUp = spawnSync('node', ['deploy/setup.mjs'], { cwd: root, stdio: 'inherit' });
if (setUp.status !== 0) process.exit(1);

const scratch = mkdtempSync(join(tmpdir(), 'amuro-tests-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const total = { passed: 0, failed: 0, skipped: 0 };

// One-thread processes: two of them fill two cores, and neither spins while it waits.
const environment = {
  ...process.env,
  OMP_WAIT_POLICY: 'passive',
  // Every start of pytest or a worker would compile torch and transformers anew, which takes longer than to load them.
  PYTHONDONTWRITEBYTECODE: '',
  FORCE_COLOR: '0',
  TURBO_TELEMETRY_DISABLED: '1',
};

const checks = () => [
  check('lint (TypeScript)', ['npx', 'oxlint']),
  check('unused files, exports, dependencies', ['npx', 'knip', '--no-progress']),
  check('lint (Python)', ['.venv/bin/ruff', 'check', 'gpu', 'tests']),
  check('format (TypeScript)', ['npx', 'prettier', '--check', '--cache', '--log-level=warn', '.']),
  check('format (Python)', ['.venv/bin/ruff', 'format', '--check', 'gpu', 'tests']),
  // One program for all rooms: a program for each room parses the libraries fourteen times.
  check('types (TypeScript)', ['npx', 'tsc', '-p', 'tests/tsconfig.everything.json']),
  check('types (pages)', ['npx', 'tsc', '-p', 'services/analytics/dashboard']),
  check('types (Python)', ['.venv/bin/mypy', '--config-file', 'gpu/pyproject.toml', 'gpu/amuro_gpu']),
];

if (quick) await Promise.all([...checks(), vitest('unit')]);
else {
  await Promise.all(checks());
  await Promise.all([pytest(), vitest('unit', 'long').then(() => vitest('system'))]);
}

const line = `tests: ${total.passed} passed, ${total.failed} failed`;
console.log(total.skipped > 0 ? `${line}, ${total.skipped} skipped` : line);
process.exit(total.failed > 0 ? 1 : 0);

/** A check that passes or fails as a whole counts as one test. */
async function check(name, command) {
  const { status, output, seconds } = await run(command);
  tally(name, seconds, { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: [] }, output);
}

async function vitest(...projects) {
  const name = projects.join('-');
  const file = join(scratch, `${name}.json`);
  const { status, output, seconds } = await run([
    'npx',
    'vitest',
    'run',
    '--config=tests/vitest.config.ts',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  if (!existsSync(file))
    return tally(`vitest ${name}`, seconds, { passed: 0, failed: 1, skipped: [] }, output);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const tests = report.testResults.flatMap((suite) => suite.assertionResults);
  const skipped = tests
    .filter((test) => test.status === 'pending' || test.status === 'skipped')
    .map((test) => test.fullName);
  const failed = Math.max(tests.filter((test) => test.status === 'failed').length, status === 0 ? 0 : 1);
  const failures = report.testResults
    .filter((suite) => suite.status === 'failed')
    .flatMap((suite) => reasons(suite).map((reason) => `${relative(root, suite.name)}: ${reason}`));
  tally(`vitest ${name}`, seconds, { passed: report.numPassedTests, failed, skipped }, output, failures);
}

/** The failed tests of a file with the first lines of their messages, or why the file could not run. */
function reasons(suite) {
  const failed = suite.assertionResults.filter((test) => test.status === 'failed');
  const texts =
    failed.length === 0
      ? [suite.message]
      : failed.map((test) => `${test.fullName}: ${test.failureMessages.join(' ')}`);
  return texts.map((text) => text.split('\n    at ')[0].slice(0, 500));
}

async function pytest() {
  const file = join(scratch, 'pytest.xml');
  const command = [
    '../.venv/bin/python',
    '-m',
    'pytest',
    '--color=no',
    '-rsfE',
    `--junit-xml=${file}`,
    '--durations=5',
  ];
  const { status, output, seconds } = await run(command, join(root, 'gpu'));
  if (!existsSync(file)) return tally('pytest', seconds, { passed: 0, failed: 1, skipped: [] }, output);
  const xml = readFileSync(file, 'utf8');
  const count = (name) => Number(xml.match(new RegExp(`<testsuite [^>]*\\b${name}="(\\d+)"`))?.[1] ?? 0);
  const skipped = [...xml.matchAll(/<skipped [^>]*message="([^"]*)"/g)].map((match) => match[1]);
  const failed = Math.max(count('failures') + count('errors'), status === 0 ? 0 : 1);
  const passed = count('tests') - count('failures') - count('errors') - count('skipped');
  const failures = [...output.matchAll(/^(?:FAILED|ERROR) (.+)$/gm)].map((match) => match[1]);
  tally('pytest', seconds, { passed, failed, skipped }, output, failures);
}

function tally(name, seconds, { passed, failed, skipped }, output, failures = []) {
  const refused = inCi ? skipped.filter((reason) => !allowedSkip.test(reason)) : [];
  total.passed += passed;
  total.failed += failed + refused.length;
  total.skipped += skipped.length - refused.length;
  const bad = failed + refused.length > 0;
  if (bad) console.log(output.trimEnd());
  for (const failure of failures) console.log(`  failed: ${failure}`);
  for (const [reason, times] of counted(skipped)) console.log(`  skipped ${times}: ${reason}`);
  for (const reason of refused) console.log(`  a skip that CI does not allow: ${reason}`);
  console.log(`${bad ? 'FAILED' : 'ok'}  ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
}

function counted(texts) {
  const times = new Map();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

function run([command, ...args], cwd = root) {
  const start = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => (output += `${error.message}\n`));
    child.on('close', (status) =>
      resolve({ status, output, seconds: Math.round((Date.now() - start) / 1000) }),
    );
  });
}
