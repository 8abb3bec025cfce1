#!/usr/bin/env bash
# Node 22.23.1: zlib's createZstdDecompress stops after the first frame of a .zst file, without an error. Files with several frames are
# valid (RFC 8878) and common for data: pzstd writes them, and so does `cat a.zst b.zst`. The rows of all later frames are lost, and the
# counts still look plausible. Reading each frame separately, or using the zstd program, gives all rows. Upstream: nodejs/node#64741.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund node@22.23.1
cat >read.mjs <<'JAVASCRIPT'
import { createReadStream, writeFileSync } from 'node:fs';
import { createZstdDecompress, zstdCompressSync } from 'node:zlib';

const frames = ['{"row":1}\n', '{"row":2}\n', '{"row":3}\n'].map((text) => zstdCompressSync(text));
writeFileSync('rows.jsonl.zst', Buffer.concat(frames));
let text = '';
for await (const piece of createReadStream('rows.jsonl.zst').pipe(createZstdDecompress())) text += piece;
const rows = text.trim().split('\n').length;
console.log(`Node ${process.version}: 3 frames of a row each give ${rows} row(s), and no error`);
process.exit(rows === 1 ? 0 : 1);
JAVASCRIPT
"$(find node_modules -path '*bin/node' -type f | head -1)" read.mjs
