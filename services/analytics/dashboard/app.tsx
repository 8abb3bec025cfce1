import { useEffect } from 'preact/hooks';
import { Masthead } from './parts/masthead.tsx';
import { Notice } from './parts/notice.tsx';
import { Tabs } from './parts/tabs.tsx';
import { useReport } from './state/use-report.ts';
import { useReports } from './state/use-reports.ts';
import { useView } from './state/use-view.ts';
import { views } from './views/index.ts';

/** The whole page: which collection, which view of it. */
export function App() {
  const [view, setView] = useView();
  const reports = useReports();
  const chosen = view.collection || (reports.value?.[0]?.id ?? '');
  const report = useReport(chosen);
  const current = views.find(({ tab }) => tab === view.tab) ?? views[0]!;
  const title = report.value?.report.title;
  useEffect(() => {
    document.title = title === undefined ? 'Amuro' : `${title} \u00b7 ${current.title} \u00b7 Amuro`;
  }, [title, current]);
  return (
    <>
      <a class="skip" href="#view">
        Skip to the view
      </a>
      <Masthead
        reports={reports.value ?? []}
        chosen={chosen}
        report={report.value}
        live={report.live}
        onChoose={(collection) => setView({ collection, series: '', sets: [], formats: [], tunings: [] })}
      />
      <Tabs
        tabs={views.map(({ tab, title: name }) => ({ tab, title: name }))}
        current={current.tab}
        onChoose={(tab) => setView({ tab })}
      />
      <main>
        <div id="view" role="tabpanel" aria-labelledby={`tab-${current.tab}`} tabIndex={-1}>
          <Notice problem={reports.problem ?? report.problem} />
          {report.value === null ? (
            <Empty loading={reports.loading || (chosen !== '' && report.loading)} none={chosen === ''} />
          ) : (
            <current.View report={report.value} collection={chosen} view={view} setView={setView} />
          )}
        </div>
      </main>
    </>
  );
}

function Empty({ loading, none }: { loading: boolean; none: boolean }) {
  if (loading) return <p class="muted">Reading …</p>;
  if (!none) return null;
  return (
    <p>
      Nothing is here yet. A study appears as soon as it has begun, and published results once they are
      imported; see <a href="docs">the operations</a>.
    </p>
  );
}
