/**
 * Changes in exact terms, keys, dates and `bevakas` lines as the declarations write them, for the one who carries them
 * out.
 */
import type { Sentence } from '../../model/index.ts';
import { type Dated, type MonitoredLine, type ProvisionedWatcher, WEEKDAY_NAMES } from '../../provisioning/index.ts';
import type { Change } from '../changes/change.ts';
import type { ItemKind, ItemValues } from '../state/item.ts';

type Language = keyof Sentence;

/** One change as a row of a list. */
interface Detail {
  /** `medlem`. */
  readonly kind: string;
  /** `FristadVC.samverkan`. */
  readonly object: string;
  readonly person: string | null;
  /** Null where there is nothing before or after, or nothing more to say of it. */
  readonly before: string | null;
  readonly after: string | null;
}

const KINDS: Readonly<Record<ItemKind, Sentence>> = {
  inbox: { sv: 'inkorg', en: 'inbox' },
  member: { sv: 'medlem', en: 'member' },
  administrator: { sv: 'administratör', en: 'administrator' },
  monitoring: { sv: 'bevakning', en: 'monitoring' },
  certificates: { sv: 'intygsbevakning', en: 'certificates' },
  staff: { sv: 'bemanning', en: 'staff' },
  'personal-inbox': { sv: 'personlig inkorg', en: 'personal inbox' },
  delegate: { sv: 'ombud', en: 'delegate' },
  reader: { sv: 'läsåtkomst', en: 'read access' },
};

/** The row of a change. That something holds without end is said only where it once ended, or is to end. */
export function detailOf({ kind, object, person, action, before, after }: Change, language: Language): Detail {
  const text = (value: Change['before']): string | null => {
    const isUnsaid =
      action !== 'change' && (kind === 'member' || kind === 'delegate') && isUnlimited(value as readonly Dated[]);
    return value === null || isUnsaid ? null : valueText(kind, value, language) || null;
  };
  const who = kind === 'personal-inbox' ? null : person;
  return { kind: KINDS[kind][language], object, person: who, before: text(before), after: text(after) };
}

function isUnlimited(periods: readonly Dated[] | null): boolean {
  return periods?.every(({ from, to }) => from === null && to === null) === true;
}

function valueText(kind: ItemKind, value: NonNullable<Change['before']>, language: Language): string {
  switch (kind) {
    case 'inbox':
      return inboxText(value as ItemValues['inbox'], language);
    case 'member':
    case 'delegate':
      return (value as readonly Dated[]).map((period) => periodText(period, language)).join('; ');
    case 'monitoring':
      return linesText(value as ItemValues['monitoring']);
    case 'certificates':
      return certificatesText(value as ItemValues['certificates']);
    case 'reader':
      return (value as ItemValues['reader']).join(', ');
    case 'administrator':
    case 'personal-inbox':
    case 'staff':
      return '';
  }
}

function inboxText({ title, unit, purpose }: ItemValues['inbox'], language: Language): string {
  const [at, use] = { sv: ['vid', 'för'], en: ['at', 'for'] }[language];
  return `”${title}” ${at} ${unit}${purpose === null ? '' : ` ${use} ”${purpose}”`}`;
}

function periodText({ from, to }: Dated, language: Language): string {
  const [first, last, always = ''] = {
    sv: ['från', 'till', 'tills vidare'],
    en: ['from', 'to', 'until further notice'],
  }[language];
  const ends = [from === null ? '' : `${first} ${from}`, to === null ? '' : `${last} ${to}`];
  return ends.filter((end) => end !== '').join(' ') || always;
}

function certificatesText({ channel, responseDays, monitoring }: ItemValues['certificates']): string {
  const parts = [
    channel === null ? '' : `kanal ${channel}`,
    monitoring.length === 0 ? '' : `bevakas ${linesText(monitoring)}`,
    responseDays === null ? '' : `svarstid ${responseDays} dagar`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function linesText(lines: readonly MonitoredLine[]): string {
  return lines.map(lineText).join('; ');
}

/** As the language writes it after `bevakas`. */
function lineText({ days, count, times, watchers, substitutes }: MonitoredLine): string {
  const parts = [
    daysText(days),
    count === Math.max(times.length, 1) ? '' : `${count} gånger per dag`,
    times.length === 0 ? '' : `kl ${times.join(', ')}`,
    watchers.length === 0 ? '' : `av ${watchers.map(watcherText).join(', ')}`,
    substitutes.length === 0 ? '' : `ersättare ${substitutes.map(watcherText).join(', ')}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

const WEEKDAYS = ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön'];

function daysText(days: MonitoredLine['days']): string {
  switch (days.kind) {
    case 'every':
      return 'dagligen';
    case 'holidays':
      return 'helgdagar';
    case 'date':
      return days.date;
    case 'weekdays':
      return days.weekdays.map((name) => WEEKDAYS[WEEKDAY_NAMES.indexOf(name)] ?? name).join(', ');
  }
}

function watcherText({ kind, key }: ProvisionedWatcher): string {
  return kind === 'function' ? `funktion ${key}` : key;
}
