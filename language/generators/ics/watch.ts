/** The checks of shared inboxes and of intygsbevakning as events: for the inbox, and for each who is to make them. */
import { type Unit, unitNamed } from '../../model/index.ts';
import type { MonitoredLine } from '../../provisioning/index.ts';
import { daySet, formatTime } from '../../time/index.ts';
import type { Material } from '../api/index.ts';
import { clausesOf } from '../support/clauses.ts';
import { grouped } from '../support/group.ts';
import { type Duty, dutiesOf, type Slot, slotsOf } from '../support/schedule.ts';
import { daysInWords, type Names } from '../support/words.ts';
import type { Occasion } from './event.ts';

/** Something that is watched: an inbox, or the certificates of a unit. */
export interface Watched {
  readonly kind: 'inkorg' | 'intygsbevakning';
  readonly key: string;
  readonly title: string;
  /** What is to be done, as an event says it. */
  readonly task: string;
  readonly unit: Unit;
  readonly clause: string;
  readonly lines: readonly MonitoredLine[];
}

/** All that is watched where monitoring goes on. */
export function watchedIn(material: Material): readonly Watched[] {
  const { ws, provisioning } = material;
  const clauses = clausesOf(material);
  const lines = grouped(provisioning.monitoring, ({ inbox }) => inbox);
  const inboxes = provisioning.inboxes.map((inbox) => ({
    kind: 'inkorg' as const,
    key: inbox.key,
    title: inbox.title,
    task: `Bevaka ${inbox.title}`,
    unit: inbox.unit,
    clause: clauses.monitoring(inbox.kind),
    lines: lines(inbox.key),
    frozen: inbox.frozen,
  }));
  const names = new Map(provisioning.units.map((unit) => [unit.key, unit.name]));
  const certificates = provisioning.certificates.map(({ unit, monitoring, frozen }) => ({
    kind: 'intygsbevakning' as const,
    key: unit,
    title: `Intygsbevakning ${names.get(unit) ?? unit}`,
    task: `Bevaka intygsfrågor, ${names.get(unit) ?? unit}`,
    unit,
    clause: clauses.certificates,
    lines: monitoring,
    frozen,
  }));
  return [...inboxes, ...certificates].flatMap(({ frozen, ...watched }) => {
    const unit = unitNamed(ws, watched.unit);
    return frozen || unit === undefined ? [] : [{ ...watched, unit }];
  });
}

/** A check that someone is to make. */
export interface PersonalOccasion {
  readonly person: string;
  readonly occasion: Occasion;
}

export interface Events {
  /** For the calendar of what is watched. */
  readonly shared: readonly Occasion[];
  readonly personal: readonly PersonalOccasion[];
}

/** The events of all checks of what is watched. */
export function eventsOf(watched: Watched, names: Names, { ws, asOf, until }: Material): Events {
  const seen = new Map<string, number>();
  const shared: Occasion[] = [];
  const personal: PersonalOccasion[] = [];
  for (const slot of watched.lines.flatMap((line) => slotsOf(ws, watched.unit, line, asOf, until))) {
    const base = baseOf(watched, slot, names, seen);
    if (!daySet.isEmpty(slot.days)) {
      shared.push({ ...base, days: slot.days, alarm: false });
    }
    for (const duty of dutiesOf(ws, watched.unit, slot, asOf, until)) {
      personal.push({ person: duty.person, occasion: personalOf(base, duty) });
    }
  }
  return { shared, personal };
}

/** Two lines with one time on the same kind of days are told apart by their order. */
function baseOf(
  watched: Watched,
  { line, minute }: Slot,
  names: Names,
  seen: Map<string, number>,
): Omit<Occasion, 'days' | 'alarm'> {
  const identity = [
    watched.kind,
    watched.key,
    daysInWords(line.days),
    minute === undefined ? '' : formatTime(minute),
  ].join('|');
  const nth = seen.get(identity) ?? 0;
  seen.set(identity, nth + 1);
  const times = minute === undefined && line.count > 1 ? ` (${line.count} gånger)` : '';
  return {
    kind: 'check',
    identity: `${identity}|${nth}`,
    summary: `${watched.task}${times}`,
    description: [whoWatches(line, names), watched.clause === '' ? '' : `Klausul ${watched.clause}`].filter(
      (one) => one !== '',
    ),
    location: watched.unit.text?.value ?? watched.unit.name,
    minute,
  };
}

function personalOf(base: Omit<Occasion, 'days' | 'alarm'>, { person, substitute, days }: Duty): Occasion {
  return {
    ...base,
    identity: `${base.identity}|${person}|${substitute ? 'ersättare' : 'av'}`,
    summary: substitute ? `${base.summary} (ersättare)` : base.summary,
    days,
    alarm: true,
  };
}

function whoWatches({ watchers, substitutes }: MonitoredLine, names: Names): string {
  const list = (who: MonitoredLine['watchers']): string => who.map(names.short).join(', ');
  const first = watchers.length === 0 ? '' : `Bevakas av ${list(watchers)}`;
  return [first, substitutes.length === 0 ? '' : `ersättare ${list(substitutes)}`]
    .filter((one) => one !== '')
    .join('; ');
}
