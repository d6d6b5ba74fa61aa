/** The tree of organisation, units and inboxes, a level at a time, with what is wrong in sight on every level. */
import { type Finding, inboxWord, modeOn } from '../../model/index.ts';
import { type Cursor, declarationAt, isIn, placeAt, problemOf, type Scene } from './scene.ts';
import type { TreeNode } from './shapes.ts';
import { type Branch, REST, roots } from './tree-nodes.ts';
import { isOfPeople, peopleLevel, peopleNode } from './tree-people.ts';
import { findingsByNode, nodeOfDeclaration } from './tree-problems.ts';

const SHOWN = 5;

interface Drawn {
  readonly top: readonly Branch[];
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

const known = new WeakMap<Scene, Drawn>();

/** The whole tree with all that is found, once a scene: every row of it asks anew. */
function drawn(scene: Scene): Drawn {
  let tree = known.get(scene);
  if (tree === undefined) {
    tree = { top: roots(scene), findings: findingsByNode(scene) };
    known.set(scene, tree);
  }
  return tree;
}

/** The nodes under the node with the key, or the top of the tree; none for a key that is not there. */
export function treeLevel(scene: Scene, key: string | undefined): readonly TreeNode[] {
  if (key !== undefined && isOfPeople(key)) return peopleLevel(scene, key);
  const { top, findings } = drawn(scene);
  const holder = key === undefined ? undefined : pathTo(top, key)?.at(-1);
  const level = key === undefined ? top : (holder?.children ?? []);
  const people = key === undefined ? peopleNode(scene, '') : holder && peopleOf(scene, holder);
  return [...level.map((branch) => nodeOf(scene, branch, findings)), ...(people === undefined ? [] : [people])];
}

/** Those with an uppdrag at a unit or verksamhet. */
function peopleOf(scene: Scene, { part }: Branch): TreeNode | undefined {
  return part?.kind === 'unit' || part?.kind === 'department' ? peopleNode(scene, part.name) : undefined;
}

/** The nodes from the top to the one that a place in a file is about; none where it is about nothing in the tree. */
export function treePath(scene: Scene, cursor: Cursor): readonly TreeNode[] {
  const key = keyAt(scene, cursor);
  const { top, findings } = drawn(scene);
  const path = key === undefined ? undefined : pathTo(top, key);
  return (path ?? []).map((branch) => nodeOf(scene, branch, findings));
}

function keyAt(scene: Scene, cursor: Cursor): string | undefined {
  const declaration = declarationAt(scene, cursor);
  if (declaration?.kind !== 'unit') {
    return declaration === undefined ? undefined : nodeOfDeclaration(scene, declaration);
  }
  const offset = cursor.offset - declaration.anchor.start;
  const inbox = declaration.inboxes.find(({ whole }) => isIn(whole, offset));
  if (inbox !== undefined) return `${declaration.name}.${inboxWord(inbox.kind)}`;
  const certificates = declaration.certificateMonitoring;
  return certificates !== undefined && isIn(certificates.whole, offset)
    ? `${declaration.name}.intyg`
    : declaration.name;
}

function pathTo(branches: readonly Branch[], key: string): readonly Branch[] | undefined {
  for (const branch of branches) {
    if (branch.key === key) return [branch];
    const rest = pathTo(branch.children, key);
    if (rest !== undefined) return [branch, ...rest];
  }
  return undefined;
}

function nodeOf(scene: Scene, branch: Branch, findings: ReadonlyMap<string, readonly Finding[]>): TreeNode {
  const { key, kind, label, members, checksPerDay, part, anchor, at, children } = branch;
  const all = findingsUnder(branch, findings);
  const count = (...severities: readonly string[]): number =>
    all.filter(({ severity }) => severities.includes(severity)).length;
  return {
    key,
    kind,
    label,
    members,
    checksPerDay,
    mode: part?.kind === 'unit' ? modeOn(scene.ws, part, scene.options.asOf) : null,
    units: key === REST ? children.length : unitsIn(branch),
    hasChildren: children.length > 0 || peopleOf(scene, branch) !== undefined,
    note: '',
    errors: count('error'),
    warnings: count('warning'),
    notes: count('information', 'hint'),
    problems: (findings.get(key) ?? []).slice(0, SHOWN).map((finding) => problemOf(scene, finding)),
    place: anchor === undefined ? null : placeAt(scene, anchor, at),
  };
}

function findingsUnder(
  { key, children }: Branch,
  findings: ReadonlyMap<string, readonly Finding[]>,
): readonly Finding[] {
  return [...(findings.get(key) ?? []), ...children.flatMap((child) => findingsUnder(child, findings))];
}

function unitsIn({ kind, children }: Branch): number {
  return kind === 'unit' ? 1 : children.reduce((sum, child) => sum + unitsIn(child), 0);
}
