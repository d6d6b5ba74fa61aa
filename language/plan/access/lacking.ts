/** What a list of access is not whole without: files and names that could not be read. */
import { ruleOf } from '../../checks/index.ts';
import {
  type Absence,
  type FunctionInbox,
  functionInboxNamed,
  type Mark,
  personNamed,
  unitNamed,
  type Workspace,
} from '../../model/index.ts';
import { wordsOf } from './reach.ts';
import { unknownMembers } from './shared.ts';

/** Something that the list is not whole without. */
export interface Lacking {
  /** A person who is named and not declared, or a unit that a funktionsinkorg should be at. */
  readonly what: 'person' | 'unit';
  /** The person, or the funktionsinkorg. */
  readonly name: string;
  readonly mark: Mark;
}

/** A file in which something that may give access could not be read; undefined where there is none. */
export function brokenFileIn(ws: Workspace): string | undefined {
  const broken = [...ws.files.values()].find(
    ({ isWhole, declarations, lost, problems }) =>
      !isWhole ||
      lost.length > 0 ||
      problems.some((problem) => ruleOf(problem).traits.unread) ||
      declarations.some((declaration) => declaration.broken),
  );
  return broken?.file;
}

/** Members and ombud who are not declared, absences with ombud of someone who is not, and funktionsinkorgar that are at no unit, so that who administers them is not known. */
export function lackingIn(ws: Workspace): readonly Lacking[] {
  const strangers = [...ws.keys('absences')].filter((name) => personNamed(ws, name) === undefined);
  const absences = strangers.flatMap((name) => ws.lookup('absences', name) as readonly Absence[]);
  const inboxes = [...ws.keys('function-inbox')].flatMap((name) => functionInboxNamed(ws, name) ?? []);
  return [
    ...unknownMembers(ws).map((one) => ({ what: 'person' as const, ...one })),
    ...unknownDelegates(ws),
    ...absences
      .filter(({ delegates }) => delegates.length > 0)
      .map((absence) => ({
        what: 'person' as const,
        name: absence.person.name,
        mark: wordsOf(absence, absence.person.at),
      })),
    ...inboxes.filter((inbox) => !isAtUnit(ws, inbox)).map(unplaced),
  ];
}

function unknownDelegates(ws: Workspace): readonly Lacking[] {
  const absences = [...ws.keys('absences')].flatMap((name) => ws.lookup('absences', name) as readonly Absence[]);
  return absences.flatMap((absence) =>
    absence.delegates
      .filter(({ person }) => personNamed(ws, person.name) === undefined)
      .map(({ person: { name, at } }) => ({ what: 'person' as const, name, mark: wordsOf(absence, at) })),
  );
}

function isAtUnit(ws: Workspace, { place }: FunctionInbox): boolean {
  return place !== undefined && unitNamed(ws, place.name) !== undefined;
}

function unplaced(inbox: FunctionInbox): Lacking {
  return { what: 'unit', name: inbox.name, mark: wordsOf(inbox, inbox.place?.at ?? inbox.nameAt) };
}
