import type { Lexicon } from './lexicon.ts';

/** What can be said of one person: every person has one home, one job and so on. */
export type Relation = {
  name: string;
  outOfDomain: boolean;
  values: keyof Lexicon;
  /** Ways to state it, of `{x}` (a person) and `{v}` (a value); all mean the same. */
  forms: readonly string[];
  askValue: string;
  askPerson: string;
  /** The word of `askValue` that tells this relation from the others. */
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
    askPerson: 'Who lives in {v}?',
    questionWord: 'live',
    unknown: 'where {x} lives',
  },
  {
    name: 'job',
    outOfDomain: false,
    values: 'jobs',
    forms: ['{x} works as a {v}', '{x} is a {v}'],
    askValue: 'What is the job of {x}?',
    askPerson: 'Who works as a {v}?',
    questionWord: 'job',
    unknown: 'what the job of {x} is',
  },
  {
    name: 'food',
    outOfDomain: false,
    values: 'foods',
    forms: ['{x} likes {v} best', '{x} loves to eat {v}'],
    askValue: 'What food does {x} like best?',
    askPerson: 'Who likes {v} best?',
    questionWord: 'food',
    unknown: 'what food {x} likes best',
  },
  {
    name: 'birth',
    outOfDomain: true,
    values: 'places',
    forms: ['{x} was born in {v}', '{x} comes from {v}'],
    askValue: 'Where was {x} born?',
    askPerson: 'Who was born in {v}?',
    questionWord: 'born',
    unknown: 'where {x} was born',
  },
  {
    name: 'instrument',
    outOfDomain: true,
    values: 'instruments',
    forms: ['{x} plays the {v}', '{x} makes music on the {v}'],
    askValue: 'What does {x} play?',
    askPerson: 'Who plays the {v}?',
    questionWord: 'play',
    unknown: 'what {x} plays',
  },
  {
    name: 'pet',
    outOfDomain: true,
    values: 'pets',
    forms: ['{x} keeps a {v}', '{x} has a pet {v}'],
    askValue: 'What pet does {x} keep?',
    askPerson: 'Who keeps a {v}?',
    questionWord: 'pet',
    unknown: 'what pet {x} keeps',
  },
];

/** Two words for the two directions of one scale: whoever is not more is less. */
export type Scale = { more: string; less: string; outOfDomain: boolean };

export const scales: readonly Scale[] = [
  { more: 'taller', less: 'shorter', outOfDomain: false },
  { more: 'older', less: 'younger', outOfDomain: false },
  { more: 'stronger', less: 'weaker', outOfDomain: false },
  { more: 'faster', less: 'slower', outOfDomain: true },
  { more: 'richer', less: 'poorer', outOfDomain: true },
  { more: 'louder', less: 'quieter', outOfDomain: true },
];
