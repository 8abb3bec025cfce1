#!/usr/bin/env bash
# hyparquet 1.33.0 returns every Parquet decimal as a double, without a warning or an option for exact digits. From files of pyarrow
# 26.0.1: 1.10 becomes 1.1, two 20-digit ids that differ in the last digit become one number, and a 38-digit price keeps 17 digits.
# Bytes of a text that are not UTF-8 become U+FFFD, so two different texts compare as equal. Grouping or deduplicating by such a
# column merges rows. Removing DECIMAL from the schema before reading gives unscaled integers or bytes, which still have all digits.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund hyparquet@1.33.0
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pyarrow==26.0.1
venv/bin/python - <<'PYTHON'
from decimal import Decimal

import pyarrow as pa
import pyarrow.parquet as pq

ids = [Decimal("12345678901234567890"), Decimal("12345678901234567891")]
prices = [Decimal("1.10"), Decimal("12345678901234567890.123456789012345678")]
texts = pa.array([b"caf\xe9", b"caf\xe8"]).view(pa.string())
table = pa.table({
    "id": pa.array(ids, pa.decimal128(20, 0)),
    "price": pa.array(prices, pa.decimal256(40, 18)),
    "short": pa.array([Decimal("1.10"), Decimal("2.00")], pa.decimal128(5, 2)),
    "text": texts,
})
pq.write_table(table, "rows.parquet")
print("written  ", [str(value) for value in ids + prices[1:]], "1.10, 2.00, two texts in Latin-1")
PYTHON
cat >read.mjs <<'JAVASCRIPT'
import { readFileSync } from 'node:fs';
import { parquetReadObjects } from 'hyparquet';

const { buffer, byteOffset, byteLength } = readFileSync('rows.parquet');
const rows = await parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + byteLength) });
console.log('hyparquet', rows);
const [first, second] = rows;
const asSeen =
  first.id === second.id &&
  typeof first.id === 'number' &&
  second.price === 12345678901234567000 &&
  first.short === 1.1 &&
  first.text === second.text &&
  first.text === 'caf\uFFFD';
process.exit(asSeen ? 0 : 1);
JAVASCRIPT
node read.mjs
