import type { ComponentChildren } from 'preact';
import type { Report } from '../state/api.ts';
import { unique } from '../state/choices.ts';
import type { SetView, View } from '../state/use-view.ts';
import { ChooseOne, ChooseSome, optionsOf } from './choice.tsx';
import { Search } from './search.tsx';

interface Props {
  report: Report;
  view: View;
  setView: SetView;
  children?: ComponentChildren;
}

/** Above this number of sets, the reader searches instead of choosing from a list. */
const mostListed = 12;

/** Filters for series, sets, formats and tunings where there is more than one; a view may add its own. */
export function Filters({ report, view, setView, children }: Props) {
  const { series, evaluations, tunings } = report.report.factors;
  const names = unique(['base', ...tunings.map(({ name }) => name)]);
  const choose: SetView = (change) => setView({ ...change, from: '1' });
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      {children}
      <ChooseOne
        label="Series"
        options={optionsOf(series.map(({ name }) => name))}
        value={view.series || (series[0]?.name ?? '')}
        onChange={(name) => choose({ series: name })}
      />
      {evaluations.length > mostListed || view.search !== '' ? (
        <Search label="Search sets" value={view.search} onChange={(search) => choose({ search })} />
      ) : null}
      <ChooseSome
        label="Sets"
        names={unique(evaluations.map(({ datasetName }) => datasetName))}
        chosen={view.sets}
        onChange={(sets) => choose({ sets })}
      />
      <ChooseSome
        label="Formats"
        names={unique(evaluations.map(({ format }) => format))}
        chosen={view.formats}
        onChange={(formats) => choose({ formats })}
      />
      <ChooseSome
        label="Tunings"
        names={names}
        chosen={view.tunings}
        onChange={(chosen) => choose({ tunings: chosen })}
      />
    </form>
  );
}
