import { exampleLimit } from './examples.ts';
import type { FindingRule } from './finding-rule.ts';
import { textRule } from './text-rule.ts';

// UTF-8 read as Latin-1 or Windows-1252: the lead byte as a letter, then a continuation byte as some other character.
const continuation =
  '[\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2013\\u2014\\u2018-\\u201e\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203a\\u20ac\\u2122]';
const mojibake = new RegExp(`[\\u00c2\\u00c3]${continuation}|[\\u00e2\\u00f0\\u00ef]${continuation}{2}`);
// The replacement character, or a character from Latin-1's unused range.
const undecoded = /[\ufffd\u0080-\u009f]/;

/** Texts whose bytes were read in the wrong encoding, and rows dropped for half of a surrogate pair. */
export const encodingFaults: FindingRule = {
  code: 'encoding-faults',
  look: (context) => faultyTexts.look!(context),
  start(context) {
    const texts = faultyTexts.start(context);
    return {
      note: (found, rows, row) => texts.note!(found, rows, row),
      finish(summary) {
        const found = texts.finish(summary);
        const halves = summary.dropped.of('bad-unicode');
        const count = (found?.count ?? 0) + halves.count;
        if (count === 0) return null;
        return {
          code: 'encoding-faults',
          severity: 'warning',
          count,
          message: `rows whose text was read in the wrong encoding: ${count}${halves.count > 0 ? ` (left out: ${halves.count})` : ''}`,
          remedy: 'Read the source in its own encoding and write it as UTF-8',
          examples: [...halves.examples, ...(found?.examples ?? [])].slice(0, exampleLimit),
        };
      },
    };
  },
};

const faultyTexts = textRule({
  code: 'encoding-faults',
  severity: 'warning',
  find(text) {
    const found = undecoded.exec(text) ?? mojibake.exec(text);
    return (
      found && JSON.stringify(text.slice(Math.max(0, found.index - 10), found.index + 10).toWellFormed())
    );
  },
  what: '',
  remedy: '',
});
