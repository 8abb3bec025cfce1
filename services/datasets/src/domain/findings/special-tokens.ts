import { Examples } from './examples.ts';
import type { FindingRule } from './finding-rule.ts';
import type { InspectedRow } from './inspected-row.ts';

/** Special tokens as the usual tokenizers spell them, including those with the full-width bar (DeepSeek). */
const special =
  /<\|[\w ./-]{1,40}\|>|<\uff5c[^\uff5c]{1,40}\uff5c>|<\/?s>|<(?:pad|unk|bos|eos|mask|sep|cls|eod|(?:start|end)_of_turn|extra_id_\d+)>|\[(?:\/?INST|CLS|SEP|PAD|UNK|MASK|BOS|EOS|gMASK)\]/;

/**
 * Texts, labels, exemplars or a template that spell out special tokens: they are encoded as text, which no model saw in their
 * place.
 */
export const specialTokens: FindingRule = {
  code: 'special-tokens',
  look: () => spelt,
  start({ template, labels }) {
    const inSet = [
      inEach('the template spells', template === undefined ? [] : [template]),
      inEach(
        'a label spells',
        labels.map(({ text }) => text),
      ),
    ].flat();
    const examples = new Examples();
    return {
      note: (detail, { lines }, row) => examples.add(lines[row]!, detail),
      finish({ counts, exemplarTexts }) {
        const everywhere = [...inSet, ...inEach('an exemplar spells', exemplarTexts)];
        if (examples.count === 0 && everywhere.length === 0) return null;
        return {
          code: 'special-tokens',
          severity: 'warning',
          count: everywhere.length === 0 ? examples.count : counts.kept,
          message: `rows whose texts spell special tokens out: ${examples.count}${everywhere.join('')}`,
          remedy:
            'Remove them: they are encoded as text. Targets and turns (`eos_token` in a chat template) end with real tokens anyway',
          examples: examples.list,
        };
      },
    };
  },
};

/** Unlike other faults of texts, they consist of plain characters. */
function spelt({ row: { segments, references, choices = [] } }: InspectedRow): string | null {
  for (const { field, text } of segments) {
    const found = field === undefined ? null : tokenIn(text);
    if (found !== null) return `${field}: ${found}`;
  }
  for (const text of references) {
    const found = tokenIn(text);
    if (found !== null) return `reference: ${found}`;
  }
  for (const { text } of choices) {
    const found = tokenIn(text);
    if (found !== null) return `choice: ${found}`;
  }
  return null;
}

/** A token that one of the texts of all rows spells out, as the end of a message; none if none does. */
function inEach(what: string, texts: readonly string[]): string[] {
  const found = texts.map(tokenIn).find((token) => token !== null);
  return found === undefined ? [] : [`; ${what} ${found} out for every row`];
}

/** Most texts contain no bracket. */
function tokenIn(text: string): string | null {
  if (!text.includes('<') && !text.includes('[')) return null;
  const found = special.exec(text);
  return found && `"${found[0]}"`;
}
