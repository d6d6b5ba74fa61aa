/** What a workspace declares, as what the rows of an export may name: so that an export can be laid beside the declarations. */
import {
  type FunctionInbox,
  inboxWord,
  type Placed,
  personNamed,
  titleOf,
  type Unit,
  type Workspace,
} from '../model/index.ts';
import { emptyShared, type OpenDraft } from './open-draft.ts';
import { type Listed, PersonList } from './person-list.ts';

/** Makes everything known that is declared: by name, without what it holds. Nothing but lists of their own add to it. */
export function seed(ws: Workspace, draft: OpenDraft): void {
  draft.mayDeclarePersons = false;
  draft.mayDeclareInboxes = false;
  draft.mayDeclareUnits = false;
  for (const name of ws.keys('placed')) {
    const placed = ws.lookup('placed', name)[0] as Placed | undefined;
    if (placed?.kind === 'unit') seedUnit(placed, draft);
    else if (placed?.kind === 'function-inbox') seedFunctionInbox(placed, draft);
    else if (placed?.kind === 'function')
      draft.functions.set(name, { key: name, name: null, place: null, staff: [], notes: [] });
    else if (placed !== undefined) seedPart(placed, draft);
  }
  for (const name of ws.keys('person')) seedPerson(ws, name, draft);
}

function seedPart(part: Exclude<Placed, Unit | FunctionInbox | { readonly kind: 'function' }>, draft: OpenDraft): void {
  const { kind, name, text } = part;
  const title = text?.value ?? null;
  draft.parts.set(name, { kind, key: name, name: title, type: null, parent: null, notes: [] });
  draft.partNames.add(name, name, title, `${kind} ${title ?? name}`, `${kind} ${name}`);
}

function seedUnit(unit: Unit, draft: OpenDraft): void {
  const { name, text, hsa } = unit;
  draft.units.set(name, {
    ...{ key: name, name: text?.value ?? null, hsa: hsa?.value ?? null, parent: null, level: null, unitKind: null },
    ...{ modes: [], administrators: new PersonList<Listed>(), certificates: null, notes: [] },
    inboxes: unit.inboxes.map(({ kind }) => ({ kind, order: null, title: null, ...lists() })),
  });
  draft.unitNames.add(name, name, text?.value, hsa?.value);
  for (const inbox of unit.inboxes) {
    const key = `${name}.${inboxWord(inbox.kind)}`;
    draft.inboxNames.add(key, key, titleOf(unit, inbox));
  }
  draft.seeded.units.add(name);
}

function seedFunctionInbox(inbox: FunctionInbox, draft: OpenDraft): void {
  const { name } = inbox;
  const named = { key: name, name: null, title: null, place: null, purpose: null, decision: null };
  draft.functionInboxes.set(name, { ...named, ...lists() });
  draft.inboxNames.add(name, name, titleOf(inbox));
  draft.seeded.functionInboxes.add(name);
}

function lists() {
  return { ...emptyShared(), notes: [] };
}

function seedPerson(ws: Workspace, name: string, draft: OpenDraft): void {
  const person = personNamed(ws, name);
  if (person === undefined) return;
  const [text, hsa] = [person.text?.value ?? null, person.hsa?.value ?? null];
  draft.persons.set(name, {
    key: name,
    name: text,
    hsa,
    personalInbox: true,
    employment: null,
    assignments: [],
    notes: [],
  });
  draft.personNames.add(name, name, hsa);
  if (text !== null) draft.calledPersons.add(name, text);
  draft.seeded.persons.add(name);
}
