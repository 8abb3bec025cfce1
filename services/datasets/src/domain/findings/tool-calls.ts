import { Examples, exampleLimit } from './examples.ts';
import type { FindingRule } from './finding-rule.ts';

/** Chats with tool calls: the assistant's text is learned without the call, or the row cannot be used. */
export const toolCalls: FindingRule = {
  code: 'tool-calls',
  look: () => (seen) => (seen.hasToolCalls ? 'a message calls a tool; the call is not written' : null),
  start() {
    const kept = new Examples();
    return {
      note: (detail, { lines }, row) => kept.add(lines[row]!, detail),
      finish({ dropped }) {
        const left = dropped.of('tool-calls');
        const count = kept.count + left.count;
        if (count === 0) return null;
        return {
          code: 'tool-calls',
          severity: 'warning',
          count,
          message: `rows whose chats call tools, which is not learned: ${count}${left.count > 0 ? ` (left out: ${left.count})` : ''}`,
          remedy: 'Write tool calls and results into `content`, or remove such chats from the source',
          examples: [...left.examples, ...kept.list].slice(0, exampleLimit),
        };
      },
    };
  },
};
