/** An export laid beside a workspace: what it would change, and what would be taken away and is not without leave. */
import type { TableKind } from '../../import/tables/kinds.ts';
import { factsOf } from '../../lowering/lower.ts';
import { Workspace } from '../../model/index.ts';
import { type Breach, planOf } from '../../plan/index.ts';
import { type Provisioning, provisioningOf } from '../../provisioning/index.ts';
import type { Day } from '../../time/index.ts';
import { differencesOf, type Told } from './compare.ts';
import { type Difference, removalOf } from './difference.ts';
import { type TextOf, textsAfter } from './proposed.ts';

/** The word that gives leave to take away whatever does not overstep the thresholds of a plan. */
export const ANYTHING = 'alla';

export interface Update {
  /** The new texts of the files that change. */
  readonly texts: ReadonlyMap<string, string>;
  /** What they write. */
  readonly written: readonly Difference[];
  /** What would be taken away, and is not. */
  readonly held: readonly Difference[];
  /** What is told alone. */
  readonly told: readonly Difference[];
}

interface UpdateOptions {
  readonly asOf: Day;
  readonly horizonDays: number;
  /** What may be taken away: from which inboxes, uppdrag, absences, or anything within the thresholds. */
  readonly allowed: ReadonlySet<string>;
  /** Kinds of tables of which rows were not read: they may be what seems to be gone, so nothing of them is taken away. */
  readonly partial: ReadonlySet<TableKind>;
}

/** What an export comes to in a workspace. */
export function updateOf(ws: Workspace, textOf: TextOf, told: Told, options: UpdateOptions): Update {
  const all = differencesOf(ws, told, options.asOf);
  const said = all.filter(({ kind }) => kind === 'unlisted');
  const wanted = all.filter(({ kind }) => kind !== 'unlisted');
  const first = wanted.filter((one) => mayStand(one, options, new Set()));
  const texts = textsAfter(ws, textOf, first, told.draft);
  const overstepped = oversteppedIn(ws, texts, options);
  const written = wanted.filter((one) => mayStand(one, options, overstepped));
  const held = wanted.filter((one) => !written.includes(one));
  const isAsBefore = written.length === first.length;
  return { texts: isAsBefore ? texts : textsAfter(ws, textOf, written, told.draft), written, held, told: said };
}

/** The tables that tell of what may go. */
const TOLD_BY: Partial<Record<Difference['kind'], readonly TableKind[]>> = {
  member: ['memberships', 'delegates'],
  assignment: ['persons', 'assignments'],
  absence: ['absences'],
};

function mayStand(
  difference: Difference,
  { allowed, partial }: UpdateOptions,
  overstepped: ReadonlySet<string>,
): boolean {
  const what = removalOf(difference);
  if (what === undefined) return true;
  const isPartial = TOLD_BY[difference.kind]?.some((kind) => partial.has(kind)) === true;
  return !isPartial && (allowed.has(what) || (allowed.has(ANYTHING) && !overstepped.has(what)));
}

/** The inboxes from which more would be taken than a plan takes without leave. */
function oversteppedIn(ws: Workspace, texts: ReadonlyMap<string, string>, options: UpdateOptions): ReadonlySet<string> {
  const after = new Workspace();
  for (const [file, facts] of ws.files) if (!texts.has(file)) after.load(facts);
  for (const [file, text] of texts) after.load(factsOf(file, text));
  const plan = planOf(stateOf(ws, options), stateOf(after, options), {
    allowRemovals: options.allowed,
    untold: new Set(),
    tellsOfFrozen: true,
  });
  return new Set(plan.breaches.flatMap(inboxesOf));
}

function inboxesOf(breach: Breach): readonly string[] {
  return breach.kind === 'all-members' ? breach.inboxes : [breach.inbox];
}

function stateOf(ws: Workspace, { asOf, horizonDays }: UpdateOptions): Provisioning {
  return provisioningOf(ws, { asOf, horizonDays, digest: '', routines: [], only: undefined });
}
