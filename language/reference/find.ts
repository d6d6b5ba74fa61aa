/** Finds what is told of a word: at a place in a text, or wherever it stands. */
import { nearestName } from '../model/index.ts';
import { ENTRIES } from './entries/index.ts';
import type { Entry } from './entry.ts';
import { type Explained, explainedOf } from './explained.ts';
import { explainedParameters } from './parameters.ts';
import { titleOf } from './places.ts';

/** A word where it stands. */
export interface WordPlace {
  /** The rule that reads it. */
  readonly rule: string;
  readonly word: string;
  /** The rules and blocks around it; of a parameter, the name of its kontroll. */
  readonly around: readonly string[];
}

const byKey = new Map<string, Entry[]>();
for (const entry of ENTRIES) {
  for (const key of keysOf(entry)) byKey.set(key, [...(byKey.get(key) ?? []), entry]);
}

/** What is told of a word where it stands; undefined of what is no word of the language there. */
export function explainedAt({ rule, word, around }: WordPlace): Explained | undefined {
  if (rule === 'Parameter') return explainedParameters(around[0] ?? '').find(({ title }) => title === word);
  const entries = byKey.get(`${rule}.${word}`) ?? [];
  const entry =
    entries.find(({ within }) => within !== undefined && around.includes(within)) ??
    entries.find(({ within }) => within === undefined);
  return entry === undefined ? undefined : explainedOf(entry);
}

/** What is told of a word, or of words that belong together, in all its places; those that are named by it alone first. */
export function explainedAs(asked: string): readonly Explained[] {
  const wanted = asked.trim().split(/\s+/).join(' ');
  const entries = ENTRIES.filter((entry) => wordsOf(entry).includes(wanted));
  const parameters = explainedParameters().filter(({ title }) => title === wanted);
  const told = [...entries.map(explainedOf), ...parameters];
  return [...told.filter(({ title }) => title === wanted), ...told.filter(({ title }) => title !== wanted)];
}

/** Everything that can be asked about, in the order of the grammar. */
export function askable(): readonly string[] {
  return [...new Set([...ENTRIES.map(titleOf), ...explainedParameters().map(({ title }) => title)])];
}

/** The word that an unknown one looks like; undefined where it looks like none. */
export function nearestWord(asked: string): string | undefined {
  return nearestName(asked, [...new Set([...ENTRIES.flatMap(wordsOf), ...askable()])]);
}

function keysOf({ of, also = [] }: Entry): readonly string[] {
  return [...of, ...also];
}

/** What an entry is found by: its words together, and each. */
function wordsOf(entry: Entry): readonly string[] {
  return [titleOf(entry), ...keysOf(entry).map((key) => key.slice(key.indexOf('.') + 1))];
}
