/** What pictures say, in both languages. */
import {
  type Language,
  type OperatingMode,
  PRINCIPAL_TYPE_WORDS,
  type PrincipalType,
  type Sentence,
} from '../../model/index.ts';
import type { Dated, MonitoredLine } from '../../provisioning/index.ts';
import { counted, countOf, INBOX_HEADINGS, modeInWords, say } from '../../words/index.ts';
import { checksInWords } from '../support/words.ts';
import type { Detail, Marks, Picture, PictureInbox, Totals } from './picture.ts';

/** `Samverkan`; a funktionsinkorg by its own name. */
export function inboxLabel({ kind, title }: PictureInbox, language: Language): string {
  return kind === 'function' ? title : INBOX_HEADINGS[kind][language];
}

export function kindLabel(kind: PictureInbox['kind'], language: Language): string {
  return INBOX_HEADINGS[kind][language];
}

export function typeLabel(type: PrincipalType, language: Language): string {
  return say(language, PRINCIPAL_TYPE_WORDS[type], type);
}

export function modeLabel(mode: OperatingMode, language: Language): string {
  return modeInWords(mode, language);
}

/** `frånvaro 2026-12-07 – 2026-12-18`: why someone is away is nothing for a picture. */
export function absenceLabel(period: Dated, language: Language): string {
  return `${say(language, 'frånvaro', 'absence')} ${periodLabel(period, language)}`.trim();
}

/** `2026-12-07 – 2026-12-18`, `från 2026-12-07` where it has no end. */
export function periodLabel({ from, to }: Dated, language: Language): string {
  if (from !== null && to !== null) return `${from} – ${to}`;
  return (
    (from === null ? '' : `${say(language, 'från', 'from')} ${from}`) +
    (to === null ? '' : `${say(language, 'till', 'until')} ${to}`)
  );
}

export function membersLabel(count: number, language: Language): string {
  return say(language, counted(count, 'medlem', 'medlemmar'), counted(count, 'member', 'members'));
}

/** When a line has its checks: `dagligen kl 08:15, 12:00`. */
export function checksLabel(line: MonitoredLine, language: Language): string {
  return checksInWords(line, language);
}

/** Who watches: `Exempel Ett, ersätts av Exempel Två`. */
export function watchersLabel(line: MonitoredLine, nameOf: NameOf, language: Language): string {
  const names = (who: MonitoredLine['watchers']): string => who.map(nameOf).join(', ');
  const substitute = say(language, 'ersätts av', 'replaced by');
  return [names(line.watchers), line.substitutes.length === 0 ? '' : `${substitute} ${names(line.substitutes)}`]
    .filter((part) => part !== '')
    .join(', ');
}

export type NameOf = (watcher: MonitoredLine['watchers'][number]) => string;

/** `12 enheter, 24 inkorgar, 80 medlemskap`. */
export function totalsLabel({ units, inboxes, members }: Totals, language: Language): string {
  return say(
    language,
    `${counted(units, 'enhet', 'enheter')}, ${counted(inboxes, 'inkorg', 'inkorgar')}, ${members} medlemskap`,
    `${counted(units, 'unit', 'units')}, ${counted(inboxes, 'inbox', 'inboxes')}, ${members} memberships`,
  );
}

/** `2 fel, 1 varning`; empty for none. */
export function marksLabel({ errors, warnings }: Marks, language: Language): string {
  return [
    errors === 0 ? '' : countOf(language, errors, 'fel'),
    warnings === 0 ? '' : countOf(language, warnings, 'varning'),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Says what a picture of a large region leaves out, and how to see it; undefined where it leaves out nothing. */
export function detailNote(picture: Picture, language: Language): string | undefined {
  return NOTES[picture.detail]?.[language];
}

const NOTES: Readonly<Record<Detail, Sentence | undefined>> = {
  units: undefined,
  lists: {
    sv: 'Enheterna är för många för att visas en och en: de står som rader. Se en del av organisationen med --for.',
    en: 'There are too many units to show each: they stand as lines. See a part of the organisation with --for.',
  },
  totals: {
    sv: 'Enheterna är för många för att visas: bara antal står med. Se en del av organisationen med --for.',
    en: 'There are too many units to show: only numbers are given. See a part of the organisation with --for.',
  },
};

/** The heading: the part, or the organisation as a whole. */
export function titleLabel({ title }: Picture, language: Language): string {
  const whole = say(language, 'Delade inkorgar, bevakning och ombud', 'Shared inboxes, monitoring and delegates');
  return title === '' ? whole : `${whole}: ${title}`;
}

export function emptyLabel(count: number, language: Language): string {
  return say(language, `${count} huvudmän utan enheter`, `${counted(count, 'principal', 'principals')} without units`);
}

export const TEXTS = {
  absences: { sv: 'Frånvaro och ombud', en: 'Absence and delegates' },
  noDelegate: { sv: 'inget ombud', en: 'no delegate' },
  unwatched: { sv: 'bevakas inte', en: 'not monitored' },
  loose: { sv: 'Utan huvudman', en: 'Without a huvudman' },
  others: { sv: 'Övriga', en: 'Others' },
  noInboxes: { sv: 'inga inkorgar', en: 'no inboxes' },
} as const satisfies Readonly<Record<string, Sentence>>;
