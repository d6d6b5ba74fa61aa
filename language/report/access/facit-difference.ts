/** Where a facit that was reviewed and what is declared differ, person by person. */
import { type Language, type Mark, personNamed, type Workspace } from '../../model/index.ts';
import type { Action, Facit, FacitRow } from '../../plan/index.ts';
import { grouped } from '../../plan/state/grouped.ts';
import { sortedBy } from '../../provisioning/index.ts';
import { counted, say } from '../../words/index.ts';
import { joinedBlocks, type Page, signed } from '../changes/look.ts';
import { defuse } from '../terminal/defuse.ts';
import { type FacitLine, facitIn, facitLine, facitText } from './facit.ts';
import { placeOf } from './json.ts';

/** A line that came, went or is another now. */
interface FacitChange {
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
  if (text.replaceAll('\r\n', '\n') === facitText(facit)) return { changes: [], isSame: true };
  const now = byWay(facit.rows.map((row) => ({ line: facitLine(row), row })));
  const lines = facitIn(path, text);
  const old = byWay(differingLast(lines, now).map((line) => ({ line, row: undefined })));
  const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((way) => changeOf(old.get(way), now.get(way)));
  return {
    changes: sortedBy(changes, ({ person, before, after }) => [person, (after ?? before)?.inbox ?? '']),
    isSame: false,
  };
}

interface Told {
  readonly line: FacitLine;
  readonly row: FacitRow | undefined;
}

/** Lines by whom, how and what; through what läsåtkomst goes is a part of how that may change. */
function byWay(all: readonly Told[]): ReadonlyMap<string, Told> {
  return new Map(all.map((one) => [wayOf(one.line), one]));
}

/** Of several lines of one way, as a merge may leave them, one that is not what is declared is to be told. */
function differingLast(lines: readonly FacitLine[], now: ReadonlyMap<string, Told>): readonly FacitLine[] {
  const isDeclared = (line: FacitLine): boolean => {
    const told = now.get(wayOf(line));
    return told !== undefined && isSameLine(line, told.line);
  };
  return [...lines.filter(isDeclared), ...lines.filter((line) => !isDeclared(line))];
}

function wayOf(line: FacitLine): string {
  return JSON.stringify([line.inbox, line.person, kindOf(line)]);
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

/** What is said of a facit that is not what is declared. What is only given elsewhere stands apart: of it `diff` says nothing. */
export function differenceText(
  ws: Workspace,
  { path, command }: Compared,
  changes: readonly FacitChange[],
  page: Page,
): string {
  const { language, paint } = page;
  const told = changes.filter((change) => !isMoved(change));
  const moved = changes.filter(isMoved);
  const byPerson = grouped(told, ({ person }) => person);
  const lines = (some: readonly FacitChange[], words: Words): readonly string[] =>
    some.flatMap((change) => signed(change.action, defuse(words(ws, change, language)), page, INDENT));
  return joinedBlocks([
    [paint('bold', headline(defuse(path), told, moved.length, language))],
    ...[...byPerson].map(([person, own]) => [`  ${paint('bold', nameOf(ws, person))}`, ...lines(own, changeWords)]),
    moved.length === 0
      ? []
      : [
          `  ${paint('bold', say(language, 'Samma åtkomst, given på ett annat ställe', 'The same access, given elsewhere'))}`,
          ...lines(moved, moveWords),
        ],
    [adviceText(defuse(command), language)],
  ]);
}

type Words = (ws: Workspace, change: FacitChange, language: Language) => string;

const INDENT = 4;

function isMoved({ before, after }: FacitChange): boolean {
  return before !== undefined && after !== undefined && before.days === after.days && before.how === after.how;
}

function headline(path: string, told: readonly FacitChange[], moved: number, language: Language): string {
  if (told.length === 0) {
    return moved > 0
      ? say(
          language,
          `${path} har rätt åtkomst, men ${counted(moved, 'rad ges', 'rader ges')} på ett annat ställe än förut.`,
          `${path} has the right access, but ${counted(moved, 'line is', 'lines are')} given elsewhere than before.`,
        )
      : say(
          language,
          `${path} har rätt rader, men inte i den ordning och form som rutin skriver dem.`,
          `${path} has the right lines, but not in the order and form in which rutin writes them.`,
        );
  }
  const count = (action: Action): number => told.filter((change) => change.action === action).length;
  return say(
    language,
    `${path} stämmer inte med deklarationerna: ${counted(count('create'), 'rad tillkommer', 'rader tillkommer')}, ${count('remove')} försvinner, ${count('change')} ändras.`,
    `${path} is not what is declared: ${counted(count('create'), 'line comes', 'lines come')}, ${count('remove')} gone, ${count('change')} changed.`,
  );
}

function nameOf(ws: Workspace, key: string): string {
  const name = personNamed(ws, key)?.text?.value;
  return defuse(name === undefined ? key : `${name} (${key})`);
}

/** `FristadVC.samverkan: medlem från 2026-12-01 (i facit: tills vidare), enheter.rutin:24`. */
function changeWords(ws: Workspace, change: FacitChange, language: Language): string {
  const { before, after } = change;
  const { inbox, how, days } = (after ?? before) as FacitLine;
  const was = before === undefined || after === undefined ? '' : ` (${wasWords(before, after, language)})`;
  return `${translated(`${inbox}: ${how} ${days}`, language)}${was}, ${placeWords(ws, change)}`;
}

/** What the facit says instead: the days, and how. */
function wasWords(before: FacitLine, after: FacitLine, language: Language): string {
  const how = before.how === after.how ? '' : `${before.how} `;
  return `${say(language, 'i facit', 'in the facit')}: ${translated(`${how}${before.days}`, language)}`;
}

/** `FristadVC.samverkan, exeet1: enheter.rutin:24 (i facit: gammal.rutin: inkorg FristadVC.samverkan medlemmar)`. */
function moveWords(ws: Workspace, change: FacitChange, language: Language): string {
  const { inbox, person, given } = change.before as FacitLine;
  const was = `${say(language, 'i facit', 'in the facit')}: ${given}`;
  return `${translated(inbox, language)}, ${person}: ${placeWords(ws, change)} (${was})`;
}

/** The line of a file that gives it now; of what is gone, what gave it. */
function placeWords(ws: Workspace, { before, mark }: FacitChange): string {
  const place = mark === undefined ? undefined : placeOf(ws, mark);
  return place === undefined ? (before?.given ?? '') : `${place.file}:${place.line}`;
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
