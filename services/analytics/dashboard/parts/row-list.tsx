import { useEffect, useState } from 'preact/hooks';
import { getJson, queryOf, type ComparedRow, type ComparedRows } from '../state/api.ts';
import { number } from './number.ts';
import { Notice } from './notice.tsx';

interface Names {
  from: string;
  to: string;
}
interface Props {
  from: string;
  to: string;
  /** The changes of the rows to show; empty shows all. */
  change: string[];
  onChange: (change: string[]) => void;
  names: Names;
}

const pageSize = 20;

/** Rows of a comparison, the largest changes first, one page at a time. */
export function RowList({ from, to, change, onChange, names }: Props) {
  const [pages, setPages] = useState<ComparedRows[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const more = (cursor: string | null) =>
    getJson<ComparedRows>(
      `v1/comparisons/rows?${queryOf({ from, to, change, limit: pageSize, cursor })}`,
    ).then(
      (page) => setPages((before) => [...before, page]),
      (error: unknown) => setProblem((error as Error).message),
    );
  useEffect(() => void more(null), []);
  const last = pages.at(-1);
  const items = pages.flatMap((page) => page.items);
  return (
    <>
      <Notice problem={problem ?? last?.promptsMissing ?? null} />
      {last === undefined ? (
        problem === null && <p class="muted">Reading …</p>
      ) : (
        <fieldset class="changes">
          <legend>By {last.metric}</legend>
          {Object.entries(last.counts).map(([name, count]) => (
            <button
              key={name}
              type="button"
              class={`change ${name}`}
              aria-pressed={change.includes(name)}
              onClick={() =>
                onChange(change.includes(name) ? change.filter((other) => other !== name) : [...change, name])
              }
            >
              {count} {name}
            </button>
          ))}
        </fieldset>
      )}
      <ol class="rows">
        {items.map((row) => (
          <Row key={row.rowId} row={row} names={names} />
        ))}
      </ol>
      {last?.nextCursor ? (
        <button type="button" onClick={() => void more(last.nextCursor)}>
          More ({last.total - items.length} left)
        </button>
      ) : null}
    </>
  );
}

function Row({ row, names }: { row: ComparedRow; names: Names }) {
  const { change, prompt, choices, gold, sourceLine } = row;
  return (
    <li>
      <h3>
        <span class={`change ${change}`}>{change}</span> row {sourceLine}
      </h3>
      {prompt === null ? null : <pre class="prompt">{prompt}</pre>}
      <div class="answers">
        <div>
          <h4>gold</h4>
          <p>{choices?.[Number(gold)] ?? gold}</p>
        </div>
        <Answer name={names.from} answer={row.from} choices={choices} />
        <Answer name={names.to} answer={row.to} choices={choices} />
      </div>
    </li>
  );
}

interface AnswerProps {
  name: string;
  answer: ComparedRow['from'];
  choices: string[] | null;
}

function Answer({ name, answer, choices }: AnswerProps) {
  const { prediction, output, value, flags, scores } = answer;
  const shown = prediction === null ? null : (choices?.[Number(prediction)] ?? prediction);
  return (
    <div>
      <h4>
        {name} <span class="muted">{number(value)}</span>
      </h4>
      <p>{shown ?? <em>no answer found in: {output}</em>}</p>
      {scores === null ? null : (
        <details>
          <summary>scores</summary>
          <ul>
            {scores.map(({ text, logprobSumNats }) => (
              <li key={text}>
                {text}: {number(logprobSumNats, 2)} nats
              </li>
            ))}
          </ul>
        </details>
      )}
      {flags.length === 0 ? null : <p class="muted">{flags.join(', ')}</p>}
    </div>
  );
}
