/** What a change of the declarations means: who gains and loses access, what is monitored differently, what is found. */
import { checksByName, judgeBoth, type Options } from '../../engine/index.ts';
import { type Exemption, type Finding, isShipped, type Workspace } from '../../model/index.ts';
import type { Provisioning } from '../../provisioning/index.ts';
import type { Change } from '../changes/change.ts';
import { changesBetween } from '../changes/compare.ts';
import { asOfIn } from '../changes/plan.ts';
import { type Matched, matchFindings } from '../findings/match.ts';
import { judgeMoves } from '../orders/judge.ts';
import { movesWithoutOrder } from '../orders/moves.ts';
import { type Items, itemsBy } from '../state/item.ts';
import { itemsOf } from '../state/items-of.ts';
import { newNames, renamed } from '../state/renamed.ts';
import { type Rename, renamesBetween } from '../state/renames.ts';
import { unlikeStates } from '../state/unlike.ts';
import { type Telling, tellingOf } from '../words/telling.ts';
import type { NewNames } from './bare.ts';
import { type DeclaredChange, declaredChanges } from './declared.ts';
import { unlikeDelegations } from './delegations.ts';
import { faceted } from './facets.ts';
import { readersIn } from './readers.ts';
import { type RoutineChange, routineChanges } from './routine-changes.ts';
import { unlikeDeclarations } from './unlike-declarations.ts';

/** One version of a workspace. */
export interface Side {
  readonly ws: Workspace;
  readonly state: Provisioning;
  readonly options: Options;
}

export interface Diff {
  readonly telling: Telling;
  readonly renames: readonly Rename[];
  /** Who reaches, administers, monitors and reads what. */
  readonly changes: readonly Change[];
  readonly findings: Matched;
  /** Exceptions that are new, gone or changed. */
  readonly exemptions: readonly ExemptionChange[];
  /** All else that is declared differently. */
  readonly declared: readonly DeclaredChange[];
  /** What that does to the krav of routines. */
  readonly routines: readonly RoutineChange[];
}

export interface ExemptionChange extends DeclaredChange {
  /** The findings that this same change brings and that the exception forgives. */
  readonly forgivesNew: readonly Finding[];
  /** Findings that were there before. */
  readonly forgivesOld: readonly Finding[];
}

/** The difference between two versions, both as of the day of the second. */
export function diffOf(base: Side, head: Side): Diff {
  const asOf = asOfIn(head.state);
  const renames = renamesBetween(base.state, head.state);
  const names = { person: newNames(renames, 'person'), unit: newNames(renames, 'unit') };
  const items = unlikeItems(base, head, renamed(base.state, renames), names);
  const changes = changesBetween(items.before, items.after, asOf);
  const unlike = unlikeDeclarations(base.ws, head.ws, renames, isShipped);
  const declared = declaredChanges(
    unlike.before.map((declaration) => faceted(declaration, names)),
    unlike.after.map((declaration) => faceted(declaration, UNCHANGED)),
    changes,
  );
  const findings = findingsOf(base, head, renames, changes);
  const others = declared.filter(({ kind }) => kind !== 'exemption');
  return {
    telling: tellingOf(base.state, head.state),
    renames,
    changes,
    findings,
    exemptions: declared.filter(({ kind }) => kind === 'exemption').map((change) => exemptionChange(change, findings)),
    declared: others,
    routines: routineChanges(base.ws, head.ws, others, checksByName(head.options.checks)),
  };
}

/** Whether the two versions mean the same. */
export function isSameMeaning({ renames, changes, findings, exemptions, declared }: Diff): boolean {
  const { appeared, disappeared, changed } = findings;
  return [renames, changes, exemptions, declared, appeared, disappeared, changed].every(({ length }) => length === 0);
}

const UNCHANGED: NewNames = { person: (key) => key, unit: (key) => key };

/** What the versions say of who reaches and monitors what, less what they agree in. Ombud are told of by the declarations themselves. */
function unlikeItems(base: Side, head: Side, known: Provisioning, names: NewNames): { before: Items; after: Items } {
  const asOf = asOfIn(head.state);
  const states = unlikeStates({ ...known, delegates: [] }, { ...head.state, delegates: [] });
  const { person, unit } = names;
  const delegations = unlikeDelegations({ ws: base.ws, name: person }, { ws: head.ws, name: UNCHANGED.person }, asOf);
  const readers = readersIn(base.ws, person, unit);
  return {
    before: itemsBy([...itemsOf(states.before, asOf), ...delegations.before, ...readers]),
    after: itemsBy([
      ...itemsOf(states.after, asOf),
      ...delegations.after,
      ...readersIn(head.ws, UNCHANGED.person, UNCHANGED.unit),
    ]),
  };
}

function findingsOf(base: Side, head: Side, renames: readonly Rename[], changes: readonly Change[]): Matched {
  const { before, after: now } = judgeBoth(base, head);
  const moves = judgeMoves(movesWithoutOrder(changes, head.state), {
    ws: head.ws,
    findings: now,
    options: head.options,
  });
  return matchFindings(before, [...now, ...moves], renames);
}

function exemptionChange(change: DeclaredChange, { appeared, changed, kept }: Matched): ExemptionChange {
  const exemption = change.after as Exemption | undefined;
  const isForgiven = ({ suppressedBy }: Finding): boolean => exemption !== undefined && suppressedBy === exemption;
  return {
    ...change,
    forgivesNew: appeared.filter(isForgiven),
    forgivesOld: [...changed.map(({ after }) => after), ...kept].filter(isForgiven),
  };
}
