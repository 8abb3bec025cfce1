// `node deploy/images/collect.mjs NAME FOLDER`: copies what the bundled service NAME needs at run time, and nothing else, to FOLDER.
// `FOLDER/start` starts it. Needs the npm packages and the bundle (`node deploy/bundle.mjs NAME`).
import { chmodSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const [name, folder] = process.argv.slice(2);

/** Packages that bundles leave outside, with what is needed of each. */
const packages = {
  'better-sqlite3': ['package.json', 'lib', 'build/Release/better_sqlite3.node'],
  bindings: ['package.json', 'bindings.js'],
  canonicalize: ['package.json', 'lib'],
  'file-uri-to-path': ['package.json', 'index.js'],
};
/** Analytics draws PNGs, and bundles its dashboard when the first page is asked for. */
const ofAnalytics = {
  '@resvg/resvg-js': ['.'],
  [`@resvg/resvg-js-${process.platform}-${process.arch}-gnu`]: ['.'],
  esbuild: ['package.json', 'lib', 'bin'],
  [`@esbuild/${process.platform}-${process.arch}`]: ['.'],
  preact: ['package.json', 'dist', 'hooks', 'jsx-runtime'],
};

const service = join('services', name);
copy(service, (path) => !/\/(test|node_modules|tsconfig\.json|README\.md)$/.test(path) && !isSource(path));
copy('shared/jobs/migrations');
for (const [each, parts] of Object.entries({ ...packages, ...(name === 'analytics' && ofAnalytics) })) {
  for (const part of parts) copy(join(placeOf(each), part));
}
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
const { start } = JSON.parse(readFileSync(join(root, service, 'package.json'), 'utf8')).scripts;
writeFileSync(join(folder, 'start'), `#!/bin/sh\ncd "$(dirname "$0")/${service}" && exec ${start}\n`);
chmodSync(join(folder, 'start'), 0o755);

/** The dashboard's sources are bundled by the service itself. */
function isSource(path) {
  return (path.includes('/src/') && path.endsWith('.ts')) || path.endsWith('.sources.json');
}

function placeOf(packageName) {
  const require = createRequire(join(root, service, 'package.json'));
  const place = require.resolve.paths(packageName).find((modules) => existsSync(join(modules, packageName)));
  if (place === undefined) throw new Error(`The package ${packageName} is not installed: run npm ci.`);
  return relative(root, join(place, packageName));
}

function copy(path, filter = () => true) {
  cpSync(join(root, path), join(folder, path), { recursive: true, dereference: true, filter });
}
