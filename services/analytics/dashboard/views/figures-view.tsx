import { useEffect, useRef, useState } from 'preact/hooks';
import { Described } from '../parts/described.tsx';
import { ChooseOne } from '../parts/choice.tsx';
import { Filters } from '../parts/filters.tsx';
import { Notice } from '../parts/notice.tsx';
import { collectionParameter, getJson, getText, queryOf, type FigureKind } from '../state/api.ts';
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

/** Any kind of figure of the collection, drawn as wide as the page, with its data to take along. */
export function FiguresView({ report, collection, view, setView }: ViewProps) {
  const kinds = useLoaded('kinds', async (signal) => {
    return (await getJson<{ items: FigureKind[] }>('/v1/figures', signal)).items;
  });
  const [box, width] = useWidth();
  const chosen = view.sets.length > 0 || view.formats.length > 0;
  const query = {
    ...collectionParameter(collection),
    // This kind compares all of them.
    series: view.figure === 'series-together' ? null : (seriesOf(report, view)?.name ?? null),
    evaluation: chosen ? evaluationsOf(report, view).map(({ name }) => name) : null,
    tuning: view.tunings,
    x: view.x,
    scale: view.scale,
    width,
  };
  const pathOf = (form: string) => `/v1/figures/${view.figure}/figure.${form}?${queryOf(query)}`;
  const drawn = `${pathOf('svg')}&theme=page`;
  const key = width === null ? null : `${drawn} ${report.revision}`;
  const figure = useLoaded(key, (signal) => getText(drawn, signal));
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
          onChange={(name) => setView({ figure: name })}
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
        <Described text={kind?.description ?? ''} />
      </p>
      <Notice problem={figure.problem ?? kinds.problem} />
      <div ref={box} class="figure" aria-busy={figure.loading}>
        {/* Drawn by this service, with every name in it escaped. */}
        <div dangerouslySetInnerHTML={{ __html: figure.value ?? '' }} />
      </div>
      <p class="downloads">
        {['svg', 'png', 'csv', 'json'].map((form) => (
          <a key={form} href={pathOf(form)} download={`${view.figure}.${form}`}>
            {form.toUpperCase()}
          </a>
        ))}
      </p>
    </>
  );
}

/** The width of an element in whole steps, so that a drag of the window does not ask for every pixel. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const seen = Math.max(320, Math.min(1600, Math.floor((entry?.contentRect.width ?? 0) / 20) * 20));
      setWidth(seen);
    });
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);
  return [box, width] as const;
}
