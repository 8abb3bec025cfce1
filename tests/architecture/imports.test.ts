import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { importsOf, pythonImports, root, sourceFiles, type SourceFile } from './source-files.ts';

const services = ['datasets', 'training', 'scoring', 'analytics', 'studies'];
const packages = [
  'contracts',
  'http',
  'sqlite',
  'jobs',
  'worker',
  'threads',
  'identity',
  'statistics',
  'artifacts',
  'hub',
  'clients',
  'testing',
];

/** `file → import` for every import that breaks a rule. */
function breaches(files: SourceFile[], isAllowed: (imported: string, file: SourceFile) => boolean): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => !isAllowed(imported, file))
      .map((imported) => `${file.path} → ${imported}`),
  );
}

const sourceOf = (service: string, folder = '') =>
  sourceFiles(join('services', service, 'src', folder), '.ts');
const packageOf = (imported: string) =>
  imported
    .split('/')
    .slice(0, imported.startsWith('@') ? 2 : 1)
    .join('/');

describe('services', () => {
  test.each(services)('The service %s imports no other service', (service) => {
    const others = services.filter((each) => each !== service);
    const isAllowed = (imported: string) =>
      !others.some(
        (other) => imported.startsWith(`services/${other}/`) || packageOf(imported) === `@amuro/${other}`,
      );
    expect(breaches(sourceOf(service), isAllowed)).toEqual([]);
  });

  test.each(services)('The domain/ of %s has no IO, clock, randomness, database or HTTP', (service) => {
    const files = sourceOf(service, 'domain');
    const pure = new Set([
      'zod',
      '@amuro/contracts',
      '@amuro/identity',
      '@amuro/statistics',
      // Types of request bodies alone.
      '@amuro/clients/post-body',
      'fastest-levenshtein',
      // An interpreter of templates: texts in, text out.
      '@huggingface/jinja',
    ]);
    const isAllowed = (imported: string) =>
      imported.startsWith(`services/${service}/src/domain/`) || pure.has(imported);
    expect(breaches(files, isAllowed)).toEqual([]);
    const impure =
      /\b(Date\.now\(|new Date\(\)|Math\.random\(|randomUUID\(|performance\.now\(|process\.|fetch\(|setTimeout\()/;
    expect(files.filter(({ text }) => impure.test(withoutComments(text))).map(({ path }) => path)).toEqual(
      [],
    );
  });

  test.each(services)('In %s only store/ and app.ts use the database', (service) => {
    const isOutside = ({ path }: SourceFile) =>
      !path.startsWith(`services/${service}/src/store/`) && path !== `services/${service}/src/app.ts`;
    const isAllowed = (imported: string) =>
      !['drizzle-orm', 'better-sqlite3', '@amuro/sqlite'].includes(packageOf(imported));
    expect(breaches(sourceOf(service).filter(isOutside), isAllowed)).toEqual([]);
  });

  test.each(services)('In %s only main.ts and the command read the environment', (service) => {
    const readers = sourceOf(service)
      .filter(({ text }) => withoutComments(text).includes('process.env'))
      .map(({ path }) => path)
      .filter(
        (path) =>
          path !== `services/${service}/src/main.ts` && !path.startsWith(`services/${service}/src/cli`),
      );
    expect(readers).toEqual([]);
  });

  test.each(services)('A route file of %s adds at most one operation, in all its forms', (service) => {
    const counts = sourceOf(service, 'routes').map(({ path, text }) => ({
      path,
      operations: text.match(/\bcreateRoute\(/g)?.length ?? 0,
    }));
    expect(counts.filter(({ operations }) => operations > 1)).toEqual([]);
  });
});

describe('shared packages', () => {
  test('shared/contracts imports only zod', () => {
    const isAllowed = (imported: string) =>
      imported === 'zod' || imported.startsWith('shared/contracts/src/');
    expect(breaches(sourceFiles('shared/contracts/src', '.ts'), isAllowed)).toEqual([]);
  });

  test.each([
    ['identity', ['zod', 'canonicalize', '@scure/base', 'node:crypto', 'node:module', 'node:util']],
    ['statistics', ['@stdlib/']],
  ])('shared/%s is pure, so that every domain/ may import it', (name, libraries) => {
    const isAllowed = (imported: string) =>
      imported === '@amuro/contracts' ||
      imported.startsWith(`shared/${name}/src/`) ||
      libraries.some(
        (library) => imported === library || (library.endsWith('/') && imported.startsWith(library)),
      );
    expect(breaches(sourceFiles(`shared/${name}/src`, '.ts'), isAllowed)).toEqual([]);
  });

  test.each(packages)('shared/%s imports no service', (name) => {
    const isAllowed = (imported: string) =>
      !imported.startsWith('services/') &&
      !services.some((service) => packageOf(imported) === `@amuro/${service}`);
    expect(breaches(sourceFiles(`shared/${name}/src`, '.ts'), isAllowed)).toEqual([]);
  });
});

test('A package imports only what its package.json lists', () => {
  const folders = [
    ...services.map((name) => `services/${name}`),
    ...packages.map((name) => `shared/${name}`),
    'deploy',
  ];
  const wrong = folders.flatMap((folder) => {
    const {
      dependencies = {},
      devDependencies = {},
      name,
    } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
      name: string;
      dependencies?: object;
      devDependencies?: object;
    };
    const named = new Set([name, ...Object.keys(dependencies), ...Object.keys(devDependencies)]);
    const isAllowed = (imported: string) =>
      imported.startsWith('node:') || imported.startsWith(`${folder}/`) || named.has(packageOf(imported));
    return breaches(sourceFiles(`${folder}/src`, '.ts'), isAllowed);
  });
  expect(wrong).toEqual([]);
});

const networkModules = new Set(
  'requests httpx urllib http aiohttp fastapi flask sqlite3 sqlalchemy socket'.split(' '),
);
const usesNetwork = (modules: string[]) => modules.some((name) => networkModules.has(name.split('.')[0]!));

test('The worker uses neither HTTP nor a database', () => {
  const wrong = [...pythonImports('gpu/amuro_gpu')].filter(([, modules]) => usesNetwork(modules));
  expect(wrong).toEqual([]);
});

test.each([
  'import os, socket',
  'import http.client as client',
  'from urllib import request',
  'def f():\n    import sqlite3',
])('An import of the network or a database in Python is found in any form: %j', (text) => {
  const folder = mkdtempSync(join(tmpdir(), 'amuro-imports-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'module.py'), text);
  expect([...pythonImports(relative(root, folder)).values()].map(usesNetwork)).toEqual([true]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
