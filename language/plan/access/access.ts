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
import { personalReaches } from './personal.ts';
import { type AccessSubject, type Reach, reachesInOrder } from './reach.ts';
import { readerReaches, sharedReaches } from './shared.ts';

/**
 * All that concerns the subject on the day, in order. Memberships, ombud and läsåtkomst of the whole workspace are
 * looked at.
 */
export function reachesOf(ws: Workspace, subject: AccessSubject, day: Day): readonly Reach[] {
  const all = [...personalReaches(ws, day), ...sharedReaches(ws, day), ...readerReaches(ws, day)];
  return reachesInOrder(all.filter((reach) => concerns(reach, subject)));
}

function concerns({ person, kind, object, unit }: Reach, subject: AccessSubject): boolean {
  const isPersonal = kind === 'own' || kind === 'delegate';
  switch (subject.kind) {
    case 'person':
      return person === subject.key || (isPersonal && object === subject.key);
    case 'inbox':
      return !isPersonal && kind !== 'reader' && object === subject.key;
    case 'unit':
      return unit === subject.key;
    default:
      return subject satisfies never;
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
