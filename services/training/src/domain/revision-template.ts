/** What the name of a revision says of its place. */
export interface NamedPlace {
  step: number | null;
  tokensSeen: number | null;
  stage: string | null;
  ingredient: number | null;
  index: number | null;
}

const fields = ['step', 'tokens', 'stage', 'ingredient', 'index'] as const;
type Field = (typeof fields)[number];

const units: Record<string, number> = { '': 1, k: 1e3, m: 1e6, b: 1e9, t: 1e12 };

/**
 * Reads revisions by a template such as `step{step}-tokens{tokens}B`: text and the placeholders step, tokens, stage,
 * ingredient and index. A letter k, M, B or T after a placeholder is its unit. It is no regular expression, so that
 * whoever writes it cannot make reading slow. Null for a text that is no template.
 */
export function readTemplate(template: string): ((revision: string) => NamedPlace | null) | null {
  const parts = template.split(/(\{[^{}]*\}(?:[kKmMbBtT](?![A-Za-z]))?)/);
  const named = parts.filter((_, index) => index % 2 === 1).map((part) => part.slice(1, part.indexOf('}')));
  const isTemplate =
    named.length > 0 &&
    new Set(named).size === named.length &&
    named.every((name) => fields.some((field) => field === name)) &&
    !parts.some((part, index) => index % 2 === 0 && /[{}]/.test(part));
  if (!isTemplate) return null;
  const pattern = parts.map((part, index) => (index % 2 === 0 ? escaped(part) : number(part))).join('');
  const expression = new RegExp(`^${pattern}$`);
  const factors = parts.filter((_, index) => index % 2 === 1).map(unitOf);
  return (revision) => {
    const found = expression.exec(revision);
    if (found === null) return null;
    const values = new Map(named.map((name, at) => [name, Number(found[at + 1]) * factors[at]!]));
    return placeOf(values);
  };
}

function placeOf(values: ReadonlyMap<string, number>): NamedPlace | null {
  const of = (field: Field) => {
    const value = values.get(field);
    return value === undefined ? null : Math.round(value);
  };
  const stage = of('stage');
  const place = {
    step: of('step'),
    tokensSeen: of('tokens'),
    stage: stage === null ? null : `stage${stage}`,
    ingredient: of('ingredient'),
    index: of('index'),
  };
  return Object.values(place).some((value) => typeof value === 'number' && !Number.isSafeInteger(value))
    ? null
    : place;
}

/** Digits, and a fraction where a unit follows (`2.5T`). */
function number(placeholder: string): string {
  const unit = placeholder.slice(placeholder.indexOf('}') + 1);
  return unit === '' ? String.raw`(\d{1,15})` : String.raw`(\d{1,9}(?:\.\d{1,6})?)${unit}`;
}

function unitOf(placeholder: string): number {
  return units[placeholder.slice(placeholder.indexOf('}') + 1).toLowerCase()]!;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^$()[\]\\|/-]/g, String.raw`\$&`);
}
