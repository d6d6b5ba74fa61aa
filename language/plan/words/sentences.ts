/** Changes as whole sentences, and as lines under the name of what they are about. */
import type { Sentence } from '../../model/index.ts';
import type { Action, Change } from '../changes/change.ts';
import type { Rename } from '../state/renames.ts';
import { predicateOf } from './predicates.ts';
import type { Telling } from './telling.ts';

/** One thing that is said. */
export interface Line {
  readonly action: Action;
  readonly words: Sentence;
  readonly manual: boolean;
  /** The changes that it tells of; none of a new name. */
  readonly changes: readonly Change[];
}

/** All that is said of one person, inbox or unit. */
export interface Group {
  readonly key: string;
  /** `Exempel Ett`, `Fristad Samverkan`. */
  readonly name: Sentence;
  readonly lines: readonly Line[];
}

/** The whole sentence: `Exempel Ett får läsa Fristad Samverkan från 1 december`. */
export function sentenceOf(change: Change, telling: Telling): Sentence {
  const name = change.person === null ? thingName(change, telling) : same(telling.names.person(change.person));
  const words = predicateOf(change, telling);
  return { sv: `${name.sv} ${words.sv}`, en: `${name.en} ${words.en}` };
}

/** That something has a new name, as a whole sentence. */
export function renameSentence({ kind, name, ...rename }: Rename): Sentence {
  const words = renameWords({ kind, name, ...rename });
  return { sv: `${name} ${words.sv}`, en: `${name} ${words.en}` };
}

function renameWords({ kind, from, to }: Rename): Sentence {
  return kind === 'person'
    ? {
        sv: `byter VGR-id från ${from} till ${to} (samma HSA-id)`,
        en: `changes VGR-id from ${from} to ${to} (same HSA-id)`,
      }
    : {
        sv: `heter ${to} i filerna (förut ${from}, samma HSA-id)`,
        en: `is called ${to} in the files (before: ${from}, same HSA-id)`,
      };
}

/** What a change means, to stand under the name. */
export function lineOf(change: Change, telling: Telling): Line {
  return { action: change.action, words: predicateOf(change, telling), manual: change.manual, changes: [change] };
}

/** That something has a new name, to stand under it. */
export function renameLine(rename: Rename): Line {
  return { action: 'change', words: renameWords(rename), manual: false, changes: [] };
}

/** What a change is about, where it is about no person. */
export function thingName({ kind, object }: Change, { names }: Telling): Sentence {
  switch (kind) {
    case 'personal-inbox':
    case 'delegate': {
      const owner = names.person(object);
      return { sv: `Personlig inkorg, ${owner}`, en: `Personal inbox, ${owner}` };
    }
    case 'certificates':
    case 'reader':
      return same(names.unit(object));
    case 'staff':
      return same(names.function(object));
    case 'inbox':
    case 'member':
    case 'administrator':
    case 'monitoring':
      return same(names.inbox(object));
    default:
      return kind satisfies never;
  }
}

/** Words that are the same in both languages. */
export function same(text: string): Sentence {
  return { sv: text, en: text };
}
