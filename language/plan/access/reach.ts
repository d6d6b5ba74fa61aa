/** Who reaches what on a day, and by which words of which declaration. */
import {
  type Declaration,
  holdsOn,
  type Mark,
  modeOn,
  type OperatingMode,
  type Origin,
  type Period,
  personNamed,
  unitNamed,
  type Workspace,
} from '../../model/index.ts';
import {
  type Dated,
  datedOf,
  type InboxKey,
  type PersonKey,
  sortedBy,
  type UnitKey,
} from '../../provisioning/index.ts';
import { type Day, FIRST_DAY, LAST_DAY } from '../../time/index.ts';
import { grouped } from '../state/grouped.ts';

/**
 * How someone reaches something.
 * - `own`: his personal inbox
 * - `delegate`: the whole personal inbox of another, as ombud; never further than that in a second step
 * - `member`: reads a shared inbox
 * - `administrator`: may change who reads a shared inbox
 * - `reader`: läsåtkomst to a unit
 */
type ReachKind = 'own' | 'delegate' | 'member' | 'administrator' | 'reader';

export interface Reach extends Dated {
  readonly person: PersonKey;
  readonly kind: ReachKind;
  /** The key of the shared inbox or unit, or the VGR-id of the owner of the personal inbox. */
  readonly object: InboxKey;
  /** The display name of what is reached, or the name of the owner. */
  readonly title: string;
  /** Null for a personal inbox. */
  readonly unit: UnitKey | null;
  /** The state of the unit on the day. */
  readonly mode: OperatingMode | null;
  /** Of läsåtkomst, in order. */
  readonly via: readonly string[];
  readonly mark: Mark;
}

/**
 * A way to reach something as it is declared, on whichever days. Whether there is such a person is another question: see
 * `isKnown`.
 */
export interface Right extends Omit<Reach, 'mode' | keyof Dated> {
  readonly period: Period;
  /** The words of the language that it stands after: `inkorg FristadVC.samverkan medlemmar`. */
  readonly source: string;
}

/**
 * What is asked about: all that a person reaches and who reaches his personal inbox, or who reaches an inbox or a unit.
 */
export type AccessSubject =
  | { readonly kind: 'person'; readonly key: PersonKey }
  | { readonly kind: 'inbox'; readonly key: InboxKey }
  | { readonly kind: 'unit'; readonly key: UnitKey };

const ORDER: readonly ReachKind[] = ['own', 'delegate', 'member', 'administrator', 'reader'];

/** Where a way to reach something comes in an order. */
export function reachRank(kind: ReachKind): string {
  return String(ORDER.indexOf(kind));
}

/** What tells the ways to reach something apart: by whom, how and what. */
export function waysApart<T extends Pick<Right, 'person' | 'kind' | 'object'>>(
  rights: Iterable<T>,
): ReadonlyMap<string, readonly T[]> {
  return grouped(rights, ({ kind, object, person }) => JSON.stringify([kind, object, person]));
}

/** Whether the person of a right is declared: nobody else reaches anything. */
export function isKnown(ws: Workspace, { person }: Right): boolean {
  return personNamed(ws, person) !== undefined;
}

/** What the rights give on the day; of several that give one person the same, the first that holds. */
export function reachesOn(ws: Workspace, rights: Iterable<Right>, day: Day): readonly Reach[] {
  return [...waysApart(rights).values()].flatMap((ways): readonly Reach[] => {
    const right = ways.find(({ period }) => holdsOn(period, day));
    if (right === undefined || !isKnown(ws, right)) return [];
    const { period, source: _, ...rest } = right;
    return [{ ...rest, mode: modeOf(ws, rest.unit, day), ...datedOf(period) }];
  });
}

function modeOf(ws: Workspace, name: UnitKey | null, day: Day): OperatingMode | null {
  const unit = name === null ? undefined : unitNamed(ws, name);
  return unit === undefined ? null : modeOn(ws, unit, day);
}

/** By person, then by how, then by what is reached. */
export function reachesInOrder(reaches: Iterable<Reach>): readonly Reach[] {
  return sortedBy(reaches, ({ person, kind, object }) => [person, reachRank(kind), object]);
}

/** The words of a declaration. */
export function wordsOf({ anchor }: Declaration, at: Origin): Mark {
  return { anchor, at };
}

/** No limits: it holds as long as it is declared. */
export function always(at: Origin): Period {
  return { from: FIRST_DAY, to: LAST_DAY, readable: true, at, toAt: undefined };
}
