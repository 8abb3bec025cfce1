import type { FindingRule } from './finding-rule.ts';

/** Chats that are malformed, or that the template refuses. */
export const unusableChats: FindingRule = {
  code: 'unusable-chats',
  start: () => ({
    finish({ dropped }) {
      const { count, examples } = dropped.of('bad-messages', 'refused-by-template');
      if (count === 0) return null;
      return {
        code: 'unusable-chats',
        severity: 'warning',
        count,
        message: `rows left out because their chat cannot be written: ${count}`,
        remedy: 'Correct these chats in the source, or choose another template',
        examples,
      };
    },
  }),
};
