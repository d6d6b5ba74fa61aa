/** What was written, and what to open first. */

import type { Report } from '../../engine/index.ts';
import type { GeneratedFile } from '../../generators/index.ts';
import { piecesFile } from '../../generators/support/text.ts';
import type { Language, Sentence } from '../../model/index.ts';
import type { Provisioning } from '../../provisioning/index.ts';
import { andMore, counted, inGroups, say } from '../../words/index.ts';
import { beyondLines } from '../findings/words.ts';
import { defuse, defuseLine } from '../terminal/defuse.ts';
import { widthOf } from '../terminal/wrap.ts';

export interface Written {
  readonly provisioning: Provisioning;
  /** Their paths. */
  readonly files: readonly string[];
  /** How many rows of each work list are to be carried out, by its path. */
  readonly tasks: ReadonlyMap<string, number>;
  /** The folder as the user named it. */
  readonly out: string;
  readonly language: Language;
  readonly beyond: Report['beyond'];
}

interface Line {
  readonly path: string;
  readonly about: Sentence;
}

/** How far it has come: `Skriver fil 966 av 15 036: …`. The total is an estimate and never less than what there is already. */
export function writingText(count: number, total: number, path: string, language: Language): string {
  const [now, all] = [inGroups(count), inGroups(Math.max(count, total))];
  return say(language, `Skriver fil ${now} av ${all}: ${path}`, `Writing file ${now} of ${all}: ${path}`);
}

/** A few lines for standard output. */
export function summaryText({ provisioning, files, tasks, out, language, beyond }: Written): string {
  const { stamp } = provisioning;
  const folder = out.endsWith('/') ? out : `${out}/`;
  const rows = linesFor(provisioning, files, tasks).map(({ path, about }) => ({
    path: `${folder}${path}`,
    about: about[language],
  }));
  const width = rows.reduce((widest, { path }) => Math.max(widest, widthOf(path)), 0);
  const head = {
    sv: `${inGroups(files.length)} filer i ${folder} per den ${stamp.asOf}, till och med ${stamp.until}.`,
    en: `${inGroups(files.length)} files in ${folder} as of ${stamp.asOf}, until ${stamp.until}.`,
  };
  const first = { sv: 'Öppna först:', en: 'Open first:' };
  const [top, ...rest] = rows.map(({ path, about }) => `  ${path}${' '.repeat(width - widthOf(path))}  ${about}`);
  const lines = [
    head[language],
    '',
    first[language],
    top ?? '',
    ...(rest.length === 0 ? [] : ['', say(language, 'Sedan:', 'Then:'), ...rest]),
    ...beyondWords({ beyond, until: stamp.until, language }),
    ...expiredLines(provisioning, language),
  ];
  return lines.map((line) => `${defuseLine(line)}\n`).join('');
}

function beyondWords(of: Parameters<typeof beyondLines>[0]): readonly string[] {
  const lines = beyondLines(of);
  return lines.length === 0 ? [] : ['', ...lines];
}

function expiredLines({ stamp }: Provisioning, language: Language): readonly string[] {
  const expired = stamp.routines.filter((routine) => routine.expired);
  if (expired.length === 0) return [];
  const names = expired.map(({ name, version, to }) => `${name} ${version} (${to ?? ''})`).join(', ');
  return ['', say(language, `Rutiner som har gått ut: ${names}.`, `Routines that have expired: ${names}.`)];
}

/** In the order in which they are worth opening. */
function linesFor(
  { inboxes, members, delegates }: Provisioning,
  files: readonly string[],
  tasks: Written['tasks'],
): readonly Line[] {
  const has = (path: string): boolean => files.includes(path);
  const calendars = files.filter((path) => path.startsWith('kalender/')).length;
  const lines: (Line & { readonly shown: boolean })[] = [
    {
      path: 'rapport/index.html',
      about: { sv: 'rapporten för chefer och granskare', en: 'the report for chiefs and reviewers' },
      shown: has('rapport/index.html'),
    },
    ...['verksamheten', 'enhetsprocessen', 'support'].map((name) => workList(`arbetslista/${name}.csv`, tasks)),
    {
      path: 'kalender/',
      about: { sv: `${inGroups(calendars)} kalendrar`, en: `${inGroups(calendars)} calendars` },
      shown: calendars > 0,
    },
    {
      path: 'provisionering.json',
      about: {
        sv: `för program: ${inboxes.length} inkorgar, ${members.length} medlemskap, ${delegates.length} ombud`,
        en: `for programs: ${inboxes.length} inboxes, ${members.length} memberships, ${delegates.length} delegations`,
      },
      shown: has('provisionering.json'),
    },
    {
      path: 'scim/bulk.json',
      about: { sv: 'för identitetssystem (SCIM 2.0)', en: 'for identity systems (SCIM 2.0)' },
      shown: has('scim/bulk.json'),
    },
  ];
  return lines.filter(({ shown }) => shown);
}

function workList(path: string, tasks: Written['tasks']): Line & { readonly shown: boolean } {
  const count = tasks.get(path) ?? 0;
  return {
    path,
    about: {
      sv: count === 0 ? 'inget att utföra' : `${counted(count, 'rad', 'rader')} att utföra i Millennium`,
      en: count === 0 ? 'nothing to do' : `${counted(count, 'row', 'rows')} to carry out in Millennium`,
    },
    shown: tasks.has(path),
  };
}

/** The files as they come; how many tasks the work lists among them hold is counted as they are written. */
export function* countingTasks(
  files: Iterable<GeneratedFile>,
  tasks: Map<string, number>,
): IterableIterator<GeneratedFile> {
  for (const file of files) yield file.path.startsWith('arbetslista/') ? withTasksCounted(file, tasks) : file;
}

/** A row a task, but for the head and the rows that say what the list was made from. */
function withTasksCounted({ path, pieces }: GeneratedFile, tasks: Map<string, number>): GeneratedFile {
  return piecesFile(path, function* () {
    let count = -1;
    for (const row of pieces) {
      count += row.startsWith('underlag;') ? 0 : 1;
      yield row;
    }
    tasks.set(path, count);
  });
}

const MOST_NAMED = 10;

/** That files which somebody had changed by hand were replaced. */
export function replacedText(changed: readonly string[], language: Language): string {
  const names = defuse(changed.slice(0, MOST_NAMED).join(', '));
  const more = andMore(changed.length - MOST_NAMED, language);
  return say(
    language,
    `Filer som hade ändrats för hand har ersatts: ${names}${more}`,
    `Files that had been changed by hand were replaced: ${names}${more}`,
  );
}
