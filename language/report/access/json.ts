/** Who reaches what, with names and places: what the three formats print. */
import { jsonOf } from '../../generators/support/text.ts';
import { type Mark, offsetOf, personNamed, positionOf, type Workspace } from '../../model/index.ts';
import type { AccessSubject, Reach } from '../../plan/index.ts';
import type { Stamp } from '../../provisioning/index.ts';
import { type Day, formatDay } from '../../time/index.ts';

/** One way in which someone reaches something, as it is printed. */
export interface AccessRow {
  readonly person: string;
  readonly name: string;
  readonly hsa: string | null;
  readonly kind: Reach['kind'];
  readonly object: string;
  readonly title: string;
  readonly unit: string | null;
  readonly mode: Reach['mode'];
  readonly from: string | null;
  readonly to: string | null;
  readonly via: readonly string[];
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface AccessReport {
  readonly date: string;
  readonly subject: AccessSubject;
  /** The display name of the subject. */
  readonly name: string;
  readonly rows: readonly AccessRow[];
}

/** The report of what concerns a subject on a day. */
export function accessReport(ws: Workspace, subject: AccessSubject, day: Day, reaches: readonly Reach[]): AccessReport {
  return {
    date: formatDay(day),
    subject,
    name: nameOf(ws, subject, reaches),
    rows: reaches.map((reach) => rowOf(ws, reach)),
  };
}

function nameOf(ws: Workspace, { kind, key }: AccessSubject, reaches: readonly Reach[]): string {
  if (kind === 'person') return personNamed(ws, key)?.text?.value ?? key;
  const placed = ws.lookup('placed', key)[0];
  return kind === 'inbox' ? (reaches[0]?.title ?? key) : (placed?.text?.value ?? key);
}

function rowOf(ws: Workspace, { mark, ...reach }: Reach): AccessRow {
  const person = personNamed(ws, reach.person);
  return {
    person: reach.person,
    name: person?.text?.value ?? reach.person,
    hsa: person?.hsa?.value ?? null,
    kind: reach.kind,
    object: reach.object,
    title: reach.title,
    unit: reach.unit,
    mode: reach.mode,
    from: reach.from,
    to: reach.to,
    via: reach.via,
    ...placeOf(ws, mark),
  };
}

/** Where words stand, as a report names it. */
export function placeOf(ws: Workspace, { anchor, at }: Mark): Pick<AccessRow, 'file' | 'line' | 'column'> {
  const facts = ws.files.get(anchor.file);
  const position =
    facts === undefined ? { line: 1, column: 1 } : positionOf(facts.lineStarts, anchor.start + offsetOf(at));
  return { file: anchor.file, ...position };
}

/** A report as JSON. */
export function accessJson({ date, subject, name, rows }: AccessReport, stamp: Stamp): string {
  return `${jsonOf({ version: 1, stamp, date, subject: { ...subject, name }, rows }, 2)}\n`;
}
