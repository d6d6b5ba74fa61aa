/** Who watches an inbox and when, as a row says it: in a `bevakas` line, or in columns of their own. */
import { monitoredLineIn } from '../../plan/work-list/monitored-line.ts';
import type { MonitoredLine } from '../../provisioning/index.ts';
import type { OpenDraft } from '../open-draft.ts';
import { both, type Remarks } from '../remark.ts';
import type { Row } from '../tables/row.ts';
import { inboxIn } from './inbox-reference.ts';
import { personsIn } from './person-lists.ts';

/** Reads rows about nothing but monitoring. */
export function readMonitoring(rows: Iterable<Row>, draft: OpenDraft, remarks: Remarks): void {
  for (const row of rows) {
    const inbox = inboxIn(row, draft, remarks);
    if (inbox !== undefined) inbox.monitoring.push(...monitoringIn(row, draft, remarks));
  }
}

/** The line as the language writes it; whoever it names must be known. */
export function monitoringIn(row: Row, draft: OpenDraft, remarks: Remarks): MonitoredLine[] {
  const text = textIn(row, draft, remarks);
  if (text === undefined) return [];
  const line = monitoredLineIn(text.replace(/^bevakas\s+/i, ''));
  const who = line === undefined ? [] : [...line.watchers, ...line.substitutes];
  const isKnown = who.every(({ kind, key }) => (kind === 'person' ? draft.persons : draft.functions).has(key));
  if (line !== undefined && isKnown) return [line];
  remarks.skipped(
    row.whence,
    both(`Bevakningen ”${text}” går inte att läsa`, `The monitoring ”${text}” cannot be read`),
    both('Resten av raden kom med. Skriv bevakas för hand.', 'The rest was read. Write bevakas by hand.'),
  );
  return [];
}

/** The whole line, or one made of the columns: days, times, who, and who steps in. */
function textIn(row: Row, draft: OpenDraft, remarks: Remarks): string | undefined {
  const { values } = row;
  const whole = values.get('monitoring');
  const [times, days] = [values.get('monitoringTimes'), values.get('monitoringDays')];
  const watchers = values.has('watcher') ? personsIn(row, 'watcher', draft, remarks) : [];
  const substitutes = values.has('substitute') ? personsIn(row, 'substitute', draft, remarks) : [];
  if (whole !== undefined && watchers.length === 0) return whole;
  if (times === undefined && days === undefined && whole === undefined && watchers.length === 0) return undefined;
  const parts = [
    whole ?? days?.toLowerCase() ?? 'dagligen',
    ...(times === undefined ? [] : [`kl ${timesOf(times)}`]),
    ...(watchers.length === 0 ? [] : [`av ${watchers.join(', ')}`]),
    ...(substitutes.length === 0 ? [] : [`ersättare ${substitutes.join(', ')}`]),
  ];
  return parts.join(' ');
}

/** `8.15 och 12` as the language writes it. */
function timesOf(text: string): string {
  const times = text.replace(/^kl\.?\s*/i, '').split(/\s*(?:[,;/|]|\s(?:och|and|&)\s)\s*/);
  return times
    .map((time) => {
      const [, hour = '', minute = '00'] = /^([0-9]{1,2})(?:[:.]([0-9]{2}))?$/.exec(time.trim()) ?? [];
      return hour === '' ? time : `${hour.padStart(2, '0')}:${minute}`;
    })
    .join(', ');
}
