import type { Lexicon } from './lexicon.ts';

/** A relation of a person to a value: every person has one home, one job and so on. */
export type Relation = {
  name: string;
  outOfDomain: boolean;
  values: keyof Lexicon;
  /** Ways to state it, with `{x}` (a person) and `{v}` (a value); all mean the same. */
  forms: readonly string[];
  askValue: string;
  /** The word of `askValue` that distinguishes this relation from the others. */
  questionWord: string;
  /** "Nobody said …" */
  unknown: string;
};

export const relations: readonly Relation[] = [
  {
    name: 'home',
    outOfDomain: false,
    values: 'places',
    forms: ['{x} lives in {v}', '{x} has a home in {v}'],
    askValue: 'Where does {x} live?',
    questionWord: 'live',
    unknown: 'where {x} lives',
  },
  {
    name: 'job',
    outOfDomain: false,
    values: 'jobs',
    forms: ['{x} works as a {v}', '{x} is a {v}'],
    askValue: 'What is the job of {x}?',
    questionWord: 'job',
    unknown: 'what the job of {x} is',
  },
  {
    name: 'food',
    outOfDomain: false,
    values: 'foods',
    forms: ['{x} likes {v} best', '{x} loves to eat {v}'],
    askValue: 'What food does {x} like best?',
    questionWord: 'food',
    unknown: 'what food {x} likes best',
  },
  {
    name: 'birth',
    outOfDomain: true,
    values: 'places',
    forms: ['{x} was born in {v}', '{x} comes from {v}'],
    askValue: 'Where was {x} born?',
    questionWord: 'born',
    unknown: 'where {x} was born',
  },
  {
    name: 'instrument',
    outOfDomain: true,
    values: 'instruments',
    forms: ['{x} plays the {v}', '{x} makes music on the {v}'],
    askValue: 'What does {x} play?',
    questionWord: 'play',
    unknown: 'what {x} plays',
  },
  {
    name: 'pet',
    outOfDomain: true,
    values: 'pets',
    forms: ['{x} keeps a {v}', '{x} has a pet {v}'],
    askValue: 'What pet does {x} keep?',
    questionWord: 'pet',
    unknown: 'what pet {x} keeps',
  },
];
