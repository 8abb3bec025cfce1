import { useState } from 'preact/hooks';
import { CellDetail } from '../parts/cell-detail.tsx';
import { CellGrid } from '../parts/cell-grid.tsx';
import { Filters } from '../parts/filters.tsx';
import { tuningsOf } from '../state/choices.ts';
import type { ViewProps } from './view-props.ts';

/** Every cell by state and verdict, one grid a tuning; a chosen cell tells what is known of it. */
export function CellsView(props: ViewProps) {
  const { report, view, setView } = props;
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = report.report.cells.find(({ id }) => id === chosenId) ?? null;
  return (
    <>
      <Filters report={report} view={view} setView={setView} />
      <ul class="legend" aria-label="Legend">
        <li class="cell valid">valid</li>
        <li class="cell suspect">? suspect</li>
        <li class="cell invalid">{'\u00d7'} invalid</li>
        <li class="cell failed">! failed</li>
        <li class="cell active">{'\u2026'} under way</li>
        <li class="cell planned">planned</li>
      </ul>
      <div class="beside">
        <div class="grids">
          {tuningsOf(report, view).map((tuning) => (
            <CellGrid key={tuning} {...props} tuning={tuning} chosenId={chosenId} onChoose={setChosenId} />
          ))}
        </div>
        <CellDetail {...props} cell={chosen} />
      </div>
    </>
  );
}
