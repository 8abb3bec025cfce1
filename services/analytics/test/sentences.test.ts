import { holm } from '@amuro/statistics';
import type { StartedApp } from '@amuro/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatChange, formatP, formatPercent, formatValue } from '../src/domain/format.ts';
import type { TuningFindings } from '../src/domain/findings/tuning-findings.ts';
import { baselineName } from '../src/domain/grid/display-names.ts';
import { describeScale, metricScale } from '../src/domain/metric-scale.ts';
import { testOf } from '../src/domain/tables/tests.ts';
import { hasResults, paperFiles, skipReason, startAnalytics } from './published/published-data.ts';
import { loadStudy } from './sample/load-study.ts';

// Rows and answers of many shapes, read by name.
// oxlint-disable-next-line typescript/no-explicit-any
type Row = Record<string, any>;
type Place = Pick<TuningFindings, 'tuning'> & { series: string; revision: string };
interface Collection {
  tests: Row[];
  comparisons: Row[];
  ratios: Row[];
  cells: Row[];
  findings: { series: string; tunings: TuningFindings[] }[];
  compare: (from: string, to: string) => Promise<Row>;
}

/** Everything that sentences are held against, by its own route. */
async function readCollection({ request }: StartedApp, query: string, id: string): Promise<Collection> {
  const get = async (path: string): Promise<Row> => (await request.get(path)).body;
  const report = await get(`/v1/reports/${id}/report.json`);
  const metrics = [...new Set<string>(report['cells'].map(({ metric }: Row) => metric))];
  const list = async (path: string): Promise<Row[]> => {
    const items: Row[] = [];
    for (let cursor = ''; ;) {
      const page = await get(`${path}${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`);
      items.push(...page['items']);
      if (page['nextCursor'] === null) return items;
      cursor = page['nextCursor'];
    }
  };
  const comparisons = await Promise.all(
    metrics.map((metric) => list(`/v1/comparisons?${query}&metric=${metric}`)),
  );
  return {
    tests: (await get(`/v1/tables/tests?${query}`))['rows'],
    comparisons: comparisons.flat(),
    ratios: await list(`/v1/mean-ratios-of-change?${query}`),
    cells: report['cells'],
    findings: report['findings'],
    compare: async (from, to) => (await request.post('/v1/comparisons').send({ from, to })).body,
  };
}

const number = String.raw`[+−]?\d[\d.]*`;
const difference = String.raw`(?<difference>${number})(?: \[(?<low>${number}), (?<high>${number})\])? \((?<basis>[^()]+)\)`;
const forms = {
  change: new RegExp(
    `^(?<label>.+?) (?<verb>rises from|falls from|does not change measurably,|goes from) (?<from>${number}) to (?<to>${number}): ${difference}$`,
  ),
  extremes: new RegExp(
    String.raw`^Of the (?<count>\d+) checkpoints, the gain is smallest at (?<leastAt>\S+) \((?<least>${number})\) and largest at (?<mostAt>\S+) \((?<most>${number})\)$`,
  ),
  level: new RegExp(String.raw`^At each of the (?<count>\d+) checkpoints, the gain is (?<gain>${number})$`),
  first: new RegExp(
    String.raw`^(?<verb>Better than|Worse than|Not measurably different from|Compared with) the same tuning of (?<at>\S+) \((?<from>${number})\): ${difference}$`,
  ),
  rule: new RegExp(
    String.raw`^(?<verb>[Aa]bove|[Bb]elow|[Nn]ot measurably different from|[Cc]ompared with) (?<rule>.+) \((?<from>${number})\): ${difference}$`,
  ),
};

/** Words that stand for a tested difference in one direction, for none, and for one that was not tested. */
const directionOf: Record<string, 'some' | 'none' | 'untested'> = {
  'rises from': 'some',
  'falls from': 'some',
  'does not change measurably,': 'none',
  'goes from': 'untested',
  'better than': 'some',
  'worse than': 'some',
  above: 'some',
  below: 'some',
  'not measurably different from': 'none',
  'compared with': 'untested',
};

function wordsOf({ difference: change, interval }: Row): Row {
  return {
    difference: formatChange(change),
    low: interval === null ? undefined : formatChange(interval.low),
    high: interval === null ? undefined : formatChange(interval.high),
  };
}

