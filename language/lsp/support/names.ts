/** Every word in a declaration that is a name, and what it names. */
import {
  type Declaration,
  documentKeyOf,
  forEachReference,
  type InboxRef,
  inboxKindOf,
  lengthOf,
  namedAsInherited,
  namedAsReplaced,
  namespaceOf,
  type Origin,
  offsetOf,
  type Ref,
  type Routine,
  type Span,
  spanOf,
  versionNameOf,
  type Wanted,
  type Workspace,
} from '../../model/index.ts';
import type { Session } from '../../services/session.ts';

/** What can be named: `inbox` is one of a unit's, its word after the unit's name. */
type NameTable = 'placed' | 'person' | 'flow' | 'routine' | 'clause' | 'inbox' | 'version';

/** A name where it stands. `declares`: it is the name of the declaration itself. */
export interface NameUse {
  readonly table: NameTable;
  readonly name: string;
  /** For an inbox: `message` or `collaboration`. */
  readonly inbox: string | undefined;
  readonly declaration: Declaration;
  readonly at: Origin;
  readonly declares: boolean;
}

/** Where a name stands, and whether it declares what it names. */
export interface NamePlace extends Span {
  readonly declares: boolean;
}

/** All names in a declaration. */
export function namesIn(ws: Workspace, declaration: Declaration): readonly NameUse[] {
  const uses: NameUse[] = [];
  const add = (table: NameTable, name: string, at: Origin, declares = false, inbox?: string): void => {
    uses.push({ table, name, inbox, declaration, at, declares });
  };
  const table = namespaceOf(declaration);
  if (table !== undefined) add(table as NameTable, declaration.name, declaration.nameAt, true);
  forEachReference(declaration, (ref, wanted) => addReference(ws, ref, wanted, add));
  addOwn(ws, declaration, add);
  return uses;
}

type Add = (table: NameTable, name: string, at: Origin, declares?: boolean, inbox?: string) => void;

function addReference(ws: Workspace, ref: Ref | InboxRef, wanted: Wanted, add: Add): void {
  add(tableOf(ws, ref.name, wanted), ref.name, ref.at);
  addInboxWord(ref, add);
}

function addInboxWord(ref: Ref | InboxRef, add: Add): void {
  if (!('inbox' in ref) || ref.inbox === undefined) return;
  const kind = inboxKindOf(ref.inbox.value);
  if (kind !== undefined) add('inbox', ref.name, ref.inbox.at, false, kind);
}

function tableOf(ws: Workspace, name: string, wanted: Wanted): NameTable {
  if (wanted === 'person' || wanted === 'watcher') return 'person';
  if (wanted !== 'subject' || ws.lookup('placed', name).length > 0) return 'placed';
  if (ws.lookup('person', name).length > 0) return 'person';
  return ws.lookup('flow', name).length > 0 ? 'flow' : 'placed';
}

/** Names that are no references to declarations: clauses, a unit's inboxes, what a `beställning` removes. */
function addOwn(ws: Workspace, declaration: Declaration, add: Add): void {
  switch (declaration.kind) {
    case 'unit':
      for (const inbox of declaration.inboxes) add('inbox', declaration.name, inbox.at, true, inbox.kind);
      return;
    case 'exemption':
      add('clause', declaration.clause.value, declaration.clause.at);
      return;
    case 'inbox-order':
      if (declaration.process !== 'start-up') addReference(ws, declaration.target, 'inbox', add);
      return;
    case 'routine':
      addVersions(ws, declaration, add);
      for (const { value, at } of declaration.dropped) add('clause', value, at);
      for (const { id, at, judgedBy } of declaration.requirements) {
        add('clause', id, at, true);
        for (const { value, at: place } of judgedBy) add('clause', value, place);
      }
      return;
    case 'principal':
    case 'administration':
    case 'department':
    case 'function':
    case 'function-inbox':
    case 'person':
    case 'absence':
    case 'flow':
    case 'expectation':
      return;
    default:
      declaration satisfies never;
  }
}

/** The number of a version, and those of the versions that it names. */
function addVersions(ws: Workspace, routine: Routine, add: Add): void {
  const own = routine.version?.at ?? (routine.type === 'source' ? routine.updated?.at : undefined);
  if (own !== undefined) add('version', versionKey(routine), own, true);
  const [replaced, inherited] = [namedAsReplaced(ws, routine), namedAsInherited(ws, routine)];
  if (replaced !== undefined && routine.replaces !== undefined) {
    add('version', versionKey(replaced), routine.replaces.version.at);
  }
  if (inherited !== undefined && routine.inherits !== undefined) {
    add('version', versionKey(inherited), routine.inherits.at);
  }
}

function versionKey(routine: Routine): string {
  return `${documentKeyOf(routine)} ${versionNameOf(routine)}`;
}

/** The version whose number stands there. */
export function versionOf(ws: Workspace, { name, declares, declaration }: NameUse): Routine | undefined {
  if (declaration.kind !== 'routine') return undefined;
  if (declares) return declaration;
  return [namedAsReplaced(ws, declaration), namedAsInherited(ws, declaration)].find(
    (one) => one !== undefined && versionKey(one) === name,
  );
}

/** The declaration that holds an offset of a file. */
export function declarationAt({ ws }: Session, file: string, offset: number): Declaration | undefined {
  return ws.files.get(file)?.declarations.find(({ anchor, whole }) => {
    const start = anchor.start + offsetOf(whole);
    return start <= offset && offset <= start + wholeLength(ws, file, whole, anchor.start);
  });
}

/** A range is marked up to 4095 characters only; a longer declaration goes on to the next. */
function wholeLength(ws: Workspace, file: string, whole: Origin, start: number): number {
  const length = lengthOf(whole);
  if (length < 4095) return length;
  const next = ws.files.get(file)?.declarations.find(({ anchor }) => anchor.start > start);
  return (next?.anchor.start ?? Number.POSITIVE_INFINITY) - start - 1;
}

/** The name at an offset, or right before it. */
export function nameAt(session: Session, file: string, offset: number): NameUse | undefined {
  const declaration = declarationAt(session, file, offset);
  if (declaration === undefined) return undefined;
  const inside = offset - declaration.anchor.start;
  return namesIn(session.ws, declaration).find(
    ({ at }) => offsetOf(at) <= inside && inside <= offsetOf(at) + lengthOf(at),
  );
}

/** Whether two uses name the same thing. */
export function isSameName(a: NameUse, b: NameUse): boolean {
  return a.table === b.table && a.name === b.name && a.inbox === b.inbox;
}

/** The place of a use. */
export function placeOfName({ declaration, at, declares }: NameUse): NamePlace {
  return { ...spanOf({ anchor: declaration.anchor, at }), declares };
}
