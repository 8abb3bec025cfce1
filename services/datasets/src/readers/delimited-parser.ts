import { SourceError } from './source-error.ts';

export interface DelimitedRecord {
  /** Line on which the record begins. */
  line: number;
  cells: string[];
}

/** Parses delimited text that comes in chunks, character by character; blank lines are passed over. */
export function createDelimitedParser(delimiter: string) {
  let cells: string[] = [];
  let cell = '';
  let quoting: 'none' | 'open' | 'closed' = 'none';
  let line = 1;
  let startLine = 1;
  let done: DelimitedRecord[] = [];

  const endCell = () => {
    cells.push(cell);
    cell = '';
    quoting = 'none';
  };
  const endRecord = () => {
    if (quoting === 'none' && cell.endsWith('\r')) cell = cell.slice(0, -1);
    const isBlank = cells.length === 0 && cell === '' && quoting === 'none';
    endCell();
    if (!isBlank) done.push({ line: startLine, cells });
    cells = [];
  };
  const take = (character: string) => {
    if (character === '\n') line += 1;
    if (quoting === 'open') {
      if (character === '"') quoting = 'closed';
      else cell += character;
    } else if (character === '"' && quoting === 'closed') {
      cell += character;
      quoting = 'open';
    } else if (character === '"' && cell === '') {
      quoting = 'open';
    } else if (character === delimiter) {
      endCell();
    } else if (character === '\n') {
      endRecord();
      startLine = line;
    } else if (quoting !== 'closed' || character !== '\r') {
      cell += character;
    }
  };
  const drain = () => {
    const records = done;
    done = [];
    return records;
  };
  return {
    push(chunk: string): DelimitedRecord[] {
      for (const character of chunk) take(character);
      return drain();
    },
    end(): DelimitedRecord[] {
      if (quoting === 'open') throw openQuote(startLine);
      endRecord();
      return drain();
    },
  };
}

function openQuote(line: number): SourceError {
  return new SourceError({
    code: 'malformed-row',
    expected: 'a closing double quote',
    got: `line ${line}: a quoted cell that never ends`,
    remedy: 'Double each quote inside a quoted cell.',
  });
}