/** The basis and the test that a clause states, and the words that must follow from them. */
function checkBasis(verb: string, basis: string, comparison: Row, adjusted: number | null): void {
  const { pairs, standardError } = comparison;
  const { pValue } = testOf(comparison as Parameters<typeof testOf>[0]);
  const source =
    pairs !== null
      ? `${pairs} rows; `
      : standardError === null
        ? 'not tested: no standard errors'
        : 'published standard errors; ';
  expect(basis.startsWith(source)).toBe(true);
  if (pValue === null) {
    expect(directionOf[verb.toLowerCase()]).toBe('untested');
    return;
  }
  expect(basis).toContain(formatP(pValue));
  const stated = / (p [=<] [\d.]+)(?:, (p [=<] [\d.]+|also)) after Holm over (\d+) tests$/.exec(basis);
  // One test alone needs no correction.
  const holmP = stated === null ? formatP(pValue) : stated[2] === 'also' ? stated[1]! : stated[2]!;
  if (adjusted !== null) expect(holmP).toBe(formatP(adjusted));
  const holds = holmP.startsWith('p <') || Number(holmP.slice(4)) < 0.05;
  expect(directionOf[verb.toLowerCase()]).toBe(holds ? 'some' : 'none');
}

function isOf({ series, tuning }: Place, set: string, row: Row, cells: readonly Row[]): boolean {
  const dataset = cells.find(({ evaluation }) => evaluation === row['evaluation'])?.['dataset'];
  return (
    row['series'] === series && row['tuning'] === tuning && (row['evaluation'] === set || dataset === set)
  );
}

function groupBy<T>(all: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of all) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** Finds the comparison that a clause is about and holds every number of it against the tables. */
function checkClause(all: Collection, place: Place, set: string, clause: string): void {
  const ofSet = (rows: readonly Row[]) => rows.filter((row) => isOf(place, set, row, all.cells));
  const [kind, groups] = parse(clause);
  if (kind === 'extremes' || kind === 'level') {
    const gains = ofSet(all.tests).map((row) => ({
      revision: row['revision'],
      gain: row['higherIsBetter'] ? row['difference'] : 0 - row['difference'],
      evaluation: row['evaluation'],
    }));
    const families = groupBy(gains, ({ evaluation }) => evaluation);
    const told = [...families.values()].map((family) => {
      const sorted = family.toSorted((a, b) => a.gain - b.gain);
      const [least, most] = [sorted[0]!, sorted.at(-1)!];
      if (formatChange(least.gain) === formatChange(most.gain))
        return `${family.length} ${formatChange(least.gain)}`;
      return `${family.length} ${least.revision} ${formatChange(least.gain)} ${most.revision} ${formatChange(most.gain)}`;
    });
    const { count, gain, leastAt, least, mostAt, most } = groups;
    expect(told).toContain(
      kind === 'level' ? `${count} ${gain}` : `${count} ${leastAt} ${least} ${mostAt} ${most}`,
    );
    return;
  }
  const against = { change: 'base', first: 'first-point', rule: 'baseline' }[kind];
  const candidates = ofSet(all.comparisons).filter(
    (row) =>
      row['revision'] === place.revision &&
      row['against'] === against &&
      (kind !== 'change' || labelOf(row).toLowerCase() === groups['label']!.toLowerCase()) &&
      (kind !== 'rule' || baselineName(row['baseline']) === groups['rule']) &&
      formatValue(row['comparison'].fromValue) === groups['from'] &&
      (groups['to'] === undefined || formatValue(row['comparison'].toValue) === groups['to']),
  );
  const found = candidates.find((row) => {
    const words = wordsOf(row['comparison']);
    return ['difference', 'low', 'high'].every((name) => words[name] === groups[name]);
  });
  expect(found, `no comparison behind: ${clause}`).toBeDefined();
  const { comparison, evaluation, primary } = found!;
  const row = ofSet(all.tests).find(
    (each) => each['evaluation'] === evaluation && each['revision'] === place.revision,
  );
  const adjusted = kind === 'change' && primary ? row!['pHolm'] : null;
  checkBasis(groups['verb']!, groups['basis']!, comparison, adjusted);
  if (adjusted !== null) {
    const family = all.tests.filter(({ pValue }) => pValue !== null).length;
    expect(groups['basis']).toContain(`over ${family} tests`);
  }
}

const labelOf = ({ comparison }: Row) => describeScale(metricScale(comparison.metric));

