/** What was written, and what to open first. */
import type { Language } from '../../engine/index.ts';
import type { GeneratedFile } from '../../generators/index.ts';
import type { Provisioning, Sentence } from '../../model/index.ts';
import { defuseLine } from '../terminal/defuse.ts';
import { widthOf } from '../terminal/wrap.ts';

export interface Written {
  readonly provisioning: Provisioning;
  readonly files: readonly GeneratedFile[];
  /** The folder as the user named it. */
  readonly out: string;
  readonly language: Language;
}

interface Line {
  readonly path: string;
  readonly about: Sentence;
}

/** A few lines for standard output. */
export function summaryText({ provisioning, files, out, language }: Written): string {
  const { stamp } = provisioning;
  const folder = out.endsWith('/') ? out : `${out}/`;
  const rows = linesFor(provisioning, files).map(({ path, about }) => ({
    path: `${folder}${path}`,
    about: about[language],
  }));
  const width = Math.max(...rows.map(({ path }) => widthOf(path)));
  const head = {
    sv: `${files.length} filer i ${folder} per den ${stamp.asOf}, till och med ${stamp.until}.`,
    en: `${files.length} files in ${folder} as of ${stamp.asOf}, until ${stamp.until}.`,
  };
  const first = { sv: 'Öppna först:', en: 'Open first:' };
  const [top, ...rest] = rows.map(({ path, about }) => `  ${path}${' '.repeat(width - widthOf(path))}  ${about}`);
  const lines = [
    head[language],
    '',
    first[language],
    top ?? '',
    ...(rest.length === 0 ? [] : ['', { sv: 'Sedan:', en: 'Then:' }[language], ...rest]),
    ...expiredLines(provisioning, language),
  ];
  return lines.map((line) => `${defuseLine(line)}\n`).join('');
}

function expiredLines({ stamp }: Provisioning, language: Language): readonly string[] {
  const expired = stamp.routines.filter((routine) => routine.expired);
  if (expired.length === 0) {
    return [];
  }
  const names = expired.map(({ name, version, to }) => `${name} ${version} (${to ?? ''})`).join(', ');
  return ['', language === 'sv' ? `Rutiner som har gått ut: ${names}.` : `Routines that have expired: ${names}.`];
}

/** In the order in which they are worth opening. */
function linesFor({ inboxes, members, delegates }: Provisioning, files: readonly GeneratedFile[]): readonly Line[] {
  const has = (path: string): boolean => files.some((file) => file.path === path);
  const calendars = files.filter(({ path }) => path.startsWith('kalender/')).length;
  const lines: (Line & { readonly shown: boolean })[] = [
    {
      path: 'rapport/index.html',
      about: { sv: 'rapporten för chefer och granskare', en: 'the report for chiefs and reviewers' },
      shown: has('rapport/index.html'),
    },
    ...['verksamheten', 'enhetsprocessen', 'support'].map((name) => workList(`arbetslista/${name}.csv`, files)),
    {
      path: 'kalender/',
      about: { sv: `${calendars} kalendrar`, en: `${calendars} calendars` },
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

/** A row a task, but for the head and the rows that say what the list was made from. */
function workList(path: string, files: readonly GeneratedFile[]): Line & { readonly shown: boolean } {
  const file = files.find((one) => one.path === path);
  const rows = file === undefined ? [] : new TextDecoder().decode(file.bytes).split('\r\n').slice(1, -1);
  const tasks = rows.filter((row) => !row.startsWith('underlag;')).length;
  return {
    path,
    about: {
      sv: tasks === 0 ? 'inget att utföra' : `${tasks} ${tasks === 1 ? 'rad' : 'rader'} att utföra i Millennium`,
      en: tasks === 0 ? 'nothing to do' : `${tasks} ${tasks === 1 ? 'row' : 'rows'} to carry out in Millennium`,
    },
    shown: file !== undefined,
  };
}
