/** What is said when a facit has been written or compared, and why none can be made. */
import { type Language, PROGRAM_VERSION, type Workspace } from '../../model/index.ts';
import type { Facit } from '../../plan/index.ts';
import { counted, say, UsageError } from '../../words/index.ts';
import { placeOf } from './json.ts';

/** The receipt of a facit: how much is in it, by which program and from what input. */
export function facitReceipt({ rows }: Facit, digest: string, language: Language): string {
  const inboxes = new Set(rows.filter(({ kind }) => kind !== 'reader').map(({ inbox }) => inbox)).size;
  const persons = new Set(rows.map(({ person }) => person)).size;
  const counts = say(
    language,
    [
      counted(rows.length, 'rad', 'rader'),
      counted(persons, 'person', 'personer'),
      counted(inboxes, 'inkorg', 'inkorgar'),
    ],
    [
      counted(rows.length, 'line', 'lines'),
      counted(persons, 'person', 'persons'),
      counted(inboxes, 'inbox', 'inboxes'),
    ],
  );
  return `${counts.join(', ')}. Rutin ${PROGRAM_VERSION}, ${say(language, 'underlag', 'input')} ${digest}`;
}

/** That a facit is what is declared. */
export function facitHolds(path: string, language: Language): string {
  return say(language, `${path} stämmer med deklarationerna`, `${path} is what is declared`);
}

/** Why none can be made of what could not all be read; `file` is the first such, where its text could be read in part. */
export function notWhole(file: string | undefined): UsageError {
  const [sv, en] = file === undefined ? ['', ''] : [`${file}: `, `${file}: `];
  return new UsageError(
    `${sv}Något gick inte att läsa, och ett facit måste vara helt. Inget skrevs eller jämfördes. Kör rutin check.`,
    `${en}Something could not be read, and a facit must be whole. Nothing was written or compared. Run rutin check.`,
  );
}

/** How many of the names are told. */
const TOLD = 3;

/** Names without which the list would not be exact; undefined where there are none. `shown` gives a file as it can be clicked. */
export function notExact(ws: Workspace, { lacking }: Facit, shown: (file: string) => string): UsageError | undefined {
  if (lacking.length === 0) return undefined;
  const told = lacking.slice(0, TOLD).map(({ name, what, mark }) => {
    const { file, line } = placeOf(ws, mark);
    const at = `${shown(file)}:${line}`;
    return what === 'person'
      ? { sv: `${at} ${name} är inte deklarerad`, en: `${at} ${name} is not declared` }
      : { sv: `${at} ${name} är inte vid någon enhet`, en: `${at} ${name} is at no unit` };
  });
  const more = lacking.length > TOLD ? ` (+${lacking.length - TOLD})` : '';
  return new UsageError(
    `Ett facit måste vara helt: ${told.map(({ sv }) => sv).join('; ')}${more}. Rätta det, och kör rutin check.`,
    `A facit must be whole: ${told.map(({ en }) => en).join('; ')}${more}. Mend that, and run rutin check.`,
  );
}
