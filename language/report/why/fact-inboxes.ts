/** Hours and shared inboxes, a line for each thing that a judgement may turn on. */
import {
  DAYS_WORDS,
  type Inbox,
  type Language,
  type MonitoringLine,
  type Origin,
  type SharedInbox,
  type Unit,
  type WeekdaySet,
  type Workspace,
} from '../../model/index.ts';
import { formatTime } from '../../time/index.ts';
import {
  INBOX_HEADINGS,
  lineInWords,
  listed,
  monitoringDaysInWords,
  partInWords,
  periodInWords,
  personInWords,
  say,
  weekdayRanges,
  weekdaysIn,
  weekdayWord,
} from '../../words/index.ts';

/** A line, and where in the declaration it stands. */
export interface FactLine {
  readonly text: string;
  readonly at: Origin;
}

/** `Fristad vårdcentral (FristadVC)`. */
export function named(ws: Workspace, name: string): string {
  const words = partInWords(ws, name);
  return words === name ? name : `${words} (${name})`;
}

/** `Exempel Ett (exeet1) och Exempel Två (exetv2)`. */
export function personsInWords(ws: Workspace, refs: readonly { readonly name: string }[], language: Language): string {
  const names = refs.map(({ name }) => personInWords(ws, name));
  return names.length === 0 ? say(language, 'ingen', 'nobody') : listed(names, language);
}

/** When a unit is open. */
export function hoursLines({ opening }: Unit, language: Language): readonly FactLine[] {
  const open = opening.lines.map(({ at, spans, weekdays, holidays }) => ({
    text: `${say(language, 'öppet', 'open')} ${openWords(weekdays, holidays !== undefined, language)} ${spans.map(({ start, end }) => `${formatTime(start)}–${formatTime(end)}`).join(', ')}`,
    at,
  }));
  const closed = opening.closed.map(({ from, to, at }) => ({
    text: `${say(language, 'stängt', 'closed')}${periodInWords({ from, to }, language)}`,
    at,
  }));
  return [...open, ...closed];
}

/** `mån-fre, helgdagar`. */
function openWords(weekdays: WeekdaySet, isHolidays: boolean, language: Language): string {
  const days = weekdayRanges(weekdaysIn(weekdays), (one) => weekdayWord(one, language), '-');
  return [...days, ...(isHolidays ? [say(language, DAYS_WORDS.holidays, 'holidays')] : [])].join(', ');
}

/** An organisational inbox of a unit, and what is said of it. */
export function organisational(ws: Workspace, inbox: Inbox, language: Language): readonly FactLine[] {
  const name = INBOX_HEADINGS[inbox.kind][language];
  return [
    { text: say(language, `inkorgen ${name}`, `the inbox ${name}`), at: inbox.at },
    ...inboxLines(ws, inbox, name, language),
  ];
}

/** What is said of a shared inbox. */
export function inboxLines(ws: Workspace, inbox: SharedInbox, name: string, language: Language): readonly FactLine[] {
  const { members, membersAt, administrators, monitoring } = inbox;
  const reads = personsInWords(
    ws,
    members.map(({ person }) => person),
    language,
  );
  const by = personsInWords(ws, administrators.persons, language);
  return [
    ...(membersAt === undefined
      ? []
      : [{ text: say(language, `medlemmar i ${name}: ${reads}`, `members of ${name}: ${reads}`), at: membersAt }]),
    ...(administrators.at === undefined
      ? []
      : [
          {
            text: say(language, `${name} administreras av ${by}`, `${name} is administered by ${by}`),
            at: administrators.at,
          },
        ]),
    ...monitoring.map((line) => ({ text: monitoringLine(ws, line, name, language), at: line.at })),
  ];
}

function monitoringLine(ws: Workspace, line: MonitoringLine, name: string, language: Language): string {
  const days = monitoringDaysInWords(line.days, language);
  return `${say(language, `${name} bevakas`, `${name} is monitored`)} ${days} ${lineInWords(ws, line, language)}`.trim();
}