function parse(clause: string): [keyof typeof forms, Record<string, string | undefined>] {
  for (const [kind, form] of Object.entries(forms)) {
    const found = form.exec(clause);
    if (found?.groups !== undefined) return [kind as keyof typeof forms, found.groups];
  }
  throw new Error(`A clause that this test cannot read, and so not check: ${clause}`);
}

/** All numbers of a text, in their order. */
const numbersIn = (text: string) => text.match(/[+−]?\d[\d.]*\d(?: %)?|[+−]?\d(?: %)?/g) ?? [];

function checkRatio({ ratios }: Collection, { tuning }: Place, subject: string, text: string): void {
  const scope = subject === 'Out of domain' ? 'out-of-domain' : 'cross-task';
  const item = ratios.find(
    (one) => one['scope'] === scope && one['tuning'] === tuning && one['point'] === null,
  )!;
  const say = (name: string) => {
    const { value, interval } = item['estimates'].find(({ estimator }: Row) => estimator === name);
    return [value, interval?.low, interval?.high].filter((one) => one !== undefined).map(formatPercent);
  };
  const used: Row[] = item['used'];
  const over = [used.length, new Set(used.map(({ cell }) => `${cell.series} ${cell.revision}`)).size].map(
    String,
  );
  const small = used.filter(({ base }) => base < 0.05).length;
  const left = item['leftOut'].length === 0 ? [] : [String(item['leftOut'].length)];
  expect(text.startsWith(small === 0 ? 'Mean' : 'Median')).toBe(true);
  const told =
    small === 0
      ? [...say('mean'), ...say('median'), ...over]
      : [...say('median'), ...over, ...say('mean'), String(small), '0.05', ...say('floored')];
  expect(numbersIn(text)).toEqual([...told, ...left]);
}

/** Every two formats of a dataset, with the cells behind them, from the cells of the report. */
function formatPairsOf(cells: readonly Row[], { series, tuning, revision }: Place): [Row, Row][] {
  const own = cells.filter(
    (cell) =>
      cell['series'] === series &&
      cell['tuning'] === tuning &&
      cell['revision'] === revision &&
      cell['primary'] &&
      cell['value'] !== null &&
      cell['verdict'] !== 'invalid',
  );
  const groups = groupBy(own, ({ dataset, task, role, shots, method }) =>
    [dataset, task, role, shots, method].join(),
  );
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, index) => group.slice(index + 1).map((other): [Row, Row] => [one, other])),
  );
}

async function checkFormats(
  all: Collection,
  places: readonly Place[],
  place: Place,
  text: string,
): Promise<void> {
  const families = await Promise.all(
    places.map((each) =>
      Promise.all(
        formatPairsOf(all.cells, each).map(async ([a, b]) => ({
          place: each,
          dataset: a['dataset'],
          comparison: await all.compare(a['measurementId'], b['measurementId']),
        })),
      ),
    ),
  );
  const pairs = families.flat();
  const adjusted = holm(
    pairs.map(({ comparison }) => testOf(comparison as Parameters<typeof testOf>[0]).pValue),
  );
  const own = pairs
    .map((pair, index) => ({ ...pair, p: adjusted[index]! }))
    .filter((pair) => pair.place === place);
  const differing = own.filter(({ p }) => p !== null && p < 0.05);
  const sets = (some: typeof own) => new Set(some.map(({ dataset }) => dataset)).size;
  const largest = Math.max(...own.map(({ comparison }) => Math.abs(comparison['difference'])));
  const [answer, rest] = text.split('. Largest difference: ') as [string, string];
  if (differing.length > 0)
    expect(answer).toBe(
      `It matters on ${sets(differing)} of ${sets(own)} sets: ${differing.length} of ${own.length} pairs of formats differ`,
    );
  else expect(answer).toMatch(sets(own) === 1 ? /the one set/ : new RegExp(`any of ${sets(own)} sets`));
  const { low, high, difference: shown, basis } = new RegExp(`: ${difference}\\.$`).exec(rest)!.groups!;
  const behind = own.find(
    ({ comparison }) =>
      Math.abs(comparison['difference']) === largest && sameWords(comparison, { shown, low, high }),
  );
  expect(behind, rest).toBeDefined();
  expect(basis).toContain(`over ${adjusted.filter((p) => p !== null).length} tests`);
}

/** A pair of formats has no order of its own here: its numbers may have the other sign. */
function sameWords(comparison: Row, { shown, low, high }: Record<string, string | undefined>): boolean {
  const plain = (text: string | undefined) => text?.replace(/^[+−]/, '');
  const words = wordsOf(comparison);
  const ends = (a?: string, b?: string) => [plain(a), plain(b)].toSorted().join();
  return plain(words['difference']) === plain(shown) && ends(words['low'], words['high']) === ends(low, high);
}

