/** Changes by inbox: what becomes of it, and who comes and goes. */
import type { Sentence } from '../../model/index.ts';
import { sortedBy } from '../../provisioning/index.ts';
import type { Action, Change } from '../changes/change.ts';
import { grouped } from '../state/grouped.ts';
import type { Rename } from '../state/renames.ts';
import { listedInBoth } from './names.ts';
import { type Group, type Line, lineOf, renameLine, same, thingName } from './sentences.ts';
import type { Telling } from './telling.ts';

/** What is said of each shared inbox, unit with intygsbevakning and personal inbox that ombud reach. By name. */
export function inboxGroups(
  changes: readonly Change[],
  renames: readonly Rename[],
  telling: Telling,
): readonly Group[] {
  const about = grouped(
    changes.filter(({ kind }) => kind !== 'staff' && kind !== 'reader' && kind !== 'personal-inbox'),
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

/**
 * What is said of the inbox itself, then who comes and who goes. Of an inbox that goes nothing more need be said of
 * itself.
 */
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
    const people = listedInBoth(list.map(({ person }) => names.person(person ?? '')));
    const words = COMINGS[kind][action];
    return { action, manual, changes: list, words: { sv: words.sv + people.sv, en: words.en + people.en } };
  });
}
