import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sha256 } from '@amuro/identity';
import { themeVariables } from '../figures/drawing/themes.ts';

export interface BuiltFile {
  body: string | ArrayBuffer;
  contentType: string;
  etag: string;
}

const sources = new URL('../../dashboard/', import.meta.url);
const fonts = new URL('../../fonts/', import.meta.url);
const fontFaces = [
  { file: 'Inter-Regular.woff2', weight: 400 },
  { file: 'Inter-SemiBold.woff2', weight: 600 },
];

/** The files of the dashboard by name: its sources bundled and minified, with the colours of the figures. */
export async function buildDashboard(): Promise<ReadonlyMap<string, BuiltFile>> {
  // Loaded with the first page, so that a service that never shows the dashboard starts without it.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: ['main.tsx', 'main.css'].map((name) => fileURLToPath(new URL(name, sources))),
    bundle: true,
    minify: true,
    write: false,
    outdir: 'dashboard',
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  const files = new Map<string, BuiltFile>();
  const add = (name: string, body: string, contentType: string) =>
    files.set(name, { body, contentType: `${contentType}; charset=utf-8`, etag: etagOf(body) });
  add('index.html', await readFile(new URL('index.html', sources), 'utf8'), 'text/html');
  for (const { path, text } of outputFiles) {
    if (path.endsWith('.js')) add('main.js', text, 'text/javascript');
    if (path.endsWith('.css')) add('main.css', `${themeStyle()}${text}`, 'text/css');
  }
  for (const { file } of fontFaces) {
    const bytes = await readFile(new URL(file, fonts));
    files.set(file, {
      body: new Uint8Array(bytes).buffer,
      contentType: 'font/woff2',
      etag: etagOf(bytes.toString('base64')),
    });
  }
  return files;
}

function themeStyle(): string {
  const faces = fontFaces.map(
    ({ file, weight }) =>
      `@font-face{font-family:Inter;font-weight:${weight};font-display:swap;src:url(${file}) format('woff2')}`,
  );
  return `${faces.join('')}:root{${themeVariables('light')}}@media (prefers-color-scheme:dark){:root{${themeVariables('dark')}}}\n`;
}

function etagOf(text: string): string {
  return `"${sha256(text).slice(0, 24)}"`;
}
