/** Changes in plain words, by person and by inbox. */
import { type Sentence, sortedBy } from '../../model/index.ts';
import type { Action, Change } from '../changes/change.ts';
import { grouped } from '../state/grouped.ts';
import type { Rename } from '../state/renames.ts';
import { listed } from './names.ts';
import { predicateOf, type Telling } from './predicates.ts';

/** One thing that is said. */
export interface Line {
  readonly action: Action;
  readonly words: Sentence;
  readonly manual: boolean;
}

/** All that is said of one person, inbox or unit. */
export interface Group {
  readonly key: string;
  /** `Exempel Ett`, `Fristad Samverkan`. */
  readonly name: Sentence;
  readonly lines: readonly Line[];
}

export interface Groups {
  readonly persons: readonly Group[];
  /** Shared inboxes, units with intygsbevakning, personal inboxes that ombud reach. */
  readonly inboxes: readonly Group[];
}

/** What changes mean, first for each person and then for each inbox. */
export function groupsOf(changes: readonly Change[], renames: readonly Rename[], telling: Telling): Groups {
  return { persons: personGroups(changes, renames, telling), inboxes: inboxGroups(changes, renames, telling) };
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

function personGroups(changes: readonly Change[], renames: readonly Rename[], telling: Telling): readonly Group[] {
  const moved = renames.filter(({ kind }) => kind === 'person');
  const lines = grouped(
    [...moved.map((one) => ({ key: one.to, line: renameLine(one) })), ...personLines(changes, telling)],
    ({ key }) => key,
  );
  const groups = [...lines].map(([key, list]) => ({
    key,
    name: same(telling.names.person(key)),
    lines: list.map(({ line }) => line),
  }));
  return sortedBy(groups, ({ name, key }) => [name.sv, key]);
}

function personLines(
  changes: readonly Change[],
  telling: Telling,
): readonly { readonly key: string; readonly line: Line }[] {
  return changes.flatMap((change) =>
    change.person === null ? [] : [{ key: change.person, line: lineOf(change, telling) }],
  );
}

function lineOf(change: Change, telling: Telling): Line {
  return { action: change.action, words: predicateOf(change, telling), manual: change.manual };
}

function renameLine(rename: Rename): Line {
  return { action: 'change', words: renameWords(rename), manual: false };
}

function inboxGroups(changes: readonly Change[], renames: readonly Rename[], telling: Telling): readonly Group[] {
  const about = grouped(
    changes.filter(({ kind }) => kind !== 'staff' && kind !== 'reader'),
    thingKey,
  );
  const groups = [...about.values()].map((list) => ({
    key: (list[0] as Change).object,
    name: thingName(list[0] as Change, telling),
    lines: inboxLines(list, telling),
  }));
  const units = renames
    .filter(({ kind }) => kind === 'unit')
    .map((one) => ({ key: one.to, name: same(one.name), lines: [renameLine(one)] }));
  return sortedBy([...units, ...groups], ({ name, key }) => [name.sv, key]);
}

/** Tells apart what bears one key: an inbox, a unit, the personal inbox of a person. */
function thingKey({ kind, object }: Change): string {
  return `${kind === 'delegate' ? 'personal' : kind === 'certificates' ? 'unit' : 'inbox'} ${object}`;
}

function thingName({ kind, object }: Change, { names }: Telling): Sentence {
  switch (kind) {
    case 'delegate': {
      const owner = names.person(object);
      return { sv: `Personlig inkorg, ${owner}`, en: `Personal inbox, ${owner}` };
    }
    case 'certificates':
    case 'reader':
      return same(names.unit(object));
    case 'staff':
      return same(names.function(object));
    default:
      return same(names.inbox(object));
  }
}

/** What is said of the inbox itself, then who comes and who goes. Of an inbox that goes nothing more need be said of itself. */
function inboxLines(changes: readonly Change[], telling: Telling): readonly Line[] {
  const isGone = changes.some(({ kind, action }) => kind === 'inbox' && action === 'remove');
  const own = changes.filter(({ kind, person }) => person === null && (kind === 'inbox' || !isGone));
  return [
    ...own.map((change) => lineOf(change, telling)),
    ...comings(changes, 'member', telling),
    ...comings(changes, 'administrator', telling),
    ...comings(changes, 'delegate', telling),
  ];
}

type Peopled = 'member' | 'administrator' | 'delegate';

const COMINGS: Readonly<Record<Peopled, Readonly<Record<Action, Sentence>>>> = {
  member: {
    create: { sv: 'nya läsare: ', en: 'new readers: ' },
    remove: { sv: 'läses inte längre av ', en: 'no longer read by ' },
    change: { sv: 'ändrad tid för ', en: 'other dates for ' },
  },
  administrator: {
    create: { sv: 'nya administratörer: ', en: 'new administrators: ' },
    remove: { sv: 'administreras inte längre av ', en: 'no longer administered by ' },
    change: { sv: '', en: '' },
  },
  delegate: {
    create: { sv: 'nya ombud: ', en: 'new delegates: ' },
    remove: { sv: 'inte längre ombud: ', en: 'no longer delegates: ' },
    change: { sv: 'ändrad tid för ombudet ', en: 'other dates for the delegate ' },
  },
};

function comings(changes: readonly Change[], kind: Peopled, { names }: Telling): readonly Line[] {
  const own = grouped(
    changes.filter((change) => change.kind === kind),
    ({ action, manual }) => `${action} ${manual}`,
  );
  return [...own.values()].map((list) => {
    const { action, manual } = list[0] as Change;
    const people = listed(list.map(({ person }) => names.person(person ?? '')));
    const words = COMINGS[kind][action];
    return { action, manual, words: { sv: words.sv + people.sv, en: words.en + people.en } };
  });
}

function same(text: string): Sentence {
  return { sv: text, en: text };
}
