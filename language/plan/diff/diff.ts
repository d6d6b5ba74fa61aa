/** What a change of the declarations means: who gains and loses access, what is monitored differently, what is found. */
import { checksByName, judgeBoth, type Options } from '../../engine/index.ts';
import { type Exemption, type Finding, isShipped, type Workspace } from '../../model/index.ts';
import type { Provisioning } from '../../provisioning/index.ts';
import type { Day } from '../../time/index.ts';
import type { Change } from '../changes/change.ts';
import { changesBetween } from '../changes/compare.ts';
import { type Matched, matchFindings } from '../findings/match.ts';
import { judgeMoves } from '../orders/judge.ts';
import { type Move, movesWithoutOrder } from '../orders/moves.ts';
import { type Items, itemsBy } from '../state/item.ts';
import { itemsOf } from '../state/items-of.ts';
import { newNames, renamed } from '../state/renamed.ts';
import { type Rename, renamesBetween } from '../state/renames.ts';
import { unlikeStates } from '../state/unlike.ts';
import { type Telling, tellingOf } from '../words/telling.ts';
import type { NewNames } from './bare.ts';
import { comparedStates } from './compared-states.ts';
import { type DeclaredChange, declaredChanges } from './declared.ts';
import { unlikeDelegations } from './delegations.ts';
import { faceted } from './facets.ts';
import { unlikeReaders } from './readers.ts';
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
  const { asOf } = head.options;
  const { before, after, renames, telling } = statesOf(base, head);
  const names =
    renames.length === 0 ? UNCHANGED : { person: newNames(renames, 'person'), unit: newNames(renames, 'unit') };
  const items = unlikeItems(base.ws, head.ws, { before: renamed(before, renames), after }, { ...names, asOf });
  const changes = changesBetween(items.before, items.after, asOf);
  const unlike = unlikeDeclarations(base.ws, head.ws, renames, isShipped);
  const declared = declaredChanges(
    unlike.before.map((declaration) => faceted(declaration, names)),
    unlike.after.map((declaration) => faceted(declaration, UNCHANGED)),
    changes,
  );
  const findings = findingsOf(base, head, renames, movesWithoutOrder(changes, after));
  const others = declared.filter(({ kind }) => kind !== 'exemption');
  return {
    telling,
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

/** Two states, less what they are known to agree in. */
interface States {
  readonly before: Provisioning;
  readonly after: Provisioning;
}

function statesOf(base: Side, head: Side): States & Pick<Diff, 'renames' | 'telling'> {
  const compared = comparedStates(base.ws, head.ws, head.options);
  if (compared === undefined) {
    const { state: after } = head;
    const { state: before } = base;
    return { before, after, renames: renamesBetween(before, after), telling: tellingOf(before, after) };
  }
  const { before, after, names } = compared;
  const telling = tellingOf(before, after);
  return { before, after, renames: [], telling: { ...telling, names: { ...telling.names, ...names } } };
}

/** What the versions say of who reaches and monitors what, less what they agree in. Ombud are told of by the declarations themselves. */
function unlikeItems(
  base: Workspace,
  head: Workspace,
  { before, after }: States,
  { person, unit, asOf }: NewNames & { readonly asOf: Day },
): { before: Items; after: Items } {
  const states = unlikeStates({ ...before, delegates: [] }, { ...after, delegates: [] });
  const older = { ws: base, person, unit };
  const newer = { ws: head, ...UNCHANGED };
  const delegations = unlikeDelegations(older, newer, asOf);
  const readers = unlikeReaders(older, newer);
  return {
    before: itemsBy([...itemsOf(states.before, asOf), ...delegations.before, ...readers.before]),
    after: itemsBy([...itemsOf(states.after, asOf), ...delegations.after, ...readers.after]),
  };
}

function findingsOf(base: Side, head: Side, renames: readonly Rename[], moves: readonly Move[]): Matched {
  const { before, after } = judgeBoth(base, head);
  const moved = judgeMoves(moves, { ws: head.ws, findings: after, options: head.options });
  return matchFindings(before, [...after, ...moved], renames);
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
