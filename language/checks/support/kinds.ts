/** Kinds of declarations in words, with their article: `en enhet`, `enheten`, `ingen enhet`. */
import type { Declaration, Sentence, Wanted } from '../../model/index.ts';

interface KindWords {
  readonly one: Sentence;
  readonly the: Sentence;
}

function kind(one: string, the: string, english: string): KindWords {
  const article = /^[ae]/.test(english) ? 'an' : 'a';
  return { one: { sv: one, en: `${article} ${english}` }, the: { sv: the, en: `the ${english}` } };
}

const KINDS: Readonly<Record<Declaration['kind'], KindWords>> = {
  principal: kind('en huvudman', 'huvudmannen', 'principal'),
  administration: kind('en förvaltning', 'förvaltningen', 'administration'),
  department: kind('en verksamhet', 'verksamheten', 'department'),
  unit: kind('en enhet', 'enheten', 'unit'),
  function: kind('en funktion', 'funktionen', 'function'),
  'function-inbox': kind('en funktionsinkorg', 'funktionsinkorgen', 'function inbox'),
  person: kind('en person', 'personen', 'person'),
  absence: kind('en frånvaro', 'frånvaron', 'absence'),
  flow: kind('ett flöde', 'flödet', 'flow'),
  exemption: kind('ett undantag', 'undantaget', 'exception'),
  'inbox-order': kind('en beställning', 'beställningen', 'request'),
  expectation: kind('en förväntan', 'förväntan', 'expectation'),
  routine: kind('en rutin', 'rutinen', 'routine'),
};

/** `en enhet`. */
export function oneOfKind({ kind }: Declaration): Sentence {
  return KINDS[kind].one;
}

const SOURCE = kind('en källa', 'källan', 'source');

/** `enheten`. */
export function theKind(declaration: Declaration): Sentence {
  const isSource = declaration.kind === 'routine' && declaration.type === 'source';
  return (isSource ? SOURCE : KINDS[declaration.kind]).the;
}

interface WantedWords {
  /** After "inte": `en enhet eller en verksamhet`. */
  readonly one: Sentence;
  /** After "det finns": `ingen enhet eller verksamhet`. */
  readonly none: Sentence;
}

const PERSON: WantedWords = {
  one: { sv: 'en person', en: 'a person' },
  none: { sv: 'ingen person', en: 'no person' },
};

const WANTED: Readonly<Record<Wanted, WantedWords>> = {
  person: PERSON,
  watcher: PERSON,
  function: {
    one: { sv: 'en funktion', en: 'a function' },
    none: { sv: 'ingen funktion', en: 'no function' },
  },
  above: {
    one: { sv: 'en huvudman, förvaltning eller verksamhet', en: 'a principal, administration or department' },
    none: { sv: 'ingen huvudman, förvaltning eller verksamhet', en: 'no principal, administration or department' },
  },
  workplace: {
    one: { sv: 'en enhet eller verksamhet', en: 'a unit or department' },
    none: { sv: 'ingen enhet eller verksamhet', en: 'no unit or department' },
  },
  unit: {
    one: { sv: 'en enhet', en: 'a unit' },
    none: { sv: 'ingen enhet', en: 'no unit' },
  },
  part: {
    one: { sv: 'en del av organisationen', en: 'a part of the organisation' },
    none: { sv: 'ingen del av organisationen', en: 'no part of the organisation' },
  },
  inbox: {
    one: { sv: 'en enhet eller funktionsinkorg', en: 'a unit or function inbox' },
    none: { sv: 'ingen enhet eller funktionsinkorg', en: 'no unit or function inbox' },
  },
  subject: {
    one: {
      sv: 'en inkorg, del av organisationen, person eller ett flöde',
      en: 'an inbox, part of the organisation, person or flow',
    },
    none: { sv: 'ingenting', en: 'nothing' },
  },
};

/** What was wanted, in words. */
export function wantedWords(wanted: Wanted): WantedWords {
  return WANTED[wanted];
}
