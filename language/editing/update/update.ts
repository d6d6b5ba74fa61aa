/** An export laid beside a workspace: what it would change, and what would be taken away and is not without leave. */
import type { TableKind } from '../../import/tables/kinds.ts';
import { factsOf } from '../../lowering/lower.ts';
import { unitNamed, Workspace } from '../../model/index.ts';
import { type Breach, planOf } from '../../plan/index.ts';
import { type Provisioning, provisioningOf } from '../../provisioning/index.ts';
import type { Day } from '../../time/index.ts';
import { differencesOf } from './compare.ts';
import { type Difference, GONE, type Gone, isReplaced, removalOf } from './difference.ts';
import { stillNamed } from './gone.ts';
import { type TextOf, textsAfter } from './proposed.ts';
import type { Told } from './told.ts';

/** The word that gives leave to take away whatever does not overstep the thresholds of a plan. */
export const ANYTHING = 'alla';

export interface Update {
  /** The new texts of the files that change. */
  readonly texts: ReadonlyMap<string, string>;
  /** What they write. */
  readonly written: readonly Difference[];
  /** What would be taken away, and is not. */
  readonly held: readonly Difference[];
  /** Of what would be taken away and may be: the files that name it still. */
  readonly named: ReadonlyMap<Difference, readonly string[]>;
}

interface UpdateOptions {
  readonly asOf: Day;
  readonly horizonDays: number;
  /** What may be taken away: from which inboxes, uppdrag, absences, or anything within the thresholds. */
  readonly allowed: ReadonlySet<string>;
  /** Kinds of tables of which rows were not read: they may be what seems to be gone, so nothing of them is taken away. */
  readonly partial: ReadonlySet<TableKind>;
}

/** What an export comes to in a workspace. What anything else names still is not taken away. */
export function updateOf(ws: Workspace, textOf: TextOf, told: Told, options: UpdateOptions): Update {
  const all = differencesOf(ws, told, options.asOf);
  const named = new Map<Difference, readonly string[]>();
  let written = all.filter((one) => mayStand(one, options, new Set()));
  for (;;) {
    const texts = textsAfter(ws, textOf, written, told.draft);
    const after = workspaceAfter(ws, texts);
    const overstepped = oversteppedIn(ws, after, written, options);
    const gone = written.filter((one) => one.kind === 'gone');
    for (const [one, files] of stillNamed(after, gone)) named.set(one, files);
    const left = written.filter((one) => mayStand(one, options, overstepped) && !named.has(one));
    if (left.length === written.length) {
      const held = all.filter((one) => !written.includes(one));
      return { texts, written, held, named };
    }
    written = left;
  }
}

function workspaceAfter(ws: Workspace, texts: ReadonlyMap<string, string>): Workspace {
  const after = new Workspace();
  for (const [file, facts] of ws.files) if (!texts.has(file)) after.load(facts);
  for (const [file, text] of texts) after.load(factsOf(file, text));
  return after;
}

/** The tables that tell of what may go. */
const TOLD_BY: Partial<Record<Difference['kind'], readonly TableKind[]>> = {
  member: ['memberships', 'delegates'],
  assignment: ['persons', 'assignments'],
  absence: ['absences'],
  administrator: ['administrators', 'memberships', 'inboxes'],
  monitoring: ['monitoring', 'inboxes'],
};

/** The lists that would have what is gone. */
const LISTED_IN: Readonly<Record<Gone['what'], readonly TableKind[]>> = {
  person: ['persons', 'assignments'],
  unit: ['units'],
  inbox: ['inboxes', 'memberships'],
};

function mayStand(
  difference: Difference,
  { allowed, partial }: UpdateOptions,
  overstepped: ReadonlySet<string>,
): boolean {
  const what = removalOf(difference);
  if (what === undefined && !isReplaced(difference)) return true;
  const tellers = difference.kind === 'gone' ? LISTED_IN[difference.what] : TOLD_BY[difference.kind];
  const isPartial = tellers?.some((kind) => partial.has(kind)) === true;
  if (what === undefined) return !isPartial;
  return !isPartial && (allowed.has(what) || (allowed.has(ANYTHING) && !overstepped.has(what)));
}

/** A tenth of the persons, and of the units, may go without leave of their own. */
const SHARE_OF_ALL = 0.1;

/** What would be taken away that oversteps: of inboxes what a plan would not take without leave. */
function oversteppedIn(
  ws: Workspace,
  after: Workspace,
  written: readonly Difference[],
  options: UpdateOptions,
): ReadonlySet<string> {
  const gone = written.filter((one) => one.kind === 'gone');
  const persons = gone.filter(({ what }) => what === 'person');
  const units = gone.filter(({ what }) => what === 'unit');
  const ofUnits = [...ws.keys('placed')].filter((name) => unitNamed(ws, name) !== undefined).length;
  const plan = planOf(stateOf(ws, options), stateOf(after, options), {
    allowRemovals: options.allowed,
    untold: new Set(),
    tellsOfFrozen: true,
  });
  const inboxes = plan.breaches.flatMap(inboxesOf);
  const isOfUnit = inboxes.some((inbox) => units.some(({ name }) => inbox.startsWith(`${name}.`)));
  return new Set([
    ...inboxes,
    ...(persons.length > [...ws.keys('person')].length * SHARE_OF_ALL ? [GONE.person] : []),
    ...(isOfUnit || units.length > ofUnits * SHARE_OF_ALL ? [GONE.unit] : []),
  ]);
}

function inboxesOf(breach: Breach): readonly string[] {
  return breach.kind === 'all-members' ? breach.inboxes : [breach.inbox];
}

function stateOf(ws: Workspace, { asOf, horizonDays }: UpdateOptions): Provisioning {
  return provisioningOf(ws, { asOf, horizonDays, digest: '', routines: [], only: undefined });
}
