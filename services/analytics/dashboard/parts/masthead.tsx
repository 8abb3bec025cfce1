import type { Report } from '../state/api.ts';
import type { Listed } from '../state/use-reports.ts';
import { Progress } from './progress.tsx';

interface Props {
  reports: Listed[];
  chosen: string;
  report: Report | null;
  live: boolean;
  onChoose: (id: string) => void;
}

/** The page's title, the collection that it shows, and the progress of that collection. */
export function Masthead({ reports, chosen, report, live, onChoose }: Props) {
  return (
    <header class="masthead">
      <span class="brand">Amuro</span>
      <label class="field">
        <span>Study or import</span>
        <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
          {reports.map(({ id, name, title }) => (
            <option key={id} value={id}>
              {name}: {title}
            </option>
          ))}
        </select>
      </label>
      {report === null ? null : <Progress report={report} live={live} />}
    </header>
  );
}
