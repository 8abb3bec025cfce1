// Bundles services, so that each starts in a fraction of the time that its hundreds of source files take to load:
// `node deploy/bundle.mjs NAME…` writes services/NAME/dist/main.mjs, and thread.mjs for its threads; without names, those of all five.
// A bundle whose sources and libraries have not changed since it was written is kept.
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { isCurrent, recordSources } from './bundle-record.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Read for every bundle: the lockfile decides the libraries, this file the options. */
const always = ['package-lock.json', 'deploy/bundle.mjs'];
const all = ['datasets', 'training', 'scoring', 'analytics', 'studies'];

const names = process.argv.slice(2);
await Promise.all((names.length > 0 ? names : all).map(bundle));

async function bundle(name) {
  const folder = join(root, 'services', name);
  const main = { entryPoints: [join(folder, 'src/main.ts')], outfile: join(folder, 'dist/main.mjs') };
  await write(folder, { ...main, sourcemap: true });
  const tasks = join(folder, 'src/threads');
  if (!existsSync(tasks)) return;
  // What a thread of the service runs. Each thread would hold its own map of sources.
  const contents = `import { serveTasks } from '@amuro/threads/serve';
    import { loadTask } from './tasks.ts';
    serveTasks(loadTask);`;
  const stdin = { contents, resolveDir: tasks, sourcefile: 'thread.ts', loader: 'ts' };
  await write(folder, { stdin, outfile: join(folder, 'dist/thread.mjs') });
}

async function write(folder, what) {
  const record = `${what.outfile}.sources.json`;
  if (existsSync(what.outfile) && (await isCurrent(record, root))) return;
  await rm(record, { force: true });
  const { metafile } = await build({
    ...what,
    absWorkingDir: root,
    metafile: true,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // A service holds its bundle and the map in memory, so the map leaves out the texts of the source files.
    sourcesContent: false,
    minifyWhitespace: true,
    define: { 'process.env.AMURO_BUNDLED': '"yes"' },
    logLevel: 'warning',
    // Parts of them are not JavaScript, or (canvas) are absent and not needed.
    external: ['better-sqlite3', '@resvg/resvg-js', 'esbuild', 'tsx', 'canvas'],
    banner: {
      js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
    },
    plugins: [placesOfSources(join(folder, 'dist'))],
  });
  const sources = Object.keys(metafile.inputs).filter(
    (path) => !path.includes('node_modules/') && existsSync(join(root, path)),
  );
  await recordSources(record, root, [...sources, ...always]);
}

/** Sources find their files (migrations, fonts, threads, …) relative to themselves, not to the bundle. */
function placesOfSources(outputFolder) {
  return {
    name: 'places-of-sources',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const place = JSON.stringify(relative(outputFolder, path));
        const contents = source.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`);
        return { contents, loader: 'ts' };
      });
    },
  };
}
