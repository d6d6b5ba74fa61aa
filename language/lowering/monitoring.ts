/** bevakas → MonitoringLine, and intygsbevakning, which is made of such lines. */
import type * as Tree from '../grammar/generated/tree.ts';
import type { CertificateMonitoring, MonitoringDays, MonitoringLine, Watcher } from '../model/index.ts';
import { FIRST_DAY } from '../time/index.ts';
import type { Draft } from './draft.ts';
import { added, NONE } from './lists.ts';
import { Once } from './once.ts';
import { weekdaysOf } from './opening.ts';
import { dayOf, minuteOf } from './periods.ts';
import type { Source } from './source.ts';

const EVERY: MonitoringDays = { kind: 'every' };

/** A `bevakas` line. Times that exist are kept beside one that does not. */
export function monitoringLine(source: Source, node: Tree.Monitoring): MonitoringLine {
  const draft: Draft<MonitoringLine> = {
    at: source.at(node.$first),
    whole: source.whole(node),
    days: EVERY,
    count: node.frequency === undefined ? undefined : source.number(node.frequency.count),
    times: NONE,
    unreadable: false,
    watchers: watchers(source, node.watchers),
    substitutes: watchers(source, node.substitutes),
  };
  readDays(source, draft, node);
  if (node.times !== undefined) readTimes(source, draft, node.times.values);
  return draft;
}

function readDays(source: Source, draft: Draft<MonitoringLine>, node: Tree.Monitoring): void {
  if (node.date !== undefined) {
    const day = dayOf(source, node.date);
    if (day === undefined) draft.unreadable = true;
    draft.days = { kind: 'date', day: day ?? FIRST_DAY, at: source.at(node.date) };
  } else if (node.days !== undefined) {
    const at = source.whole(node.days);
    draft.days =
      node.days.holidays === undefined
        ? { kind: 'weekdays', weekdays: weekdaysOf(source, node.days), at }
        : { kind: 'holidays', at };
  }
}

function readTimes(source: Source, draft: Draft<MonitoringLine>, tokens: readonly Tree.Token[]): void {
  for (const token of tokens) {
    const minute = minuteOf(source, token);
    if (minute === undefined) {
      draft.unreadable = true;
    } else {
      draft.times = added(draft.times, source.value(token, minute));
    }
  }
}

function watchers(source: Source, node: Tree.Watchers | Tree.Substitutes | undefined): readonly Watcher[] {
  let list: readonly Watcher[] = NONE;
  if (node === undefined) return list;
  for (const item of node.items) {
    const isFunction = item.function !== undefined;
    const token = (isFunction ? item.function : item.person) as Tree.Token;
    list = added(list, { name: source.word(token), at: source.at(token), isFunction });
  }
  return list;
}

/** An `intygsbevakning` block. */
export function certificateMonitoring(source: Source, node: Tree.CertificateMonitoring): CertificateMonitoring {
  const draft: Draft<CertificateMonitoring> = {
    at: source.at(node.$first),
    whole: source.whole(node),
    channel: undefined,
    responseDays: undefined,
    monitoring: NONE,
  };
  const once = new Once(source);
  for (const property of node.properties) {
    if (!once.allows(property)) continue;
    if (property.$type === 'Channel') draft.channel = source.stated(property.value);
    else if (property.$type === 'ResponseTime') draft.responseDays = source.number(property.days);
    else draft.monitoring = added(draft.monitoring, monitoringLine(source, property));
  }
  return draft;
}
