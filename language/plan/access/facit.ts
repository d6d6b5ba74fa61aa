/** Exactly who reaches what, on all days: what `access` answers for everyone at once, as a list that can be reviewed. */
import { type Mark, personNamed, type Workspace } from '../../model/index.ts';
import { type Dated, datedOf, sortedBy } from '../../provisioning/index.ts';
import { daySet } from '../../time/index.ts';
import { type Lacking, lackingIn } from './lacking.ts';
import { personalInboxRights } from './personal.ts';
import { isKnown, type Right, reachRank, waysApart } from './reach.ts';
import { readerRights, sharedRights } from './shared.ts';

/** One way in which a person reaches an inbox or a unit, with all its days. */
export interface FacitRow extends Pick<Right, 'person' | 'kind' | 'object' | 'via'> {
  /** What is reached, as a list names it: `FristadVC.samverkan`, or `personlig exeet1`. */
  readonly inbox: string;
  /** The periods in order, none touching the next; null for an end that is not stated. */
  readonly periods: readonly Dated[];
  /** What gives it: each line, in the order of files. */
  readonly given: readonly Given[];
}

interface Given {
  /** The words of the language that it stands after: `inkorg FristadVC.samverkan medlemmar`. */
  readonly source: string;
  readonly mark: Mark;
}

export interface Facit {
  /** By inbox, then by person, then by how; in the order of code points, whatever the locale. */
  readonly rows: readonly FacitRow[];
  /** With any of these the list is not exact: rows may be missing. */
  readonly lacking: readonly Lacking[];
}

/**
 * The whole list. It follows from the declarations and from nothing else: it has no as-of date, and its rows on a day are
 * what `reachesOf` gives for all persons on that day. What has passed is in it as long as it is declared.
 */
export function facitOf(ws: Workspace): Facit {
  const rights = allRights(ws);
  const known = rights.filter((right) => isKnown(ws, right));
  const rows = [...waysApart(known).values()].flatMap(rowOf);
  const unknown = rights
    .filter((right) => !isKnown(ws, right))
    .map(({ person, mark }) => ({ what: 'person' as const, name: person, mark }));
  return {
    rows: sortedBy(rows, ({ inbox, person, kind }) => [inbox, person, reachRank(kind)]),
    lacking: [...unknown, ...lackingIn(ws)],
  };
}

function allRights(ws: Workspace): readonly Right[] {
  const placed = [...ws.keys('placed')];
  const persons = [...ws.keys('person')].flatMap((name) => personNamed(ws, name) ?? []);
  return [
    ...persons.flatMap((person) => personalInboxRights(ws, person)),
    ...sharedRights(ws, placed),
    ...readerRights(ws, placed),
  ];
}

/** Periods that touch are one, as they are to `diff`; what holds on no day is no row. */
function rowOf(ways: readonly Right[]): readonly FacitRow[] {
  const held = ways.filter(({ period }) => period.readable && period.from <= period.to);
  const [first] = held;
  if (first === undefined) return [];
  const { person, kind, object, via } = first;
  const days = daySet.fromIntervals(held.map(({ period }) => period));
  return [
    {
      person,
      kind,
      object,
      via,
      inbox: kind === 'own' || kind === 'delegate' ? `personlig ${object}` : object,
      periods: [...daySet.intervals(days)].map(datedOf),
      given: held.map(({ source, mark }) => ({ source, mark })),
    },
  ];
}
