/**
 * The facit as a text: one line for each way in which a person reaches an inbox or a unit.
 *
 * It is there to be compared line by line, so nothing stands in it that differs while who reaches what does not:
 * - no date, no digest and no version of the program. The list follows from the declarations alone, whatever the day, and
 *   what it was made of is proved by making it again (`--check`), not by a stamp that every change of a comment would alter.
 * - the file and the words that give the right, and no number of a line: a number is another after each edit above it.
 *   Where someone asks, in a difference and in `access`, the number is told.
 * - the VGR-id and no name, so that a new surname is no change of access.
 * - no column is padded to the widest: a long name would move all other lines.
 * - one language, that of the declarations: readers of either share the file.
 */
import type { Facit, FacitRow } from '../../plan/index.ts';
import { fromTo, UsageError } from '../../words/index.ts';
import { defuse } from '../terminal/defuse.ts';

/** What a file begins with that is a facit; the number grows when a reader of the old form would be misled. */
const MARK = '# rutin facit';
const VERSION = 1;

const HEAD = [
  `${MARK} ${VERSION}`,
  '# Vem som når vad, alla dagar, enligt deklarationerna. Skrivs av rutin access --facit och ändras inte för hand.',
  '# inkorg | person | hur | dagar | vad som ger det',
];

const KINDS: Readonly<Record<FacitRow['kind'], string>> = {
  own: 'egen',
  delegate: 'ombud',
  member: 'medlem',
  administrator: 'administratör',
  reader: 'läsåtkomst',
};

/** What stands for days without any limit. */
const WITHOUT_END = 'tills vidare';

/** The parts of a line. */
const COLUMNS = ['inbox', 'person', 'how', 'days', 'given'] as const;

/** One line, as it is written. */
export type FacitLine = Readonly<Record<(typeof COLUMNS)[number], string>>;

const DIVIDER = ' | ';

/** The whole file, with LF. */
export function facitText({ rows }: Pick<Facit, 'rows'>): string {
  return `${[...HEAD, ...rows.map((row) => textOfLine(facitLine(row)))].join('\n')}\n`;
}

/** A row as its line says it. */
export function facitLine({ inbox, person, kind, via, periods, given }: FacitRow): FacitLine {
  const sources = new Set(given.map(({ mark, source }) => `${mark.anchor.file.normalize('NFC')}: ${source}`));
  const days = periods.map(({ from, to }) => fromTo(from, to, 'sv') || WITHOUT_END);
  return {
    inbox: defuse(inbox),
    person: defuse(person),
    how: defuse(via.length === 0 ? KINDS[kind] : `${KINDS[kind]} via ${via.join(', ')}`),
    days: days.join(', '),
    given: defuse([...sources].join(', ')),
  };
}

function textOfLine(line: FacitLine): string {
  return COLUMNS.map((column) => line[column]).join(DIVIDER);
}

/** Whether a text is a facit of any version: such a file may be written anew. */
export function isFacit(text: string): boolean {
  return new RegExp(`^${MARK} [0-9]+$`).test(text.split(/\r?\n/, 1)[0] ?? '');
}

/** The lines of a facit as it stands; a UsageError that names the file where it is none, or a line that is none. */
export function facitIn(path: string, text: string): readonly FacitLine[] {
  const [first = '', ...rest] = text.split(/\r?\n/);
  if (!isFacit(first)) throw notFacit(path);
  if (first !== `${MARK} ${VERSION}`) throw otherVersion(path);
  return rest.flatMap((line, index) => {
    if (line === '' || line.startsWith('#')) return [];
    return [lineIn(line) ?? refuseLine(path, index + 2)];
  });
}

function lineIn(text: string): FacitLine | undefined {
  const [inbox = '', person = '', how = '', days = '', ...given] = text.split(DIVIDER);
  const line = { inbox, person, how, days, given: given.join(DIVIDER) };
  return COLUMNS.some((column) => line[column] === '') ? undefined : line;
}

function notFacit(path: string): UsageError {
  return new UsageError(
    `${path} är inget facit. Skriv ett i en ny fil med: rutin access --facit FIL`,
    `${path} is no facit. Write one to a new file with: rutin access --facit FILE`,
  );
}

function otherVersion(path: string): UsageError {
  return new UsageError(
    `${path} är ett facit av ett annat slag än det här programmet läser (${VERSION}). Skriv det på nytt: rutin access --facit FIL`,
    `${path} is a facit of another kind than this program reads (${VERSION}). Write it anew: rutin access --facit FILE`,
  );
}

function refuseLine(path: string, line: number): never {
  throw new UsageError(
    `${path}:${line} är ingen rad i ett facit, kanske en sammanslagning som inte är klar. Skriv det på nytt: rutin access --facit FIL`,
    `${path}:${line} is no line of a facit, perhaps a merge that is not finished. Write it anew: rutin access --facit FILE`,
  );
}

/** There is nothing to compare with. */
export function noFacitYet(path: string): UsageError {
  return new UsageError(
    `${path} finns inte. Skriv det först med: rutin access --facit ${path}`,
    `${path} does not exist. Write it first with: rutin access --facit ${path}`,
  );
}

/** Why a file is not written over. */
export function notOverwritten(path: string): UsageError {
  return new UsageError(
    `${path} är inget facit och skrivs inte över. Ange en annan fil, eller ta bort den först.`,
    `${path} is no facit and is not overwritten. Name another file, or remove it first.`,
  );
}
