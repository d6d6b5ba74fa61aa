/** The answer to who reaches what on a day. */
import {
  functionInboxNamed,
  inboxKindOf,
  inboxOf,
  inboxWord,
  personNamed,
  unitNamed,
  type Workspace,
} from '../../model/index.ts';
import type { Day } from '../../time/index.ts';
import { personalRights } from './personal.ts';
import { type AccessSubject, type Reach, type Right, reachesInOrder, reachesOn } from './reach.ts';
import { readerRights, sharedRights } from './shared.ts';

/**
 * All that concerns the subject on the day, in order. For a person the memberships and läsåtkomst of the whole workspace are
 * looked at, for an inbox or a unit its own.
 */
export function reachesOf(ws: Workspace, subject: AccessSubject, day: Day): readonly Reach[] {
  return reachesInOrder(reachesOn(ws, rightsAbout(ws, subject), day));
}

function rightsAbout(ws: Workspace, { kind, key }: AccessSubject): readonly Right[] {
  switch (kind) {
    case 'person': {
      const all = [...ws.keys('placed')];
      return [...personalRights(ws, key), ...sharedRights(ws, all, key), ...readerRights(ws, all, key)];
    }
    case 'inbox':
      return sharedRights(ws, [key.split('.', 1)[0] as string]).filter(({ object }) => object === key);
    case 'unit': {
      const placed = ws.lookup('at', key).map(({ name }) => name);
      const shared = sharedRights(ws, new Set([key, ...placed])).filter(({ unit }) => unit === key);
      return [...shared, ...readerRights(ws, [key])];
    }
    default:
      return kind satisfies never;
  }
}

/** What a word on the command line stands for: a VGR-id, `FristadVC.samverkan`, a funktionsinkorg or a unit. */
export function accessSubject(ws: Workspace, word: string): AccessSubject | undefined {
  if (personNamed(ws, word) !== undefined) return { kind: 'person', key: word };
  const dot = word.lastIndexOf('.');
  const unit = unitNamed(ws, dot < 0 ? word : word.slice(0, dot));
  const kind = dot < 0 ? undefined : inboxKindOf(word.slice(dot + 1));
  if (unit !== undefined && kind !== undefined && inboxOf(unit, kind) !== undefined) {
    return { kind: 'inbox', key: word };
  }
  if (functionInboxNamed(ws, word) !== undefined) return { kind: 'inbox', key: word };
  return unit !== undefined && dot < 0 ? { kind: 'unit', key: word } : undefined;
}

/** Every word that stands for something, for advice on one that does not. */
export function accessWords(ws: Workspace): readonly string[] {
  const inboxes = sharedReachable(ws);
  return [...ws.keys('person'), ...inboxes];
}

function sharedReachable(ws: Workspace): readonly string[] {
  return [...ws.keys('placed')].flatMap((name) => {
    const unit = unitNamed(ws, name);
    const own = unit?.inboxes.map(({ kind }) => `${name}.${inboxWord(kind)}`) ?? [];
    return unit !== undefined ? [name, ...own] : functionInboxNamed(ws, name) === undefined ? [] : [name];
  });
}
