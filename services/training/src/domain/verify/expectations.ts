import { Name, type SeriesFinding } from '@amuro/contracts';
import { z } from 'zod';
import { PublishedDefect } from '../published-series.ts';

export const Expectation = z
  .strictObject({
    kind: PublishedDefect.shape.kind,
    what: PublishedDefect.shape.what,
    source: PublishedDefect.shape.source,
    confirmed: z.array(Name).describe('Points at which the defect was found.'),
    absent: z.array(Name).describe('Points at which it was looked for and not found.'),
    unchecked: z.array(Name).describe('Points at which nothing could be said.'),
  })
  .describe('A published defect, and whether this series has it.');
export type Expectation = z.infer<typeof Expectation>;

/** Compares the published defects of a series with what was found. */
export function meetExpectations(
  defects: readonly PublishedDefect[],
  revisions: readonly string[],
  findings: readonly SeriesFinding[],
  isMainKnown: boolean,
): Expectation[] {
  return defects.flatMap(({ kind, what, source, revisions: named }) => {
    const own = named.filter((revision) => revisions.includes(revision));
    if (own.length === 0) return [];
    const isOfMain = kind === 'weights-of-main' || kind === 'shard-of-main';
    const partners = isOfMain ? ['main'] : own;
    const confirmed = own.filter((revision) =>
      findings.some((finding) => shares(finding, revision, partners)),
    );
    const rest = own.filter((revision) => !confirmed.includes(revision));
    const isChecked = isOfMain ? isMainKnown : own.length > 1;
    return [
      { kind, what, source, confirmed, absent: isChecked ? rest : [], unchecked: isChecked ? [] : rest },
    ];
  });
}

/** Whether a point shares weights with one of the partners that is not itself. */
function shares({ sameAs = [] }: SeriesFinding, revision: string, partners: readonly string[]): boolean {
  return sameAs.includes(revision) && partners.some((each) => each !== revision && sameAs.includes(each));
}
