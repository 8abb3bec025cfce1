import { ChooseOne } from '../parts/choice.tsx';
import { Described } from '../parts/described.tsx';
import { number } from '../parts/format.ts';
import { Notice } from '../parts/notice.tsx';
import { collectionParameter, getJson, queryOf, type Table, type TableKind } from '../state/api.ts';
import { useLoaded } from '../state/use-loaded.ts';
import type { ViewProps } from './view-props.ts';

const protocols = [
  { value: 'corrected', label: 'corrected' },
  { value: 'paper', label: 'as the paper did' },
];
/** Where a row comes from; kept out of sight, but in the CSV. */
const hidden = new Set(['measurementIds', 'cellIds']);

/** Any of the tables that are computed from the whole collection. */
export function SummariesView({ report, collection, view, setView }: ViewProps) {
  const kinds = useLoaded('tables', async (signal) => {
    return (await getJson<{ items: TableKind[] }>('/v1/tables', signal)).items;
  });
  const kind = kinds.value?.find((entry) => entry.kind === view.table) ?? kinds.value?.[0];
  const protocol = view.protocol === 'paper' ? 'paper' : 'corrected';
  const query = queryOf({ ...collectionParameter(collection), protocol });
  const path = `/v1/tables/${kind?.kind}?${query}`;
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
          onChange={(name) => setView({ table: name })}
        />
        <ChooseOne
          label="Protocol"
          options={protocols}
          value={protocol}
          onChange={(name) => setView({ protocol: name })}
        />
      </form>
      <Notice problem={table.problem ?? kinds.problem} />
      {table.value === null ? <p class="muted">Reading …</p> : <Rows table={table.value} />}
      <p class="downloads">
        <a href={`/v1/tables/${kind?.kind}/table.csv?${query}`} download={`${kind?.kind}.csv`}>
          CSV
        </a>
      </p>
    </>
  );
}

function Rows({ table }: { table: Table }) {
  const columns = [...new Set(table.rows.flatMap((row) => Object.keys(row)))].filter(
    (name) => !hidden.has(name),
  );
  return (
    <>
      <p class="muted">
        <Described text={table.description} />{' '}
        {table.paper === null ? null : <b>The paper: {table.paper}.</b>}
      </p>
      <div class="wide" tabIndex={0} role="region" aria-label={table.title}>
        <table>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={index}>
                {columns.map((name) => (
                  <td key={name}>{textOf(row[name] ?? null)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.rows.length === 0 ? <p>Nothing to show: no cell of this collection belongs here.</p> : null}
      {table.notes.map((note) => (
        <p key={note} class="muted">
          {note}
        </p>
      ))}
    </>
  );
}

function textOf(value: string | number | boolean | null): string {
  if (value === null) return '';
  return typeof value === 'number' && !Number.isInteger(value) ? number(value) : String(value);
}
