/** A new employee: the person with its uppdrag where those of the unit stand, and a member's line in each inbox. */
import {
  holdsOption,
  inboxKindOf,
  inboxNamed,
  KNOWN_WORDS,
  type Language,
  type Part,
  partNamed,
  principalOf,
  type Sentence,
  titleOf,
  type Workspace,
} from '../../../model/index.ts';
import { type Day, formatDay, parseDay } from '../../../time/index.ts';
import { quotedText } from '../../new-version/spelled.ts';
import type { Change } from '../proposal.ts';
import type { Sources } from '../sources.ts';
import { gathered, placings } from './changes.ts';
import { type FieldProblem, hsaProblem, lacking, personIdProblem, textProblem, wrong } from './field-problem.ts';
import { personHome } from './homes.ts';
import { memberEdit, type OwnedInbox } from './new-member.ts';

/** What is filled in of a new employee. */
export interface EmployeeFields {
  readonly name: string;
  /** The VGR-id. */
  readonly id: string;
  readonly hsa: string;
  /** The unit or verksamhet of the uppdrag, by the name of its declaration. */
  readonly unit: string;
  readonly role: string;
  /** The first day of the uppdrag, `2026-12-01`; empty for none stated. */
  readonly from: string;
  readonly signs: boolean;
  readonly prescribes: boolean;
  readonly noPersonalInbox: boolean;
  /** `FristadVC.samverkan`, or the name of a funktionsinkorg. */
  readonly inboxes: readonly string[];
}

type EmployeeProblem = FieldProblem<'name' | 'id' | 'hsa' | 'unit' | 'role' | 'from' | 'inboxes'>;

/** What is wrong with the fields, and what is still to be filled in. */
export function employeeProblems(ws: Workspace, fields: EmployeeFields): readonly EmployeeProblem[] {
  const { name, id, hsa, unit, role, from, inboxes } = fields;
  const found = {
    name: name === '' ? lacking('Fyll i namnet.', 'Fill in the name.') : textProblem(name),
    id: personIdProblem(ws, id),
    hsa: hsaProblem(ws, hsa),
    unit: unitProblem(ws, unit),
    role:
      role === '' ? lacking('Välj vad personen är på enheten.', 'Choose what the person is there.') : textProblem(role),
    from: dayProblem(from),
    inboxes: inboxes.map((key) => inboxProblem(ws, key)).find((one) => one !== undefined),
  };
  return Object.entries(found).flatMap(([field, one]) =>
    one === undefined ? [] : [{ field: field as EmployeeProblem['field'], ...one }],
  );
}

function unitProblem(ws: Workspace, unit: string) {
  if (unit === '') return lacking('Välj enheten.', 'Choose the unit.');
  return workplaceNamed(ws, unit) === undefined
    ? wrong(`${unit} finns inte längre. Välj en annan enhet.`, `${unit} is no longer there. Choose another unit.`)
    : undefined;
}

function dayProblem(from: string) {
  return from === '' || parseDay(from) !== undefined
    ? undefined
    : wrong(
        'Skriv dagen som år-månad-dag, till exempel 2026-12-01.',
        'Write the day as year-month-day, for instance 2026-12-01.',
      );
}

function inboxProblem(ws: Workspace, key: string) {
  return ownedInbox(ws, key) === undefined
    ? wrong(`Inkorgen ${key} finns inte längre.`, `The inbox ${key} is no longer there.`)
    : undefined;
}

/** What the form writes; undefined where the text of a file is not known. */
export function employeeChanges(
  ws: Workspace,
  sources: Sources,
  fields: EmployeeFields,
  { asOf, language }: { readonly asOf: Day; readonly language: Language },
): readonly Change[] | undefined {
  const part = workplaceNamed(ws, fields.unit);
  if (part === undefined) return undefined;
  const home = personHome(ws, part, fields.id, fields.role);
  const person = placings(sources, language, [{ home, written: personText(fields), about: PERSONS }]);
  const member = memberText(fields, asOf);
  const members = fields.inboxes.map((key) => memberChange(ws, sources, key, member));
  if (person === undefined || !members.every((one) => one !== undefined)) return undefined;
  return gathered([...person, ...members]);
}

/** What a file of persons says of itself. */
export const PERSONS: Sentence = { sv: 'Personerna med sina uppdrag.', en: 'The persons with their assignments.' };

/** The declaration, in the words of the language. */
export function personText(fields: Omit<EmployeeFields, 'inboxes'>): string {
  const { name, id, hsa, unit, role, from } = fields;
  const lines = [
    ...(hsa === '' ? [] : [`hsa ${hsa}`]),
    `uppdrag ${roleText(role)} vid ${unit}${from === '' ? '' : ` från ${from}`}`,
    ...(fields.signs ? ['signeringsrätt'] : []),
    ...(fields.prescribes ? ['ordinerar'] : []),
    ...(fields.noPersonalInbox ? ['utan personlig inkorg'] : []),
  ];
  return `person ${id} ${quotedText(name)} {\n${lines.map((line) => `    ${line}\n`).join('')}}`;
}

/** A role that the language knows stands as words, any other as a text, so that it is never taken for a slip. */
function roleText(role: string): string {
  return KNOWN_WORDS.role.includes(role) ? role : quotedText(role);
}

/** A member from the day on which the uppdrag begins: before it there is nothing to read for. */
function memberText({ id, from }: EmployeeFields, asOf: Day): string {
  const day = parseDay(from);
  return day !== undefined && day > asOf ? `${id} från ${formatDay(day)}` : id;
}

function memberChange(ws: Workspace, sources: Sources, key: string, written: string): Change | undefined {
  const owned = ownedInbox(ws, key);
  const file = owned?.owner.anchor.file;
  const parsed = file === undefined ? undefined : sources.parsed(file);
  const edit = owned === undefined || parsed === undefined ? undefined : memberEdit(parsed, owned, written);
  return edit === undefined || file === undefined ? undefined : { file, edits: [edit] };
}

/** An inbox by its key. */
export function ownedInbox(ws: Workspace, key: string): OwnedInbox | undefined {
  const [name = '', word] = key.split('.', 2);
  const inbox = word === undefined || inboxKindOf(word) === undefined ? undefined : { value: word, at: 0 };
  return inboxNamed(ws, { name, at: 0, inbox });
}

/** The display name of an inbox. */
export function inboxTitle({ owner, inbox }: OwnedInbox): string {
  return inbox === undefined ? titleOf(owner) : titleOf(owner, inbox);
}

/** A unit or verksamhet, which an uppdrag may be at. */
export function workplaceNamed(ws: Workspace, name: string): Part | undefined {
  const part = partNamed(ws, name);
  return part?.kind === 'unit' || part?.kind === 'department' ? part : undefined;
}

/** Whether those who work under a part alone are municipal users who get no personal inbox of their own. */
export function lacksPersonalInbox(ws: Workspace, part: Part, asOf: Day): boolean {
  const principal = principalOf(ws, part);
  return principal?.type?.value === 'municipality' && holdsOption(principal, WITH_INBOX, asOf) === 'no';
}

/** The options by which a kommun works in Millennium itself. */
const WITH_INBOX = [2, 3];
