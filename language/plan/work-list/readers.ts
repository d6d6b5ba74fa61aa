/** What each kind of row of a work list says, noted in what is collected. */
import { ABSENCE_WORDS, type AbsenceKind, type Sentence, valuesOfWords } from '../../model/index.ts';
import { parseDay } from '../../time/index.ts';
import type { Collected } from './collected.ts';
import type { WorkRow } from './columns.ts';
import { monitoredLineIn } from './monitored-line.ts';

/** What a row can be about. */
export type ObjectKind = 'inbox' | 'personal' | 'certificates';

/** Notes a row about something of a name; gives what is wrong with it. */
type Reader = (row: WorkRow, name: string, into: Collected) => Sentence | undefined;

/** By what a row is about and a word of its action, in Swedish or in English; the first that fits reads it. */
export const READERS: readonly { readonly object: ObjectKind; readonly words: RegExp; readonly read: Reader }[] = [
  { object: 'inbox', words: /medlem|member/u, read: readMember },
  { object: 'inbox', words: /administrat/u, read: readAdministrator },
  { object: 'inbox', words: /bevakning|monitoring/u, read: readMonitoring },
  { object: 'inbox', words: /ändamål|purpose/u, read: readPurpose },
  { object: 'inbox', words: /inkorg|inbox/u, read: readInbox },
  { object: 'personal', words: /ombud|delegate/u, read: readDelegate },
  { object: 'certificates', words: /bevakning|monitoring/u, read: readCertificates },
];

function readInbox(row: WorkRow, inbox: string, into: Collected): undefined {
  into.inbox(inbox, { title: row.value, unit: row.unit, decided: row.decidedBy });
  return undefined;
}

function readPurpose(row: WorkRow, inbox: string, into: Collected): undefined {
  into.inbox(inbox, { title: row.title, unit: row.unit, purpose: row.value });
  return undefined;
}

function readMember(row: WorkRow, inbox: string, into: Collected): undefined {
  into.inbox(inbox, row);
  into.members.push({ inbox, person: into.person(row.value, row.hsa), ...periodOf(row) });
  return undefined;
}

function readAdministrator(row: WorkRow, inbox: string, into: Collected): undefined {
  into.inbox(inbox, row);
  into.administrators.push({ inbox, person: into.person(row.value, row.hsa) });
  return undefined;
}

function readMonitoring(row: WorkRow, inbox: string, into: Collected): Sentence | undefined {
  into.inbox(inbox, row);
  const line = monitoredLineIn(row.value);
  if (line === undefined) return unreadableLine(row);
  into.monitoring.push({ inbox, ...line });
  return undefined;
}

function readCertificates(row: WorkRow, unit: string, into: Collected): Sentence | undefined {
  const line = monitoredLineIn(row.value);
  if (line === undefined) return unreadableLine(row);
  const days = /(?:svarstid|response time) ([0-9]+) (?:dagar|days)/u.exec(row.note)?.[1];
  into.certificate(unit, row.title === '' ? null : row.title, days === undefined ? null : Number(days), line);
  return undefined;
}

function readDelegate(row: WorkRow, owner: string, into: Collected): Sentence | undefined {
  const decidedOn = /(?:beslutat|decided) (\d{4}-\d\d-\d\d)/u.exec(row.note)?.[1] ?? null;
  const assignedOn = /(?:tilldelat|assigned) (\d{4}-\d\d-\d\d)/u.exec(row.note)?.[1] ?? null;
  const absence = absenceIn(row.note);
  const strange = [absence.from, absence.to, decidedOn, assignedOn].find(isNoDate);
  if (typeof strange === 'string') return noDate(strange);
  into.person(row.title === '' ? owner : row.title, '');
  into.delegates.push({
    owner,
    delegate: into.person(row.value, row.hsa),
    ...periodOf(row),
    decidedBy: row.decidedBy === '' ? null : into.person(row.decidedBy, ''),
    decidedOn,
    assignedBy: row.assignedBy === '' ? null : into.person(row.assignedBy, ''),
    assignedOn,
    absence,
    frozen: false,
  });
  return undefined;
}

const KINDS = valuesOfWords(ABSENCE_WORDS);

/** By its word in Swedish, or by that in English, which is the kind itself. */
function kindIn(word: string): AbsenceKind | undefined {
  return KINDS[word] ?? (Object.keys(ABSENCE_WORDS) as AbsenceKind[]).find((kind) => kind === word);
}

const ABSENCE = /^(\S+?)(?: (?:från|from) (\d{4}-\d\d-\d\d))?(?: (?:till|to) (\d{4}-\d\d-\d\d))?(?:;|$)/u;

function absenceIn(note: string): Collected['delegates'][number]['absence'] {
  const [, word, from, to] = ABSENCE.exec(note) ?? [];
  const kind = kindIn(word ?? '');
  return { ...(kind === undefined ? {} : { kind }), from: from ?? null, to: to ?? null };
}

function periodOf({ from, to }: WorkRow): { readonly from: string | null; readonly to: string | null } {
  return { from: from === '' ? null : from, to: to === '' ? null : to };
}

function isNoDate(date: string | null): boolean {
  return date !== null && parseDay(date) === undefined;
}

/** What is wrong with a date that is in no calendar. */
export function noDate(date: string): Sentence {
  return { sv: `${date} är inget datum`, en: `${date} is not a date` };
}

function unreadableLine({ value }: WorkRow): Sentence {
  return { sv: `bevakningen ”${value}” går inte att läsa`, en: `the monitoring ”${value}” cannot be read` };
}