/** Reads every sentence of every finding; returns how many clauses were checked, by kind. */
async function checkAll(all: Collection): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const count = (kind: string) => (counts[kind] = (counts[kind] ?? 0) + 1);
  const found = all.findings.flatMap(({ series, tunings }) =>
    tunings.map((item) => ({
      place: { series, tuning: item.tuning, revision: /checkpoint (\S+) of /.exec(item.heading)![1]! },
      groups: item.groups,
    })),
  );
  const places = found.map(({ place }) => place);
  for (const { place, groups } of found) {
    for (const { title, findings } of groups) {
      for (const { subject, text, doubts, suspect } of findings) {
        expect(suspect).toBe(doubts.length > 0);
        if (title.startsWith('Mean ratio')) {
          checkRatio(all, place, subject, text);
          count('ratio');
        } else if (title === 'Prompt format') {
          await checkFormats(all, places, place, text);
          count('format');
        } else {
          for (const clause of text.split(/(?<=\))(?:\. |; |\.$)/).filter(Boolean)) {
            checkClause(all, place, subject, clause);
            count(parse(clause)[0]);
          }
          for (const doubt of doubts) {
            checkDoubt(all, place, subject, doubt);
            count('doubt');
          }
        }
      }
    }
  }
  return counts;
}

/** `base at main: below chance` names a value of the set that has exactly these reasons. */
function checkDoubt({ cells }: Collection, { series }: Place, set: string, doubt: string): void {
  const { name, codes } = /^(?<name>.+): (?<codes>[a-z, ]+)$/.exec(doubt)!.groups!;
  const [tuning, revision] = name!.split(' at ');
  const reasons = cells
    .filter((cell) => cell['evaluation'] === set || cell['dataset'] === set)
    .filter((cell) =>
      revision === undefined
        ? cell['baseline'] === tuning
        : cell['series'] === series && cell['tuning'] === tuning && cell['revision'] === revision,
    )
    .map(({ reasons: text }) => text as string);
  expect(
    reasons.some((text) =>
      codes!.split(', ').every((code) => text.includes(`${code.replaceAll(' ', '-')}: `)),
    ),
    doubt,
  ).toBe(true);
}

describe('the sentences of findings', () => {
  let sample: Awaited<ReturnType<typeof loadStudy>>;
  beforeAll(async () => {
    sample = await loadStudy();
  }, 120_000);
  afterAll(() => sample.close());

  test('Every sentence about a measured study states the numbers of its tables', async () => {
    const all = await readCollection(sample.started, `study=${sample.studyId}`, sample.studyId);
    const counts = await checkAll(all);
    expect(counts).toMatchObject({ format: 3, ratio: 3 });
    for (const kind of ['change', 'extremes', 'first', 'rule', 'doubt'])
      expect(counts[kind]).toBeGreaterThan(2);
  }, 60_000);
});

describe.skipIf(!hasResults)(`the sentences about the paper's released results (${skipReason})`, () => {
  let started: StartedApp;
  let all: Collection;
  beforeAll(async () => {
    started = await startAnalytics();
    const source = { kind: 'amuro-csv', files: paperFiles };
    const id = (await started.request.post('/v1/imports').send({ source })).body.import.id;
    all = await readCollection(started, `import=${id}`, id);
  }, 120_000);
  afterAll(() => started.close());

  test('Every sentence about the released results states the numbers of the tables', async () => {
    const counts = await checkAll(all);
    expect(counts['format']).toBeGreaterThan(3);
    expect(counts['ratio']).toBeGreaterThan(3);
    for (const kind of ['change', 'extremes', 'first', 'doubt']) expect(counts[kind]).toBeGreaterThan(10);
  }, 60_000);

  test('Sentences about values without standard errors say that nothing was tested', () => {
    const findings = all.findings.flatMap(({ tunings }) => tunings).flatMap(({ groups }) => groups);
    const texts = findings
      .flatMap((group) => group.findings)
      .filter(({ subject }) => subject === 'hellaswag');
    expect(texts).toHaveLength(1);
    expect(texts[0]!.text).toContain('not tested: no standard errors');
    expect(texts[0]!.text).not.toMatch(/measurabl|published/i);
  });
});
