import { configDefaults, defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

const globalSetup = ['tests/temporary-folder.ts', 'tests/bundle-services.ts'];

const realWorker = '{services,shared}/*/test/**/real-worker*.test.ts';

/** `unit`: packages and services, in process. `system`: real processes and the real worker, one file at a time. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'shared/*/test/**/*.test.ts',
            'services/*/test/**/*.test.ts',
            'tests/{architecture,contract}/**/*.test.ts',
          ],
          exclude: [...configDefaults.exclude, realWorker],
          globalSetup,
          testTimeout: 20_000,
          // Files share the modules they import, which take longer to load than the tests to run, and mostly wait.
          isolate: false,
          maxWorkers: 3,
        },
      },
      {
        extends: true,
        test: {
          name: 'system',
          include: ['tests/{browser,end-to-end,real,bundles}/**/*.test.ts', realWorker],
          globalSetup,
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
