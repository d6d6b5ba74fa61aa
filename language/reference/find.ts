/** Finds what is told of a word: at a place in a text, or wherever it stands. */
import { nearestName } from '../model/index.ts';
import { ENTRIES } from './entries/index.ts';
import type { Entry } from './entry.ts';
import { type Explained, explainedOf } from './explained.ts';
import { explainedParameters } from './parameters.ts';
import { titleOf } from './places.ts';

/** What is told of a word that a rule reads; `around` are the rules and blocks around it. */
export function explainedAt(rule: string, word: string, around: readonly string[]): Explained | undefined {
  const entries = ENTRIES.filter((entry) => keysOf(entry).includes(`${rule}.${word}`));
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
