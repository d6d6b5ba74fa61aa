/** The tree as values that know their children; how it is counted and shown is in tree.ts. */
import {
  type Anchor,
  type FunctionInbox,
  holdsItsName,
  type Inbox,
  inboxOf,
  inboxWord,
  MOST_LEVELS,
  type Origin,
  type Part,
  parentOf,
  partNamed,
  titleOf,
  type Unit,
} from '../../model/index.ts';
import type { Day } from '../../time/index.ts';
import { membersOn } from '../support/members.ts';
import { checksPerDay } from '../support/schedule.ts';
import type { Scene } from './scene.ts';
import type { NodeKind } from './shapes.ts';
import { isInTree } from './tree-problems.ts';

export interface Branch {
  readonly key: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly part: Part | undefined;
  readonly members: number | null;
  readonly checksPerDay: number | null;
  readonly anchor: Anchor | undefined;
  readonly at: Origin;
  readonly children: readonly Branch[];
}

/** Under this many municipalities without units, each has a row of its own. */
const FEW = 4;
export const REST = '*';

/** All huvudmän with what is under them; parts whose chain leads nowhere stand beside them. */
export function roots(scene: Scene): readonly Branch[] {
  const parts = [...scene.ws.keys('placed')].flatMap((name) => partNamed(scene.ws, name) ?? []);
  const tops = parts
    .filter((part) => parentOf(scene.ws, part) === undefined)
    .map((part) => branch(scene, part, new Set()));
  const bare = tops.filter(({ part, children }) => part?.kind === 'principal' && children.length === 0);
  const rest = bare.length < FEW ? [] : bare;
  const shown = tops.filter((top) => !rest.includes(top)).sort(inOrder);
  return rest.length === 0 ? shown : [...shown, gathered(rest)];
}

function gathered(rest: readonly Branch[]): Branch {
  const none = { part: undefined, members: null, checksPerDay: null, anchor: undefined, at: 0 };
  return { key: REST, kind: 'rest', label: '', ...none, children: [...rest].sort(inOrder) };
}

function branch(scene: Scene, part: Part, seen: ReadonlySet<Part>): Branch {
  const above = new Set([...seen, part]);
  const children = part.kind === 'unit' ? inboxes(scene, part) : below(scene, part, above);
  return {
    key: part.name,
    kind: part.kind,
    label: part.text?.value ?? part.name,
    part,
    members: null,
    checksPerDay: null,
    anchor: part.anchor,
    at: part.nameAt,
    children,
  };
}

function below(scene: Scene, part: Part, seen: ReadonlySet<Part>): readonly Branch[] {
  if (seen.size >= MOST_LEVELS) return [];
  return (scene.ws.lookup('children', part.name) as readonly Part[])
    .filter((child) => !seen.has(child) && isInTree(scene, child) && parentOf(scene.ws, child) === part)
    .map((child) => branch(scene, child, seen))
    .sort(inOrder);
}

function inboxes(scene: Scene, unit: Unit): readonly Branch[] {
  const { asOf } = scene.options;
  const own = unit.inboxes.filter((inbox) => inboxOf(unit, inbox.kind) === inbox);
  const placed = scene.ws.lookup('at', unit.name).filter((found) => found.kind === 'function-inbox');
  return [
    ...own.map((inbox) => ownInbox(unit, inbox, asOf)),
    ...(unit.certificateMonitoring === undefined ? [] : [certificates(unit)]),
    ...placed.filter((inbox) => holdsItsName(scene.ws, inbox)).map((inbox) => functionInbox(inbox, asOf)),
  ];
}

function ownInbox(unit: Unit, inbox: Inbox, day: Day): Branch {
  const key = `${unit.name}.${inboxWord(inbox.kind)}`;
  return { ...leaf(key, 'inbox', shortTitle(unit, inbox), unit.anchor, inbox.at), ...sizeOf(inbox, day) };
}

/** Under its unit an inbox need not repeat the unit's name. */
function shortTitle(unit: Unit, inbox: Inbox): string {
  const title = titleOf(unit, inbox);
  const start = `${unit.text?.value ?? unit.name} `;
  return title.startsWith(start) ? title.slice(start.length) : title;
}

function functionInbox(inbox: FunctionInbox, day: Day): Branch {
  return { ...leaf(inbox.name, 'function-inbox', titleOf(inbox), inbox.anchor, inbox.nameAt), ...sizeOf(inbox, day) };
}

function certificates(unit: Unit): Branch {
  const { at, monitoring } = unit.certificateMonitoring as NonNullable<Unit['certificateMonitoring']>;
  return { ...leaf(`${unit.name}.intyg`, 'certificates', '', unit.anchor, at), checksPerDay: checksPerDay(monitoring) };
}

function leaf(key: string, kind: NodeKind, label: string, anchor: Anchor, at: Origin): Branch {
  return { key, kind, label, part: undefined, members: null, checksPerDay: null, anchor, at, children: [] };
}

function sizeOf(inbox: Inbox | FunctionInbox, day: Day): Pick<Branch, 'members' | 'checksPerDay'> {
  return { members: membersOn(inbox, day), checksPerDay: checksPerDay(inbox.monitoring) };
}

const TYPES = { region: 0, private: 1, municipality: 2 };

/** The region first, then private providers, then municipalities; what has units before what has none; by name. */
function inOrder(a: Branch, b: Branch): number {
  return rank(a) - rank(b) || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
}

function rank({ part }: Branch): number {
  return part?.kind === 'principal' && part.type !== undefined ? TYPES[part.type.value] : 0;
}
