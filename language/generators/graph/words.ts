/** What pictures say, in both languages. */
import type { OperatingMode, PrincipalType } from '../../model/index.ts';
import type { Dated, MonitoredLine } from '../../provisioning/index.ts';
import { checksInWords, MODE_WORDS } from '../support/words.ts';
import type { Detail, Marks, Picture, PictureInbox, Totals } from './picture.ts';

export type PictureLanguage = 'sv' | 'en';

type Words = Readonly<Record<PictureLanguage, string>>;

const KINDS: Readonly<Record<PictureInbox['kind'], Words>> = {
  message: { sv: 'Meddelande', en: 'Messages' },
  collaboration: { sv: 'Samverkan', en: 'Collaboration' },
  function: { sv: 'Funktionsinkorg', en: 'Function inbox' },
  certificates: { sv: 'Intyg', en: 'Certificates' },
};

const TYPES: Readonly<Record<PrincipalType, Words>> = {
  region: { sv: 'region', en: 'region' },
  private: { sv: 'privat', en: 'private' },
  municipality: { sv: 'kommun', en: 'municipality' },
};

const ENGLISH_MODES: Readonly<Record<OperatingMode, string>> = {
  planned: 'planned',
  live: 'live',
  'read-only': 'read-only',
  archived: 'archived',
};

/** `Samverkan`; a funktionsinkorg by its own name. */
export function inboxLabel({ kind, title }: PictureInbox, language: PictureLanguage): string {
  return kind === 'function' ? title : KINDS[kind][language];
}

export function kindLabel(kind: PictureInbox['kind'], language: PictureLanguage): string {
  return KINDS[kind][language];
}

export function typeLabel(type: PrincipalType, language: PictureLanguage): string {
  return TYPES[type][language];
}

export function modeLabel(mode: OperatingMode, language: PictureLanguage): string {
  return language === 'sv' ? MODE_WORDS[mode] : ENGLISH_MODES[mode];
}

/** `frånvaro 2026-12-07 – 2026-12-18`: why someone is away is nothing for a picture. */
export function absenceLabel(period: Dated, language: PictureLanguage): string {
  return `${language === 'sv' ? 'frånvaro' : 'absence'} ${periodLabel(period, language)}`.trim();
}

/** `2026-12-07 – 2026-12-18`, `från 2026-12-07` where it has no end. */
export function periodLabel({ from, to }: Dated, language: PictureLanguage): string {
  if (from !== null && to !== null) return `${from} – ${to}`;
  const sv = language === 'sv';
  return (
    (from === null ? '' : `${sv ? 'från' : 'from'} ${from}`) + (to === null ? '' : `${sv ? 'till' : 'until'} ${to}`)
  );
}

export function membersLabel(count: number, language: PictureLanguage): string {
  return language === 'sv'
    ? `${count} ${count === 1 ? 'medlem' : 'medlemmar'}`
    : `${count} ${count === 1 ? 'member' : 'members'}`;
}

const DAYS: readonly (readonly [RegExp, string])[] = [
  [/\bdagligen\b/, 'daily'],
  [/\bhelgdagar\b/, 'holidays'],
  [/\bgånger per dag\b/, 'times a day'],
  [/\bkl\b/, 'at'],
  [/\bmån\b/g, 'Mon'],
  [/\btis\b/g, 'Tue'],
  [/\bons\b/g, 'Wed'],
  [/\btor\b/g, 'Thu'],
  [/\bfre\b/g, 'Fri'],
  [/\blör(?=[-, ]|$)/g, 'Sat'],
  [/\bsön(?=[-, ]|$)/g, 'Sun'],
];

/** When a line has its checks: `dagligen kl 08:15, 12:00`. */
export function checksLabel(line: MonitoredLine, language: PictureLanguage): string {
  const words = checksInWords(line);
  return language === 'sv' ? words : DAYS.reduce((text, [swedish, english]) => text.replace(swedish, english), words);
}

/** Who watches: `Exempel Ett, ersätts av Exempel Två`. */
export function watchersLabel(line: MonitoredLine, nameOf: NameOf, language: PictureLanguage): string {
  const names = (who: MonitoredLine['watchers']): string => who.map(nameOf).join(', ');
  const substitute = language === 'sv' ? 'ersätts av' : 'replaced by';
  return [names(line.watchers), line.substitutes.length === 0 ? '' : `${substitute} ${names(line.substitutes)}`]
    .filter((part) => part !== '')
    .join(', ');
}

export type NameOf = (watcher: MonitoredLine['watchers'][number]) => string;

/** `12 enheter, 24 inkorgar, 80 medlemskap`. */
export function totalsLabel({ units, inboxes, members }: Totals, language: PictureLanguage): string {
  return language === 'sv'
    ? `${units} ${units === 1 ? 'enhet' : 'enheter'}, ${inboxes} ${inboxes === 1 ? 'inkorg' : 'inkorgar'}, ${members} medlemskap`
    : `${units} ${units === 1 ? 'unit' : 'units'}, ${inboxes} ${inboxes === 1 ? 'inbox' : 'inboxes'}, ${members} memberships`;
}

/** `2 fel, 1 varning`; empty for none. */
export function marksLabel({ errors, warnings }: Marks, language: PictureLanguage): string {
  const sv = language === 'sv';
  return [
    errors === 0 ? '' : `${errors} ${sv ? 'fel' : errors === 1 ? 'error' : 'errors'}`,
    warnings === 0
      ? ''
      : `${warnings} ${sv ? (warnings === 1 ? 'varning' : 'varningar') : warnings === 1 ? 'warning' : 'warnings'}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Says what a picture of a large region leaves out, and how to see it; undefined where it leaves out nothing. */
export function detailNote(picture: Picture, language: PictureLanguage): string | undefined {
  return NOTES[picture.detail]?.[language];
}

const NOTES: Readonly<Record<Detail, Words | undefined>> = {
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
export function titleLabel({ title }: Picture, language: PictureLanguage): string {
  const whole = language === 'sv' ? 'Delade inkorgar, bevakning och ombud' : 'Shared inboxes, monitoring and delegates';
  return title === '' ? whole : `${whole}: ${title}`;
}

export function emptyLabel(count: number, language: PictureLanguage): string {
  return language === 'sv' ? `${count} huvudmän utan enheter` : `${count} huvudmän without units`;
}

export const TEXTS = {
  absences: { sv: 'Frånvaro och ombud', en: 'Absence and delegates' },
  noDelegate: { sv: 'inget ombud', en: 'no delegate' },
  unwatched: { sv: 'bevakas inte', en: 'not monitored' },
  loose: { sv: 'Utan huvudman', en: 'Without a huvudman' },
  others: { sv: 'Övriga', en: 'Others' },
  noInboxes: { sv: 'inga inkorgar', en: 'no inboxes' },
} as const satisfies Readonly<Record<string, Words>>;
