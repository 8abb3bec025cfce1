import { useEffect, useRef, useState } from 'preact/hooks';
import { getText, queryOf, type Report } from '../state/api.ts';
import { useCells } from '../state/use-cells.ts';
import { useLoaded } from '../state/use-loaded.ts';
import type { SetView } from '../state/use-view.ts';
import { CellDetail } from './cell-detail.tsx';
import { Notice } from './notice.tsx';
import { firstOf, Pager } from './pager.tsx';

interface Props {
  report: Report;
  kind: string;
  query: Record<string, string | number | readonly string[] | null>;
  /** The number of the first panel, and how many panels to show at a time. */
  from: string;
  panels: number;
  setView: SetView;
}

/** A figure as wide as its container. It says when it is being drawn, and each mark links to the cell behind it. */
export function FigureFrame({ report, kind, query, from, panels, setView }: Props) {
  const [box, width] = useWidth();
  const [measurement, setMeasurement] = useState<string | null>(null);
  const first = firstOf(from, Infinity);
  const path = `v1/figures/${kind}/figure.svg?${queryOf({ ...query, width, panel: first, panels })}&theme=page`;
  const key = width === null ? null : `${path} ${report.revision}`;
  const figure = useLoaded(key, (signal) => getText(path, signal));
  const cells = useCells(report, measurement === null ? null : { measurement });
  const count = Number(/data-panels="(\d+)"/.exec(figure.value ?? '')?.[1] ?? 0);
  const choose = (event: MouseEvent) => {
    const mark = (event.target as Element).closest('a');
    const id = mark
      ?.getAttribute('href')
      ?.match(/msr_[a-z2-7]+/g)
      ?.at(-1);
    if (id === undefined) return;
    event.preventDefault();
    setMeasurement(id);
  };
  return (
    <>
      <Notice problem={figure.problem ?? cells.problem} />
      <Pager
        things="Panels"
        from={first}
        size={panels}
        count={count}
        onChange={(start) => setView({ from: start })}
      />
      <div ref={box} class="figure" aria-busy={figure.loading} onClick={choose}>
        {figure.loading ? (
          <p class="muted drawing" role="status">
            Drawing the figure {'\u2026'}
          </p>
        ) : null}
        {/* Drawn by this service, with every name in it escaped. */}
        <div dangerouslySetInnerHTML={{ __html: figure.value ?? '' }} />
      </div>
      {measurement === null ? null : (
        <CellDetail cell={cells.value?.[0] ?? null} hint="Reading the cell \u2026" setView={setView} />
      )}
    </>
  );
}

/** The width of an element in whole steps, so that dragging the window does not request a figure for every pixel. */
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
