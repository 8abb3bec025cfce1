import { allWords, inDomainWords, outOfDomainWords, type Lexicon } from './lexicon.ts';
import { relations, type Relation } from './relations.ts';

/** The words and relations that a text may use. */
export type Domain = {
  outOfDomain: boolean;
  words: Lexicon;
  relations: readonly Relation[];
  /** Which kinds of event happen here: in-domain ones (false), out-of-domain ones (true), or both. */
  eventDomains: readonly boolean[];
};

const domainOf = (words: Lexicon, outOfDomain: boolean): Domain => ({
  outOfDomain,
  words,
  relations: relations.filter((relation) => relation.outOfDomain === outOfDomain),
  eventDomains: [outOfDomain],
});

export const inDomain: Domain = domainOf(inDomainWords, false);
export const outOfDomain: Domain = domainOf(outOfDomainWords, true);
/** The corpus mixes both, so that a new name may occur with a known relation. */
export const wholeWorld: Domain = {
  outOfDomain: false,
  words: allWords,
  relations,
  eventDomains: [false, true],
};
