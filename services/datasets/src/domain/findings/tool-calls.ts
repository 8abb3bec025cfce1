import { Examples, exampleLimit } from './examples.ts';
import type { FindingRule } from './finding-rule.ts';

/** Chats with calls of tools: what the assistant says is learned without the call, or the row cannot be used. */
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
          message: `rows whose chats call tools, which is not learned: ${count}${left.count > 0 ? `, of which left out: ${left.count}` : ''}`,
          remedy:
            'Write the calls and answers of tools into `content`, or leave such chats out of the source',
          examples: [...left.examples, ...kept.list].slice(0, exampleLimit),
        };
      },
    };
  },
};
