/** The checks of shared inboxes and of intygsbevakning as events: for the inbox, and for each who is to make them. */
import { type Language, personNamed, presentDays, type Unit, unitNamed } from '../../model/index.ts';
import type { MonitoredLine } from '../../provisioning/index.ts';
import { type DaySet, daySet, type Minute } from '../../time/index.ts';
import { say } from '../../words/index.ts';
import type { Material } from '../api/index.ts';
import { clausesOf } from '../support/clauses.ts';
import { grouped } from '../support/group.ts';
import { dutiesOf, personsOf, slotsOf } from '../support/schedule.ts';
import type { Names } from '../support/words.ts';
import type { Occasion, Wording } from './event.ts';
import { checkIdentities } from './identity.ts';
import { describing, wordingOf } from './wording.ts';

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
export interface PersonalOccasion {
  readonly person: string;
  readonly occasion: Occasion;
}

interface Events {
  /** For the calendar of what is watched. */
  readonly shared: readonly Occasion[];
  readonly personal: readonly PersonalOccasion[];
}

/** The events of all checks of what is watched. */
export function eventsOf(watched: Watched, names: Names, material: Material): Events {
  const { ws, asOf, until, language = 'sv' } = material;
  const identityOf = checkIdentities(watched);
  const present = presenceIn(watched.unit, material);
  const shared: Occasion[] = [];
  const personal: PersonalOccasion[] = [];
  for (const line of watched.lines) {
    const wordings = wordingsOf(watched, line, names, language);
    const persons = personsOf(ws, [...line.watchers, ...line.substitutes]);
    for (const slot of slotsOf(ws, watched.unit, line, asOf, until)) {
      const { days, minute } = slot;
      const base = { kind: 'check' as const, minute };
      const { named, substitute } = wordings(minute);
      const identity = identityOf(line.days);
      if (!daySet.isEmpty(days)) shared.push({ ...base, identity, wording: named(), days, alarm: false });
      const own = new Map(persons.map((one) => [one, identityOf(line.days, one)]));
      for (const duty of dutiesOf(ws, slot, present)) {
        const wording = duty.substitute ? substitute() : named();
        const occasion = { ...base, identity: own.get(duty.person) ?? '', wording, days: duty.days, alarm: true };
        personal.push({ person: duty.person, occasion });
      }
    }
  }
  return { shared, personal };
}

/** The days on which each person is present at a unit, reckoned once. */
function presenceIn(unit: Unit, { ws, asOf, until }: Material): (name: string) => DaySet {
  const known = new Map<string, DaySet>();
  return (name) => {
    let days = known.get(name);
    if (days === undefined) {
      const person = personNamed(ws, name);
      days = person === undefined ? daySet.EMPTY : presentDays(ws, person, unit, asOf, until);
      known.set(name, days);
    }
    return days;
  };
}

/** What is said of a check to those who are named, and to those who stand in. */
interface Wordings {
  readonly named: () => Wording;
  readonly substitute: () => Wording;
}

/** What is said of the checks of a line: the same of all that have a time, made when it is needed. */
function wordingsOf(
  watched: Watched,
  line: MonitoredLine,
  names: Names,
  language: Language,
): (minute: Minute | undefined) => Wordings {
  const told = once(() =>
    describing(
      [
        whoWatches(line, names, language),
        watched.clause === '' ? '' : `${say(language, 'Klausul', 'Clause')} ${watched.clause}`,
      ].filter((one) => one !== ''),
    ),
  );
  const wording = (summary: string): Wording =>
    wordingOf({
      summary,
      description: told(),
      category: say(language, 'Bevakning', 'Monitoring'),
      location: watched.unit.text?.value ?? watched.unit.name,
      isReminded: true,
    });
  const of = (task: string): Wordings => ({
    named: once(() => wording(task)),
    substitute: once(() => wording(`${task} (${say(language, 'ersättare', 'stand-in')})`)),
  });
  const timed = of(watched.task);
  if (line.count <= 1) return () => timed;
  const untimed = of(`${watched.task} (${line.count} ${say(language, 'gånger', 'times')})`);
  return (minute) => (minute === undefined ? untimed : timed);
}

/** What is made when it is first asked for, and then is the same. */
function once<T extends string | object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function whoWatches({ watchers, substitutes }: MonitoredLine, names: Names, language: Language): string {
  const list = (who: MonitoredLine['watchers']): string => who.map(names.short).join(', ');
  const first = watchers.length === 0 ? '' : `${say(language, 'Bevakas av', 'Checked by')} ${list(watchers)}`;
  return [first, substitutes.length === 0 ? '' : `${say(language, 'ersättare', 'stand-in')} ${list(substitutes)}`]
    .filter((one) => one !== '')
    .join('; ');
}
