import type { LabelMapping } from '@amuro/contracts';
import { textsOf } from '../columns/written-number.ts';

/** The label for a gold of the data; a gold that the mapping does not cover is returned unchanged. */
export function mapGold(raw: unknown, mapping: LabelMapping | undefined): unknown {
  if (mapping === undefined || raw === undefined || raw === null || raw === '') return raw;
  switch (mapping.kind) {
    case 'values': {
      const text = textsOf(raw).find((one) => Object.hasOwn(mapping.values, one));
      return text === undefined ? raw : mapping.values[text];
    }
    case 'threshold': {
      const score = Number(raw);
      if (!(score >= mapping.min && score <= mapping.max)) return raw;
      return score > mapping.above ? mapping.label : mapping.otherwise;
    }
    // The field of a choice resolves it.
    case 'index':
    case 'text':
      return raw;
  }
}
