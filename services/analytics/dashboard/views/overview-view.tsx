import { Described } from '../parts/described.tsx';
import { collectionParameter, getJson, queryOf, type ExportKind } from '../state/api.ts';
import { useLoaded } from '../state/use-loaded.ts';
import type { ViewProps } from './view-props.ts';

/** What was asked, what was found, how far to trust it, and where to take it from. */
export function OverviewView({ report, collection, setView }: ViewProps) {
  const { title, question } = report.report;
  return (
    <>
      <h1>{title}</h1>
      {question === null ? null : <p class="question">{question}</p>}
      <Verdicts report={report} onShow={() => setView({ tab: 'cells' })} />
      <Findings report={report} />
      <Exports collection={collection} />
    </>
  );
}

function Exports({ collection }: { collection: string }) {
  const kinds = useLoaded('exports', async (signal) => {
    return (await getJson<{ items: ExportKind[] }>('/v1/exports', signal)).items;
  });
  const query = queryOf(collectionParameter(collection));
  return (
    <section aria-labelledby="exports">
      <h2 id="exports">Take it along</h2>
      <ul class="plain">
        <li>
          <a href={`/v1/reports/${collection}/report.html`}>Report, one page that needs nothing else</a>
        </li>
        <li>
          <a href={`/v1/comparisons.csv?${query}`} download={`${collection}-comparisons.csv`}>
            All paired comparisons as CSV
          </a>
        </li>
        {collection.startsWith('std_') ? (
          <li>
            <a href={`/v1/bundles/${collection}`} download={`${collection}.tar.gz`}>
              Reproduction bundle
            </a>{' '}
            <span class="muted">everything behind the numbers, for another instance to verify</span>
          </li>
        ) : null}
        {kinds.value?.map(({ kind, description, links }) => (
          <li key={kind}>
            <a href={`${links.self}?${query}`} download>
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
        <div class="wide" tabIndex={0} role="region" aria-label="Reasons of verdicts">
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
        </div>
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
      {all.map(({ tuning, heading, groups }) => (
        <article key={tuning}>
          <h3>{tuning}</h3>
          <p class="muted">{heading}.</p>
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
        </article>
      ))}
    </section>
  );
}
