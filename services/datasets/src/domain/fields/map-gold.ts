import type { LabelMapping } from '@amuro/contracts';

/** What the label set calls a gold of the data; what the mapping does not know comes back as it is. */
export function mapLabel(raw: unknown, mapping: LabelMapping | undefined): unknown {
  if (mapping === undefined || raw === undefined || raw === null || raw === '') return raw;
  if (mapping.kind === 'values')
    return Object.hasOwn(mapping.values, String(raw)) ? mapping.values[String(raw)] : raw;
  const score = Number(raw);
  if (!(score >= mapping.min && score <= mapping.max)) return raw;
  return score > mapping.above ? mapping.label : mapping.otherwise;
}
