/**
 * Changes in exact terms, keys, dates and `bevakas` lines as the declarations write them, for the one who carries them
 * out.
 */
import { DAYS_WORDS, type Language, type Sentence, WEEKDAY_WORDS } from '../../model/index.ts';
import { type Dated, type MonitoredLine, WEEKDAY_NAMES } from '../../provisioning/index.ts';
import { fromTo, say, writtenLine } from '../../words/index.ts';
import type { Change } from '../changes/change.ts';
import type { ItemKind, ItemValues } from '../state/item.ts';

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
    default:
      return kind satisfies never;
  }
}

function inboxText({ title, unit, purpose }: ItemValues['inbox'], language: Language): string {
  const use = purpose === null ? '' : ` ${say(language, 'för', 'for')} ”${purpose}”`;
  return `”${title}” ${say(language, 'vid', 'at')} ${unit}${use}`;
}

function periodText({ from, to }: Dated, language: Language): string {
  return fromTo(from, to, language) || say(language, 'tills vidare', 'until further notice');
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
  return lines.map((line) => writtenLine(daysText(line.days), line)).join('; ');
}

function daysText(days: MonitoredLine['days']): string {
  switch (days.kind) {
    case 'every':
      return DAYS_WORDS.every;
    case 'holidays':
      return DAYS_WORDS.holidays;
    case 'date':
      return days.date;
    case 'weekdays':
      return days.weekdays.map((name) => WEEKDAY_WORDS[WEEKDAY_NAMES.indexOf(name)] ?? name).join(', ');
    default:
      return days satisfies never;
  }
}
