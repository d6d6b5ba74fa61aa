/** A word of the language as it is told: what is written of it by hand, and what the grammar says. */
import type { BlockType } from '../grammar/generated/properties.ts';
import { PROPERTIES } from '../grammar/generated/words.ts';
import { KNOWN_WORDS, type Sentence, type WordKind } from '../model/index.ts';
import { countInWords, linesIn } from './counts.ts';
import { ENTRIES } from './entries/index.ts';
import type { Entry } from './entry.ts';
import { formOf } from './forms.ts';
import { blocksOf, isProperty, namesItsRule, placeInWords, ruleOf, titleOf } from './places.ts';

export interface Explained {
  /** The word, or the words that belong together. */
  readonly title: string;
  /** `i inkorg`, `på raden bevakas`. */
  readonly place: Sentence;
  readonly meaning: Sentence;
  /** How it is written; undefined for a value. */
  readonly form: Sentence | undefined;
  /** Whether it must be there, what it may hold. */
  readonly notes: readonly Sentence[];
  /** Whole declarations. */
  readonly example: string;
  /** The clauses that it is there for. */
  readonly clauses: readonly string[];
}

/** What is told of an entry. */
export function explainedOf(entry: Entry): Explained {
  const rule = ruleOf(entry);
  const names = namesItsRule(entry);
  return {
    title: titleOf(entry),
    place: placeInWords(entry, ENTRIES),
    meaning: entry.meaning,
    form: bothForms(rule, titleOf(entry)),
    notes: names ? [...countNotes(entry), ...knownNotes(rule), ...blockNotes(rule)] : [],
    example: entry.example,
    clauses: entry.clauses ?? [],
  };
}

function bothForms(rule: string, words: string): Sentence | undefined {
  const sv = formOf(rule, words, 'sv');
  const en = formOf(rule, words, 'en');
  return sv === undefined || en === undefined ? undefined : { sv, en };
}

function countNotes(entry: Entry): readonly Sentence[] {
  const rule = ruleOf(entry);
  const blocks = blocksOf(entry, ENTRIES);
  return isProperty(rule) && blocks.length > 0 ? [countInWords(rule, blocks)] : [];
}

/** Which words are known where a rule reads any. */
const KNOWN_IN: Readonly<Record<string, WordKind>> = {
  Role: 'role',
  Assignment: 'role',
  Kind: 'unitKind',
  Channel: 'channel',
  Content: 'content',
  Via: 'way',
  LogReview: 'interval',
};

/** The kind of the words that are known where a rule reads any; undefined where none is. */
export function knownIn(rule: string): WordKind | undefined {
  return KNOWN_IN[rule];
}

function knownNotes(rule: string): readonly Sentence[] {
  const kind = knownIn(rule);
  if (kind === undefined) return [];
  const words = KNOWN_WORDS[kind].join(', ');
  return [{ sv: `Kända ord: ${words}. Andra går också bra.`, en: `Known words: ${words}. Others will do too.` }];
}

function blockNotes(rule: string): readonly Sentence[] {
  if (!(rule in PROPERTIES)) return [];
  const { needed, others } = linesIn(rule as BlockType);
  const must: Sentence = {
    sv: `I blocket måste stå: ${needed.join(', ')}.`,
    en: `The block must have: ${needed.join(', ')}.`,
  };
  const may: Sentence = {
    sv: `I blocket kan stå: ${others.join(', ')}.`,
    en: `The block may have: ${others.join(', ')}.`,
  };
  return [...(needed.length > 0 ? [must] : []), ...(others.length > 0 ? [may] : [])];
}
