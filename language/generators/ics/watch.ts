/** The checks of shared inboxes and of intygsbevakning as events: for the inbox, and for each who is to make them. */
import { type Language, type Unit, unitNamed } from '../../model/index.ts';
import type { MonitoredLine } from '../../provisioning/index.ts';
import { daySet } from '../../time/index.ts';
import { say } from '../../words/index.ts';
import type { Material } from '../api/index.ts';
import { clausesOf } from '../support/clauses.ts';
import { grouped } from '../support/group.ts';
import { type Duty, dutiesOf, personsOf, type Slot, slotsOf } from '../support/schedule.ts';
import type { Names } from '../support/words.ts';
import type { Occasion } from './event.ts';
import { checkIdentities } from './identity.ts';

/** Something that is watched: an inbox, or the certificates of a unit. */
interface Watched {
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
  const { ws, provisioning, language = 'sv' } = material;
  const clauses = clausesOf(material);
  const lines = grouped(provisioning.monitoring, ({ inbox }) => inbox);
  const inboxes = provisioning.inboxes.map((inbox) => ({
    kind: 'inkorg' as const,
    key: inbox.key,
    title: inbox.title,
    task: `${say(language, 'Bevaka', 'Check')} ${inbox.title}`,
    unit: inbox.unit,
    clause: clauses.monitoring(inbox.kind),
    lines: lines(inbox.key),
    frozen: inbox.frozen,
  }));
  const names = new Map(provisioning.units.map((unit) => [unit.key, unit.name]));
  const certificates = provisioning.certificates.map(({ unit, monitoring, frozen }) => ({
    kind: 'intygsbevakning' as const,
    key: unit,
    title: `${say(language, 'Intygsbevakning', 'Monitoring of certificates')} ${names.get(unit) ?? unit}`,
    task: `${say(language, 'Bevaka intygsfrågor', 'Check questions about certificates')}, ${names.get(unit) ?? unit}`,
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
interface PersonalOccasion {
  readonly person: string;
  readonly occasion: Occasion;
}

interface Events {
  /** For the calendar of what is watched. */
  readonly shared: readonly Occasion[];
  readonly personal: readonly PersonalOccasion[];
}

/** The events of all checks of what is watched. */
export function eventsOf(watched: Watched, names: Names, { ws, asOf, until, language = 'sv' }: Material): Events {
  const identityOf = checkIdentities(watched);
  const shared: Occasion[] = [];
  const personal: PersonalOccasion[] = [];
  for (const slot of watched.lines.flatMap((line) => slotsOf(ws, watched.unit, line, asOf, until))) {
    const { line, days } = slot;
    const base = { ...baseOf(watched, slot, names, language), identity: identityOf(line.days) };
    if (!daySet.isEmpty(days)) shared.push({ ...base, days, alarm: false });
    const own = new Map(
      personsOf(ws, [...line.watchers, ...line.substitutes]).map((one) => [one, identityOf(line.days, one)]),
    );
    for (const duty of dutiesOf(ws, watched.unit, slot, asOf, until)) {
      const identity = own.get(duty.person) ?? '';
      personal.push({ person: duty.person, occasion: { ...personalOf(base, duty, language), identity } });
    }
  }
  return { shared, personal };
}

function baseOf(
  watched: Watched,
  { line, minute }: Slot,
  names: Names,
  language: Language,
): Omit<Occasion, 'days' | 'alarm' | 'identity'> {
  const times = minute === undefined && line.count > 1 ? ` (${line.count} ${say(language, 'gånger', 'times')})` : '';
  return {
    kind: 'check',
    summary: `${watched.task}${times}`,
    category: say(language, 'Bevakning', 'Monitoring'),
    description: [
      whoWatches(line, names, language),
      watched.clause === '' ? '' : `${say(language, 'Klausul', 'Clause')} ${watched.clause}`,
    ].filter((one) => one !== ''),
    location: watched.unit.text?.value ?? watched.unit.name,
    minute,
  };
}

function personalOf(base: Omit<Occasion, 'days' | 'alarm'>, { substitute, days }: Duty, language: Language): Occasion {
  return {
    ...base,
    summary: substitute ? `${base.summary} (${say(language, 'ersättare', 'stand-in')})` : base.summary,
    days,
    alarm: true,
  };
}

function whoWatches({ watchers, substitutes }: MonitoredLine, names: Names, language: Language): string {
  const list = (who: MonitoredLine['watchers']): string => who.map(names.short).join(', ');
  const first = watchers.length === 0 ? '' : `${say(language, 'Bevakas av', 'Checked by')} ${list(watchers)}`;
  return [first, substitutes.length === 0 ? '' : `${say(language, 'ersättare', 'stand-in')} ${list(substitutes)}`]
    .filter((one) => one !== '')
    .join('; ');
}
