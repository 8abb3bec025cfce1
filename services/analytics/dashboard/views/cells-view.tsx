import { useState } from 'preact/hooks';
import { CellDetail } from '../parts/cell-detail.tsx';
import { CellGrid } from '../parts/cell-grid.tsx';
import { CellList } from '../parts/cell-list.tsx';
import { ChooseOne } from '../parts/choice.tsx';
import { Filters } from '../parts/filters.tsx';
import { Notice } from '../parts/notice.tsx';
import { firstOf, Pager } from '../parts/pager.tsx';
import type { Cell } from '../state/api.ts';
import { evaluationsOf, seriesOf, tuningsOf } from '../state/choices.ts';
import { cellIndex, useCells } from '../state/use-cells.ts';
import type { ViewProps } from './view-props.ts';

const setsPerPage = 20;
const verdicts = ['', 'suspect', 'invalid', 'valid'].map((value) => ({
  value,
  label: value === '' ? 'all, by set' : `${value}, as a list`,
}));

/**
 * Shows which cells are done and which to trust: one grid per tuning, a page of sets at a time; or a list of the cells with one
 * verdict, with reasons. Values have a view of their own.
 */
export function CellsView(props: ViewProps) {
  const { report, view, setView } = props;
  const [chosen, setChosen] = useState<Cell | null>(null);
  const series = seriesOf(report, view);
  const evaluations = evaluationsOf(report, view);
  const from = firstOf(view.from, evaluations.length);
  const shown = evaluations.slice(from - 1, from - 1 + setsPerPage);
  const isGrid = view.verdict === '';
  const cells = useCells(
    report,
    isGrid && series !== null && shown.length > 0
      ? { series: series.name, evaluation: shown.map(({ name }) => name), primary: 'true' }
      : null,
  );
  const linked = useCells(report, view.measurement === '' ? null : { measurement: view.measurement });
  const detailed = chosen ?? linked.value?.[0] ?? null;
  const cellAt = cellIndex(cells.value ?? []);
  return (
    <>
      <Filters report={report} view={view} setView={setView}>
        <ChooseOne
          label="Verdict"
          options={verdicts}
          value={view.verdict}
          onChange={(verdict) => setView({ verdict, from: '1' })}
        />
      </Filters>
      <p class="muted">
        Which cells are measured, under way or failed, and which are in doubt; choose one for its numbers, its
        verdict and its rows.
      </p>
      <ul class="legend" aria-label="Legend">
        <li class="cell valid">{'\u2713'} valid</li>
        <li class="cell suspect">? suspect</li>
        <li class="cell invalid">{'\u00d7'} invalid</li>
        <li class="cell failed">! failed</li>
        <li class="cell active">{'\u2026'} under way</li>
        <li class="cell planned">{'\u00b7'} planned</li>
      </ul>
      <Notice problem={cells.problem ?? linked.problem} />
      <div class="beside">
        <div class="grids" aria-busy={cells.loading}>
          {isGrid ? (
            <>
              <Pager
                things="Sets"
                from={from}
                size={setsPerPage}
                count={evaluations.length}
                onChange={(start) => setView({ from: start })}
              />
              {cells.value === null && shown.length > 0 ? <p class="muted">Reading {'\u2026'}</p> : null}
              {shown.length === 0 ? <p>No set matches this search and these filters.</p> : null}
              {tuningsOf(report, view).map((tuning) => (
                <CellGrid
                  key={tuning}
                  tuning={tuning}
                  revisions={(series?.points ?? []).map(({ revision }) => revision)}
                  evaluations={shown}
                  cellAt={cellAt}
                  chosenId={detailed?.cellId ?? null}
                  onChoose={setChosen}
                />
              ))}
            </>
          ) : (
            <CellList key={view.verdict} {...props} onChoose={setChosen} />
          )}
        </div>
        <CellDetail
          cell={detailed}
          hint="Choose a cell to see its numbers, its verdict and its rows."
          setView={setView}
        />
      </div>
    </>
  );
}
