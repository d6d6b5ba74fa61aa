/** Where a facit that was reviewed and what is declared differ, person by person. */
import { type Language, type Mark, personNamed, type Workspace } from '../../model/index.ts';
import type { Action, Facit, FacitRow } from '../../plan/index.ts';
import { sortedBy } from '../../provisioning/index.ts';
import { counted, say } from '../../words/index.ts';
import { joinedBlocks, type Page, signed } from '../changes/look.ts';
import { defuse } from '../terminal/defuse.ts';
import { type FacitLine, facitIn, facitLine, facitText } from './facit.ts';
import { placeOf } from './json.ts';

/** A line that came, went or is another now. */
export interface FacitChange {
  readonly action: Action;
  readonly person: string;
  /** Undefined where it came. */
  readonly before: FacitLine | undefined;
  /** Undefined where it went. */
  readonly after: FacitLine | undefined;
  /** The line of a file that gives it now. */
  readonly mark: Mark | undefined;
}

interface FacitDifference {
  /** By person, then by inbox. */
  readonly changes: readonly FacitChange[];
  /** Whether the file is, but for CRLF, what would be written now. */
  readonly isSame: boolean;
}

/** The difference from the text of a file to what is declared; a UsageError where the file is no facit. */
export function facitDifference(path: string, text: string, facit: Facit): FacitDifference {
  const old = byWay(facitIn(path, text).map((line) => ({ line, row: undefined })));
  const now = byWay(facit.rows.map((row) => ({ line: facitLine(row), row })));
  const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((way) => changeOf(old.get(way), now.get(way)));
  return {
    changes: sortedBy(changes, ({ person, before, after }) => [person, (after ?? before)?.inbox ?? '']),
    isSame: text.replaceAll('\r\n', '\n') === facitText(facit),
  };
}

interface Told {
  readonly line: FacitLine;
  readonly row: FacitRow | undefined;
}

/** Lines by whom, how and what; through what läsåtkomst goes is a part of how that may change. */
function byWay(all: readonly Told[]): ReadonlyMap<string, Told> {
  return new Map(all.map((one) => [JSON.stringify([one.line.inbox, one.line.person, kindOf(one.line)]), one]));
}

function kindOf({ how }: FacitLine): string {
  return how.split(' ', 1)[0] ?? how;
}

function changeOf(old: Told | undefined, now: Told | undefined): readonly FacitChange[] {
  const { line } = (now ?? old) as Told;
  if (old !== undefined && now !== undefined && isSameLine(old.line, now.line)) return [];
  return [
    {
      action: old === undefined ? 'create' : now === undefined ? 'remove' : 'change',
      person: line.person,
      before: old?.line,
      after: now?.line,
      mark: now?.row?.given[0]?.mark,
    },
  ];
}

function isSameLine(a: FacitLine, b: FacitLine): boolean {
  return a.how === b.how && a.days === b.days && a.given === b.given;
}

/** A facit as the reader names it, and the command that writes it anew. */
interface Compared {
  readonly path: string;
  readonly command: string;
}

/** What is said of a facit that is not what is declared. */
export function differenceText(
  ws: Workspace,
  { path, command }: Compared,
  changes: readonly FacitChange[],
  page: Page,
): string {
  const { language } = page;
  const persons = [...new Set(changes.map(({ person }) => person))];
  return joinedBlocks([
    [page.paint('bold', headline(defuse(path), changes, language))],
    ...persons.map((person) => [
      `  ${page.paint('bold', nameOf(ws, person))}`,
      ...changes
        .filter((change) => change.person === person)
        .flatMap((change) => signed(change.action, defuse(changeWords(ws, change, language)), page, 4)),
    ]),
    [adviceText(defuse(command), language)],
  ]);
}

function headline(path: string, changes: readonly FacitChange[], language: Language): string {
  if (changes.length === 0) {
    return say(
      language,
      `${path} har rätt rader, men inte i den ordning och form som rutin skriver dem.`,
      `${path} has the right lines, but not in the order and form in which rutin writes them.`,
    );
  }
  const count = (action: Action): number => changes.filter((change) => change.action === action).length;
  const lines = counted(count('create'), 'line comes', 'lines come');
  const rows = counted(count('create'), 'rad tillkommer', 'rader tillkommer');
  return say(
    language,
    `${path} stämmer inte med deklarationerna: ${rows}, ${count('remove')} försvinner, ${count('change')} ändras.`,
    `${path} is not what is declared: ${lines}, ${count('remove')} gone, ${count('change')} changed.`,
  );
}

function nameOf(ws: Workspace, key: string): string {
  const name = personNamed(ws, key)?.text?.value;
  return defuse(name === undefined ? key : `${name} (${key})`);
}

/** `FristadVC.samverkan: medlem från 2026-12-01 (i facit: tills vidare), enheter.rutin:24`. */
function changeWords(ws: Workspace, { before, after, mark }: FacitChange, language: Language): string {
  const { inbox, how, days, given } = (after ?? before) as FacitLine;
  const was = before === undefined || after === undefined ? '' : wasWords(before, after, language);
  const place = mark === undefined ? undefined : placeOf(ws, mark);
  const at = place === undefined ? given : `${place.file}:${place.line}`;
  return `${translated(`${inbox}: ${how} ${days}`, language)}${was}, ${at}`;
}

/** What the facit says instead: the days, how, or else what gives it. */
function wasWords(before: FacitLine, after: FacitLine, language: Language): string {
  const inFacit = say(language, 'i facit', 'in the facit');
  const isMoved = before.days === after.days && before.how === after.how;
  if (isMoved) {
    return say(
      language,
      ` ges nu av ${after.given} (${inFacit}: ${before.given})`,
      ` is now given by ${after.given} (${inFacit}: ${before.given})`,
    );
  }
  const how = before.how === after.how ? '' : `${before.how} `;
  return ` (${inFacit}: ${translated(`${how}${before.days}`, language)})`;
}

const ENGLISH: Readonly<Record<string, string>> = {
  egen: 'own',
  ombud: 'delegate',
  medlem: 'member',
  administratör: 'administrator',
  läsåtkomst: 'read access',
  'tills vidare': 'until further notice',
  från: 'from',
  till: 'to',
  personlig: 'personal',
};

/** The words of a line in the language of the reader. */
function translated(words: string, language: Language): string {
  const english = words.replace(/(?<![\p{L}\p{N}._-])(tills vidare|\p{L}+)(?![\p{L}\p{N}._-])/gu, (word) =>
    Object.hasOwn(ENGLISH, word) ? (ENGLISH[word] ?? word) : word,
  );
  return say(language, words, english);
}

function adviceText(command: string, language: Language): string {
  return say(
    language,
    `Är det meningen? Skriv facit på nytt och låt ändringen granskas: ${command}`,
    `Is it intended? Write the facit anew and have the change reviewed: ${command}`,
  );
}
