import { textRule } from './text-rule.ts';

const names =
  'amp|lt|gt|quot|apos|nbsp|ndash|mdash|hellip|[lr][sd]quo|laquo|raquo|bull|middot|copy|reg|trade|deg|pound|euro|cent|yen|times|[aeiou](?:acute|grave|circ|uml)|ntilde|ccedil|szlig';
const entity = new RegExp(`&(?:${names}|#\\d{1,7}|#x[0-9a-f]{1,6});`, 'i');

/** Texts with undecoded character references. */
export const htmlEntities = textRule({
  code: 'html-entities',
  severity: 'info',
  find(text) {
    const found = text.includes('&') ? entity.exec(text) : null;
    return found && `"${found[0]}"`;
  },
  what: 'rows with HTML character references in their text',
  remedy: 'Decode them in the source if the model should see plain characters',
});
