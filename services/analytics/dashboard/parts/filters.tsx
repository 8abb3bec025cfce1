import type { ComponentChildren } from 'preact';
import type { Report } from '../state/api.ts';
import { unique } from '../state/choices.ts';
import type { SetView, View } from '../state/use-view.ts';
import { ChooseOne, ChooseSome, optionsOf } from './choice.tsx';

interface Props {
  report: Report;
  view: View;
  setView: SetView;
  children?: ComponentChildren;
}

/** Series, sets, formats and tunings, as far as there is a choice; a view may add its own. */
export function Filters({ report, view, setView, children }: Props) {
  const { series, evaluations, tunings } = report.report.factors;
  const names = unique(['base', ...tunings.map(({ name }) => name)]);
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      {children}
      <ChooseOne
        label="Series"
        options={optionsOf(series.map(({ name }) => name))}
        value={view.series || (series[0]?.name ?? '')}
        onChange={(name) => setView({ series: name })}
      />
      <ChooseSome
        label="Sets"
        names={unique(evaluations.map(({ datasetName }) => datasetName))}
        chosen={view.sets}
        onChange={(sets) => setView({ sets })}
      />
      <ChooseSome
        label="Formats"
        names={unique(evaluations.map(({ format }) => format))}
        chosen={view.formats}
        onChange={(formats) => setView({ formats })}
      />
      <ChooseSome
        label="Tunings"
        names={names}
        chosen={view.tunings}
        onChange={(chosen) => setView({ tunings: chosen })}
      />
    </form>
  );
}
