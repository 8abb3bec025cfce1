import { Described } from '../parts/described.tsx';
import { ChooseOne } from '../parts/choice.tsx';
import { FigureFrame } from '../parts/figure-frame.tsx';
import { Filters } from '../parts/filters.tsx';
import { Notice } from '../parts/notice.tsx';
import { collectionParameter, getJson, queryOf, type FigureKind } from '../state/api.ts';
import { evaluationsOf, seriesOf } from '../state/choices.ts';
import { useLoaded } from '../state/use-loaded.ts';
import type { ViewProps } from './view-props.ts';

const axes = [
  { value: 'tokens', label: 'tokens' },
  { value: 'step', label: 'steps' },
];
const scales = [
  { value: 'log', label: 'logarithmic' },
  { value: 'linear', label: 'linear' },
];
const panelsPerPage = 8;

/** Any kind of figure of the collection, as wide as the page, with links to its data. */
export function FiguresView({ report, collection, view, setView }: ViewProps) {
  const kinds = useLoaded('kinds', async (signal) => {
    return (await getJson<{ items: FigureKind[] }>('v1/figures', signal)).items;
  });
  const isFiltered = view.sets.length > 0 || view.formats.length > 0 || view.search !== '';
  const evaluations = evaluationsOf(report, view).map(({ name }) => name);
  const query = {
    ...collectionParameter(collection),
    // This kind compares all series.
    series: view.figure === 'series-together' ? null : (seriesOf(report, view)?.name ?? null),
    evaluation: isFiltered ? evaluations : null,
    tuning: view.tunings,
    x: view.x,
    scale: view.scale,
  };
  const kind = kinds.value?.find((entry) => entry.kind === view.figure);
  return (
    <>
      <Filters report={report} view={view} setView={setView}>
        <ChooseOne
          label="Figure"
          options={(kinds.value ?? []).map((entry) => ({
            value: entry.kind,
            label: entry.kind.replaceAll('-', ' '),
          }))}
          value={view.figure}
          onChange={(name) => setView({ figure: name, from: '1' })}
        />
        <ChooseOne label="Axis" options={axes} value={view.x} onChange={(x) => setView({ x })} />
        <ChooseOne
          label="Scale"
          options={scales}
          value={view.scale}
          onChange={(scale) => setView({ scale })}
        />
      </Filters>
      <p class="muted">
        <Described text={kind === undefined ? '' : `${kind.description}.`} /> Point at a mark for its value,
        interval and n; choose it for its cell and rows.
      </p>
      <Notice problem={kinds.problem} />
      {isFiltered && evaluations.length === 0 ? (
        <p>No set matches this search and these filters.</p>
      ) : (
        <FigureFrame
          report={report}
          kind={view.figure}
          query={query}
          from={view.from}
          panels={panelsPerPage}
          setView={setView}
        />
      )}
      <p class="downloads">
        {['svg', 'png', 'csv', 'json'].map((form) => (
          <a
            key={form}
            href={`v1/figures/${view.figure}/figure.${form}?${queryOf(query)}`}
            download={`${view.figure}.${form}`}
          >
            {form.toUpperCase()}
          </a>
        ))}
      </p>
    </>
  );
}
