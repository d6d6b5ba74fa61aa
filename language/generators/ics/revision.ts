/** Which revision an event is: told from the calendar that stood there before, so that a change is known to be newer. */
import type { Language } from '../../model/index.ts';
import type { Day } from '../../time/index.ts';
import { say } from '../../words/index.ts';
import { date } from './lines.ts';

/** An event as it stands in a calendar, without what says which revision it is. */
interface Kept {
  readonly sequence: number;
  readonly body: string;
}

/** Says how an event is numbered, and what is no longer there. */
export interface Revisions {
  /** The SEQUENCE of an event with these lines: as it was where they are as they were, else greater. */
  readonly sequenceOf: (uid: string, body: string) => number;
  /** Events that were there, are not among those, and have not passed, as lines that cancel them. */
  readonly cancelled: (uids: ReadonlySet<string>) => Iterable<readonly [uid: string, body: string]>;
}

/** What revisions are reckoned from. */
export interface Before {
  /** The calendar that stood there; undefined for none. */
  readonly text: string | undefined;
  /** What it has more than the new one is gone, and not merely left out. */
  readonly isWhole: boolean;
  readonly asOf: Day;
  readonly until: Day;
  readonly language: Language;
}

/** Days are numbered from here, a hundred revisions for each: whatever is made on a later day is the newer. */
const FIRST_DAY = 18_262;
const A_DAY = 100;
const GREATEST = 2 ** 31 - 1;

export function revisionsOf({ text, isWhole, asOf, until, language }: Before): Revisions {
  const least = Math.max(0, asOf - FIRST_DAY) * A_DAY;
  if (text === undefined) return { sequenceOf: () => least, cancelled: () => [] };
  const known = keptIn(text);
  const window = { from: date(asOf), to: date(until) };
  return {
    sequenceOf: (uid, body) => {
      const kept = known.get(uid);
      if (kept === undefined) return least;
      return kept.body === body ? kept.sequence : Math.min(Math.max(kept.sequence + 1, least), GREATEST);
    },
    *cancelled(uids) {
      for (const [uid, { body }] of isWhole ? known : []) {
        if (!uids.has(uid) && isWithin(body, window)) yield [uid, cancelledBody(body, language)];
      }
    },
  };
}

const BEGIN = 'BEGIN:VEVENT\r\n';
const END = 'END:VEVENT\r\n';
/** An event begins so in every calendar that this program wrote and nobody has changed. */
const HEAD = /UID:(rutin-[0-9a-f]{32})\r\nDTSTAMP:[^\r]*\r\nSEQUENCE:([0-9]{1,10})\r\n/y;

/** The events of a calendar that this program wrote; of one that it did not write, none. */
function keptIn(text: string): Map<string, Kept> {
  const known = new Map<string, Kept>();
  for (let begin = lineAt(text, BEGIN, 0); begin >= 0; ) {
    const from = begin + BEGIN.length;
    const end = lineAt(text, END, from);
    if (end < 0) break;
    keep(text, from, end, known);
    begin = lineAt(text, BEGIN, end + END.length);
  }
  return known;
}

function keep(text: string, from: number, end: number, known: Map<string, Kept>): void {
  HEAD.lastIndex = from;
  const head = HEAD.exec(text);
  const rest = head === null ? '' : text.slice(HEAD.lastIndex, end);
  if (head?.[1] !== undefined && !TOLD.some((name) => rest.startsWith(name) || rest.includes(`\n${name}`))) {
    keepNumbered(known, head[1], Number(head[2]), rest);
    return;
  }
  const block = text.slice(from, end);
  const uid = /^UID:(rutin-[0-9a-f]{32})\r\n/mu.exec(block)?.[1];
  const sequence = Number(/^SEQUENCE:([0-9]{1,10})\r\n/mu.exec(block)?.[1] ?? 0);
  const body = block.replace(/^(?:UID|DTSTAMP|SEQUENCE):[^\r]*\r\n/gmu, '');
  if (uid !== undefined) keepNumbered(known, uid, sequence, body);
}

/** What says which event it is, and which revision of it. */
const TOLD = ['UID:', 'DTSTAMP:', 'SEQUENCE:'];

function keepNumbered(known: Map<string, Kept>, uid: string, sequence: number, body: string): void {
  if (sequence <= GREATEST) known.set(uid, { sequence, body });
}

/** Where a line stands in a text from a place on; -1 for nowhere. */
function lineAt(text: string, line: string, from: number): number {
  let at = text.indexOf(line, from);
  while (at > 0 && text[at - 1] !== '\n') at = text.indexOf(line, at + 1);
  return at;
}

/** What a program that cannot cancel shows, too. */
const CANCELLED = 'STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\n';

/** When it would have been, and nothing of who or what it was about. */
function cancelledBody(body: string, language: Language): string {
  const times = body.match(/^(?:DTSTART|DTEND|DURATION|RRULE|EXDATE)[;:][^\r]*\r\n/gmu) ?? [];
  return `SUMMARY:${say(language, 'Inställd', 'Cancelled')}\r\n${CANCELLED}${times.join('')}`;
}

/** Whether any of it lies from the first day on, and none of it has yet to come into sight. */
function isWithin(body: string, { from, to }: { readonly from: string; readonly to: string }): boolean {
  const start = /^DTSTART[^:\r]*:([0-9]{8})/mu.exec(body)?.[1] ?? '';
  const until = /UNTIL=([0-9]{8})/u.exec(body)?.[1];
  const end = /^DTEND[^:\r]*:([0-9]{8})/mu.exec(body)?.[1];
  return start <= to && (until ?? (end !== undefined && end > start ? before(end) : start)) >= from;
}

/** The number of the day before, near enough to be compared: no month is longer. */
function before(day: string): string {
  return String(Number(day) - 1);
}
