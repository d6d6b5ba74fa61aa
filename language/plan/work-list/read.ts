/** Work lists read back as a state: what someone has been told to type in is what stands in the real system. */
import type { Provisioning, Sentence } from '../../model/index.ts';
import { parseDay } from '../../time/index.ts';
import type { ItemKind } from '../state/item.ts';
import { Collected } from './collected.ts';
import type { WorkRow } from './columns.ts';
import { monitoredLineIn } from './monitored-line.ts';

/** A row that says something that cannot be read. */
export interface WorkFault {
  readonly line: number;
  readonly message: Sentence;
}

export interface WorkState {
  readonly state: Provisioning;
  readonly faults: readonly WorkFault[];
}

/** Kinds of items that no work list has a row for. */
export const UNTOLD_IN_WORK_LISTS: ReadonlySet<ItemKind> = new Set(['staff'] as const);

type Reader = (row: WorkRow, name: string, into: Collected) => Sentence | undefined;

/** The state that rows tell of. Rows that take something away tell of nothing that stands. */
export function stateOfWorkList(rows: readonly WorkRow[]): WorkState {
  const collected = new Collected();
  const faults: WorkFault[] = [];
  for (const row of rows) {
    const message = readRow(row, collected);
    if (message !== undefined) {
      faults.push({ line: row.line, message });
    }
  }
  return { state: collected.state(), faults };
}

function readRow(row: WorkRow, into: Collected): Sentence | undefined {
  const action = row.action.toLowerCase();
  if (action.startsWith('ta bort')) {
    return undefined;
  }
  if (row.object.toLowerCase() === 'underlag') {
    return readStamp(row, into);
  }
  const dates = [row.from, row.to].find((date) => date !== '' && parseDay(date) === undefined);
  if (dates !== undefined) {
    return { sv: `${dates} är inget datum`, en: `${dates} is not a date` };
  }
  const { kind, name } = objectIn(row.object);
  const read = READERS.find(({ object, words }) => object === kind && words.test(action))?.read;
  return read === undefined
    ? {
        sv: `åtgärden ”${row.action}” för ”${row.object}” är okänd`,
        en: `the action ”${row.action}” for ”${row.object}” is unknown`,
      }
    : read(row, name, into);
}

type ObjectKind = 'inbox' | 'personal' | 'certificates';

function objectIn(text: string): { readonly kind: ObjectKind; readonly name: string } {
  const [, word = '', name = ''] =
    /^(?:(personlig inkorg|funktionsinkorg|inkorg|intygsbevakning)\s+)?(.*)$/iu.exec(text) ?? [];
  const kind = word.toLowerCase();
  return {
    kind: kind === 'personlig inkorg' ? 'personal' : kind === 'intygsbevakning' ? 'certificates' : 'inbox',
    name,
  };
}

const READERS: readonly { readonly object: ObjectKind; readonly words: RegExp; readonly read: Reader }[] = [
  { object: 'inbox', words: /medlem/u, read: readMember },
  { object: 'inbox', words: /administrat/u, read: readAdministrator },
  { object: 'inbox', words: /bevakning/u, read: readMonitoring },
  { object: 'inbox', words: /ändamål/u, read: readPurpose },
  { object: 'inbox', words: /inkorg/u, read: readInbox },
  { object: 'personal', words: /ombud/u, read: readDelegate },
  { object: 'certificates', words: /bevakning/u, read: readCertificates },
];

function readStamp({ action, value }: WorkRow, into: Collected): undefined {
  if (action === 'per den' && parseDay(value) !== undefined) {
    into.asOf = value;
  } else if (action === 'avser') {
    into.only = value;
  }
  return undefined;
}

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
  if (line === undefined) {
    return unreadableLine(row);
  }
  into.monitoring.push({ inbox, ...line });
  return undefined;
}

function readCertificates(row: WorkRow, unit: string, into: Collected): Sentence | undefined {
  const line = monitoredLineIn(row.value);
  if (line === undefined) {
    return unreadableLine(row);
  }
  const days = /svarstid ([0-9]+) dagar/u.exec(row.note)?.[1];
  into.certificate(unit, row.title === '' ? null : row.title, days === undefined ? null : Number(days), line);
  return undefined;
}

function readDelegate(row: WorkRow, owner: string, into: Collected): undefined {
  into.person(row.title === '' ? owner : row.title, '');
  into.delegates.push({
    owner,
    delegate: into.person(row.value, row.hsa),
    ...periodOf(row),
    decidedBy: row.decidedBy === '' ? null : into.person(row.decidedBy, ''),
    decidedOn: /beslutat (\S{10})/u.exec(row.note)?.[1] ?? null,
    assignedBy: row.assignedBy === '' ? null : into.person(row.assignedBy, ''),
    assignedOn: /tilldelat (\S{10})/u.exec(row.note)?.[1] ?? null,
    absence: absenceIn(row.note),
    frozen: false,
  });
  return undefined;
}

function absenceIn(note: string): Collected['delegates'][number]['absence'] {
  const [, word, from, to] = /^(\S+?)(?: från (\S{10}))?(?: till (\S{10}))?(?:;|$)/u.exec(note) ?? [];
  const kind = word === 'semester' ? 'vacation' : word === 'sjukfrånvaro' ? 'sick-leave' : 'leave';
  return { kind, from: from ?? null, to: to ?? null };
}

function periodOf({ from, to }: WorkRow): { readonly from: string | null; readonly to: string | null } {
  return { from: from === '' ? null : from, to: to === '' ? null : to };
}

function unreadableLine({ value }: WorkRow): Sentence {
  return { sv: `bevakningen ”${value}” går inte att läsa`, en: `the monitoring ”${value}” cannot be read` };
}
