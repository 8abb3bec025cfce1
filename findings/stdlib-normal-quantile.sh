#!/usr/bin/env bash
# stdlib's normal quantile loses digits in the far tail: at p = 1e-12 it is off by 3e-6, and at 1e-15 by 1e-4. Its own erfcinv,
# which gives the same quantile as -sqrt(2) * erfcinv(2p), is accurate to the last digits. Intervals corrected for many comparisons
# use such small p. Use erfcinv there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund \
  @stdlib/stats-base-dists-normal-quantile@0.3.1 @stdlib/math-base-special-erfcinv@0.2.4
node - <<'JAVASCRIPT'
const quantile = require('@stdlib/stats-base-dists-normal-quantile');
const erfcinv = require('@stdlib/math-base-special-erfcinv');

// Reference values: mpmath, 30 digits.
const reference = [
  [1e-6, -4.753424308822899],
  [1e-12, -7.034483825301131],
  [1e-15, -7.941345326170997],
];
console.log('p      error of quantile   error of -sqrt(2) erfcinv(2p)');
const errors = reference.map(([p, expected]) => {
  const own = Math.abs(quantile(p, 0, 1) - expected);
  const other = Math.abs(-Math.SQRT2 * erfcinv(2 * p) - expected);
  console.log(`${p}  ${own.toExponential(1)}  ${other.toExponential(1)}`);
  return { own, other };
});
process.exitCode = errors[1].own > 1e-6 && errors[2].own > 1e-5 && errors.every(({ other }) => other < 1e-12) ? 0 : 1;
JAVASCRIPT
