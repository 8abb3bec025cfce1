import { Described } from '../parts/described.tsx';
import { FigureFrame } from '../parts/figure-frame.tsx';
import { Wide } from '../parts/wide.tsx';
import { collectionParameter, getJson, queryOf, type ExportKind } from '../state/api.ts';
import { useLoaded } from '../state/use-loaded.ts';
import type { ViewProps } from './view-props.ts';

/** Panels of the figure that the page opens with. */
const panelsShown = 2;

/** What was asked, what was found, how far to trust it, and where to download it. */
export function OverviewView({ report, collection, setView }: ViewProps) {
  const { title, question, factors } = report.report;
  const isTuned = factors.tunings.some(({ name }) => name !== 'base');
  return (
    <>
      <h1>{title}</h1>
      {question === null ? null : <p class="question">{question}</p>}
      <p>{sentenceOf(report)}</p>
      <FigureFrame
        report={report}
        kind={isTuned ? 'base-against-tuned' : 'base-curves'}
        query={{ ...collectionParameter(collection), series: factors.series[0]?.name ?? null }}
        from="1"
        panels={panelsShown}
        setView={({ from = '1', ...change }) =>
          setView({ tab: 'figures', figure: isTuned ? 'base-against-tuned' : 'base-curves', from, ...change })
        }
      />
      <Verdicts report={report} onShow={() => setView({ tab: 'cells' })} />
      <Findings report={report} />
      <Exports collection={collection} />
    </>
  );
}

/** What was measured, in one sentence. */
function sentenceOf({ report, summary }: ViewProps['report']): string {
  const { series, tunings, evaluations } = report.factors;
  const points = series.reduce((sum, each) => sum + each.points.length, 0);
  const tuned = tunings.filter(({ name }) => name !== 'base').length;
  const sets = new Set(evaluations.map(({ datasetName }) => datasetName)).size;
  const parts = [
    `${points} checkpoints of ${series.length === 1 ? series[0]!.name : `${series.length} series`}`,
    ...(tuned === 0 ? [] : [`untuned and with ${tuned} ${tuned === 1 ? 'tuning' : 'tunings'}`]),
    `on ${sets} ${sets === 1 ? 'set' : 'sets'}`,
  ];
  return `${parts.join(', ')}: ${summary.measured} of ${summary.cells} cells are measured.`;
}

function Exports({ collection }: { collection: string }) {
  const kinds = useLoaded('exports', async (signal) => {
    return (await getJson<{ items: ExportKind[] }>('v1/exports', signal)).items;
  });
  const query = queryOf(collectionParameter(collection));
  return (
    <section aria-labelledby="exports">
      <h2 id="exports">Download</h2>
      <ul class="plain">
        <li>
          <a href={`v1/reports/${collection}/report.html`}>Report, one self-contained page</a>
        </li>
        <li>
          <a href={`v1/comparisons.csv?${query}`} download={`${collection}-comparisons.csv`}>
            All paired comparisons as CSV
          </a>
        </li>
        {collection.startsWith('std_') ? (
          <li>
            <a href={`v1/bundles/${collection}`} download={`${collection}.tar.gz`}>
              Reproduction bundle
            </a>{' '}
            <span class="muted">everything behind the numbers, for another instance to verify</span>
          </li>
        ) : null}
        {kinds.value?.map(({ kind, description, links }) => (
          <li key={kind}>
            <a href={`.${links.self}?${query}`} download>
              {kind}
            </a>{' '}
            <span class="muted">
              <Described text={description} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Verdicts({ report, onShow }: { report: ViewProps['report']; onShow: () => void }) {
  const { verdicts, reasons } = report.summary;
  return (
    <section aria-labelledby="verdicts">
      <h2 id="verdicts">How far to trust it</h2>
      <p>
        {verdicts.valid} cells are valid, {verdicts.suspect} suspect, {verdicts.invalid} invalid.{' '}
        <button type="button" class="link" onClick={onShow}>
          See them
        </button>
      </p>
      {reasons.length === 0 ? null : (
        <Wide label="Reasons of verdicts">
          <table>
            <thead>
              <tr>
                <th scope="col">reason</th>
                <th scope="col">cells</th>
                <th scope="col">for example</th>
              </tr>
            </thead>
            <tbody>
              {reasons.map(({ code, cells, example }) => (
                <tr key={code}>
                  <th scope="row">{code.replaceAll('-', ' ')}</th>
                  <td>{cells}</td>
                  <td class="words">{example}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
    </section>
  );
}

function Findings({ report }: { report: ViewProps['report'] }) {
  const all = report.findings.flatMap(({ tunings }) => tunings);
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">What was found</h2>
      {all.length === 0 ? <p>Nothing yet: no fine-tuned checkpoint and its base are both measured.</p> : null}
      {all.map(({ tuning, heading, groups }, index) => (
        <details key={`${tuning} ${heading}`} class="set" open={index === 0}>
          <summary>
            <h3>{tuning}</h3> <span class="muted">{heading}</span>
          </summary>
          {groups.map(({ title, findings }) => (
            <div key={title}>
              <h4>{title}</h4>
              <ul>
                {findings.map(({ subject, text, doubts }) => (
                  <li key={subject + text}>
                    <b>{subject}</b>: {text}{' '}
                    {doubts.length > 0 ? <mark>in doubt: {doubts.join('; ')}</mark> : null}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      ))}
    </section>
  );
}
