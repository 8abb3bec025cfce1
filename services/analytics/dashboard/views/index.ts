import { CellsView } from './cells-view.tsx';
import { FiguresView } from './figures-view.tsx';
import { OverviewView } from './overview-view.tsx';
import { RowsView } from './rows-view.tsx';
import { SummariesView } from './summaries-view.tsx';
import { TablesView } from './tables-view.tsx';
import type { PageView } from './view-props.ts';

/** The views of a collection, in the order of their tabs. A new view is a file here and a line below. */
export const views: readonly PageView[] = [
  { tab: 'overview', title: 'Overview', View: OverviewView },
  { tab: 'figures', title: 'Figures', View: FiguresView },
  { tab: 'cells', title: 'Cells', View: CellsView },
  { tab: 'tables', title: 'Values', View: TablesView },
  { tab: 'summaries', title: 'Tables', View: SummariesView },
  { tab: 'rows', title: 'Rows', View: RowsView },
];
