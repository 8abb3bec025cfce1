import { useState } from 'preact/hooks';
import { ChooseOne } from '../parts/choice.tsx';
import { Described } from '../parts/described.tsx';
import { inWords } from '../parts/format.ts';
import { cellNumber } from '../parts/number.ts';
import { Notice } from '../parts/notice.tsx';
import { firstOf, Pager } from '../parts/pager.tsx';
import { Search } from '../parts/search.tsx';
import { Wide } from '../parts/wide.tsx';
import { collectionParameter, getJson, queryOf, type Table, type TableKind } from '../state/api.ts';
import { matches } from '../state/choices.ts';
import { useLoaded } from '../state/use-loaded.ts';
import type { SetView, View } from '../state/use-view.ts';
import type { ViewProps } from './view-props.ts';

type Row = Table['rows'][number];
type Value = Row[string];

const protocols = [
  { value: 'corrected', label: 'corrected' },
  { value: 'paper', label: 'as the paper did' },
];
/** Columns that say where a row comes from: shown as links, not as columns. */
const idColumns = new Set(['measurementIds', 'cellIds']);
const rowsPerPage = 100;

/** Any table that is computed from the whole collection. */
export function SummariesView({ report, collection, view, setView }: ViewProps) {
  const kinds = useLoaded('tables', async (signal) => {
    return (await getJson<{ items: TableKind[] }>('v1/tables', signal)).items;
  });
  // The first table that has rows: without a tuning most tables have nothing to compare.
  const isTuned = report.report.factors.tunings.some(({ name }) => name !== 'base');
  const named = view.table || (isTuned ? 'tests' : 'coverage');
  const kind = kinds.value?.find((entry) => entry.kind === named) ?? kinds.value?.[0];
  const protocol = view.protocol === 'paper' ? 'paper' : 'corrected';
  const query = queryOf({ ...collectionParameter(collection), protocol });
  const path = `v1/tables/${kind?.kind}?${query}`;
  const table = useLoaded(kind === undefined ? null : `${path} ${report.revision}`, (signal) =>
    getJson<Table>(path, signal),
  );
  return (
    <>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <ChooseOne
          label="Table"
          options={(kinds.value ?? []).map((entry) => ({ value: entry.kind, label: entry.title }))}
          value={kind?.kind ?? ''}
          onChange={(name) => setView({ table: name, from: '1', sort: '' })}
        />
        <ChooseOne
          label="Protocol"
          options={protocols}
          value={protocol}
          onChange={(name) => setView({ protocol: name })}
        />
        <Search
          label="Search rows"
          value={view.search}
          onChange={(search) => setView({ search, from: '1' })}
        />
      </form>
      <Notice problem={table.problem ?? kinds.problem} />
      {table.value === null || (table.loading && table.value.kind !== kind?.kind) ? (
        <p class="muted" role="status">
          Computing the table {'\u2026'}
        </p>
      ) : (
        <Rows table={table.value} view={view} setView={setView} />
      )}
      <p class="downloads">
        <a href={`v1/tables/${kind?.kind}/table.csv?${query}`} download={`${kind?.kind}.csv`}>
          CSV
        </a>
      </p>
    </>
  );
}

function Rows({ table, view, setView }: { table: Table; view: View; setView: SetView }) {
  const names = [...new Set(table.rows.flatMap((row) => Object.keys(row)))].filter(
    (name) => !idColumns.has(name),
  );
  // A column that is empty in every row only pushes results out of sight.
  const columns = names.filter((name) => table.rows.some((row) => (row[name] ?? '') !== ''));
  const hasSources = table.rows.some(({ measurementIds }) => (measurementIds ?? '') !== '');
  const found = table.rows.filter((row) =>
    matches(columns.map((name) => textOf(row[name] ?? null)).join(' '), view.search),
  );
  const rows = sorted(found, view.sort);
  const from = firstOf(view.from, rows.length);
  const page = rows.slice(from - 1, from - 1 + rowsPerPage);
  return (
    <>
      <p class="muted">
        <Described text={table.description} />{' '}
        {table.paper === null ? null : <b>The paper: {table.paper}.</b>}
      </p>
      <Pager
        things="Rows"
        from={from}
        size={rowsPerPage}
        count={rows.length}
        onChange={(start) => setView({ from: start })}
      />
      <Wide label={table.title}>
        <table class="summary">
          <thead>
            <tr>
              {columns.map((name) => (
                <Heading key={name} name={name} sort={view.sort} setView={setView} />
              ))}
              {hasSources ? <th scope="col">rests on</th> : null}
            </tr>
          </thead>
          <tbody>
            {page.map((row, index) => (
              <tr key={index}>
                {columns.map((name) => (
                  <td key={name}>{textOf(row[name] ?? null)}</td>
                ))}
                {hasSources ? (
                  <td>
                    <Sources ids={String(row['measurementIds'] ?? '')} />
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {table.rows.length === 0 ? <p>Nothing to show: no cell of this collection belongs here.</p> : null}
      {table.rows.length > 0 && rows.length === 0 ? <p>No row matches this search.</p> : null}
      {table.notes.map((note) => (
        <p key={note} class="muted">
          {note}
        </p>
      ))}
    </>
  );
}

function Heading({ name, sort, setView }: { name: string; sort: string; setView: SetView }) {
  const direction = sort === name ? 'ascending' : sort === `-${name}` ? 'descending' : 'none';
  const next = { none: name, ascending: `-${name}`, descending: '' }[direction];
  const sign = { none: '', ascending: ' \u2191', descending: ' \u2193' }[direction];
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" class="sort" onClick={() => setView({ sort: next, from: '1' })}>
        {inWords(name)}
        {sign}
      </button>
    </th>
  );
}

/** The measurements behind a row, listed on request. */
function Sources({ ids }: { ids: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const all = ids.split(' ').filter(Boolean);
  if (all.length === 0) return null;
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{all.length === 1 ? '1 value' : `${all.length} values`}</summary>
      {isOpen
        ? all.map((id) => (
            <a key={id} class="id" href={`v1/measurements/${id}`}>
              <code>{id}</code>
            </a>
          ))
        : null}
    </details>
  );
}

function sorted(rows: readonly Row[], sort: string): readonly Row[] {
  if (sort === '') return rows;
  const name = sort.replace(/^-/, '');
  const sign = sort.startsWith('-') ? -1 : 1;
  const [known, unknown] = [
    rows.filter((row) => (row[name] ?? null) !== null),
    rows.filter((row) => (row[name] ?? null) === null),
  ];
  return [...known.toSorted((a, b) => sign * compare(a[name] ?? null, b[name] ?? null)), ...unknown];
}

function compare(a: Value | null, b: Value | null): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'en', { numeric: true });
}

function textOf(value: Value | null): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' && !Number.isInteger(value) ? cellNumber(value) : String(value);
}
