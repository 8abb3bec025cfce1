import type { Finding } from '@amuro/contracts';
import { Examples } from './examples.ts';
import type { FindingRule } from './finding-rule.ts';

export interface TextFault {
  code: string;
  severity: Finding['severity'];
  /** The fault of a text in a row that is not clean, as short as an example shows it; null if there is none. */
  find(text: string): string | null;
  /** What the counted rows contain. */
  what: string;
  remedy: string;
}

/** A rule that looks at the characters of each text by itself, and counts the rows that have a fault. */
export function textRule({ code, severity, find, what, remedy }: TextFault): FindingRule {
  return {
    code,
    look: () => (seen) => {
      if (seen.isClean) return null;
      for (const { field, text } of seen.texts) {
        const fault = find(text);
        if (fault !== null) return `${field}: ${fault}`;
      }
      return null;
    },
    start() {
      const examples = new Examples();
      return {
        note: (detail, { lines }, row) => examples.add(lines[row]!, detail),
        finish() {
          const { count, list } = examples;
          return count === 0
            ? null
            : { code, severity, count, message: `${what}: ${count}`, remedy, examples: list };
        },
      };
    },
  };
}
