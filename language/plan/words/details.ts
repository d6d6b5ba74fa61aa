/** Changes in exact terms: keys, dates and times as the declarations write them, for the one who carries them out. */
import type { Dated, MonitoredLine, ProvisionedWatcher, Sentence } from '../../model/index.ts';
import { WEEKDAY_NAMES } from '../../model/index.ts';
import type { Change } from '../changes/change.ts';
import type { ItemKind, ItemValues } from '../state/item.ts';

/** One change as a row of a list. */
export interface Detail {
  /** `medlem`. */
  readonly kind: Sentence;
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
  delegate: { sv: 'ombud', en: 'delegate' },
  reader: { sv: 'läsåtkomst', en: 'read access' },
};

/** The row of a change. */
export function detailOf({ kind, object, person, before, after }: Change): Detail {
  const text = (value: Change['before']): string | null => (value === null ? null : valueText(kind, value) || null);
  return { kind: KINDS[kind], object, person, before: text(before), after: text(after) };
}

function valueText(kind: ItemKind, value: NonNullable<Change['before']>): string {
  switch (kind) {
    case 'inbox':
      return inboxText(value as ItemValues['inbox']);
    case 'member':
    case 'delegate':
      return (value as readonly Dated[]).map(periodText).join('; ');
    case 'monitoring':
      return linesText(value as ItemValues['monitoring']);
    case 'certificates':
      return certificatesText(value as ItemValues['certificates']);
    case 'reader':
      return (value as ItemValues['reader']).join(', ');
    case 'administrator':
    case 'staff':
      return '';
  }
}

function inboxText({ title, unit, purpose }: ItemValues['inbox']): string {
  return [`”${title}”`, `vid ${unit}`, purpose === null ? '' : `för ”${purpose}”`]
    .filter((part) => part !== '')
    .join(' ');
}

function periodText({ from, to }: Dated): string {
  const ends = [from === null ? '' : `från ${from}`, to === null ? '' : `till ${to}`].filter((end) => end !== '');
  return ends.length === 0 ? 'tills vidare' : ends.join(' ');
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
