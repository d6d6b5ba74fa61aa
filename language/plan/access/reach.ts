/** Who reaches what on a day, and by which words of which declaration. */
import {
  type Declaration,
  holdsOn,
  type Mark,
  type OperatingMode,
  type Origin,
  type Period,
} from '../../model/index.ts';
import {
  type Dated,
  datedOf,
  type InboxKey,
  type PersonKey,
  sortedBy,
  type UnitKey,
} from '../../provisioning/index.ts';
import type { Day } from '../../time/index.ts';

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
 * What is asked about: all that a person reaches and who reaches his personal inbox, or who reaches an inbox or a unit.
 */
export type AccessSubject =
  | { readonly kind: 'person'; readonly key: PersonKey }
  | { readonly kind: 'inbox'; readonly key: InboxKey }
  | { readonly kind: 'unit'; readonly key: UnitKey };

const ORDER: readonly ReachKind[] = ['own', 'delegate', 'member', 'administrator', 'reader'];

/** By person, then by how, then by what is reached. */
export function reachesInOrder(reaches: Iterable<Reach>): readonly Reach[] {
  return sortedBy(reaches, ({ person, kind, object }) => [person, String(ORDER.indexOf(kind)), object]);
}

/** The words of a declaration. */
export function wordsOf({ anchor }: Declaration, at: Origin): Mark {
  return { anchor, at };
}

/** The first of several periods that hold on the day. */
export function holding<T extends { readonly period: Period }>(values: readonly T[], day: Day): T | undefined {
  return values.find(({ period }) => holdsOn(period, day));
}

/** A period as it is written down. */
export function writtenPeriod(period: Period): Dated {
  return datedOf(period);
}

/** No limits: it holds as long as it is declared. */
export const ALWAYS: Dated = { from: null, to: null };
