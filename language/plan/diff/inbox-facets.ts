/** The properties of shared inboxes and funktioner. */
import type {
  Administrators,
  FunctionGroup,
  FunctionInbox,
  Inbox,
  MonitoringLine,
  Own,
  SharedInbox,
  Watcher,
} from '../../model/index.ts';
import { formatDay, formatTime } from '../../time/index.ts';
import { barePeriod, barePerson, barePlace, bareSet, bareStated, bareWords, type NewNames, written } from './bare.ts';
import { covered, type Facet, shown, told } from './facet.ts';

/** What is told of an organisational inbox: all but what it is known by, and places. */
type InboxProperty = Exclude<keyof Inbox, 'kind' | 'at' | 'whole' | `${string}At`>;

/** What is told of both sorts of shared inboxes in the same words. */
type Content = Exclude<keyof SharedInbox, 'title' | `${string}At`>;

/** The properties of an organisational inbox; `key` is its name now. */
export function inboxFacets(inbox: Inbox, key: string, names: NewNames): readonly Facet[] {
  const order = inbox.order?.value;
  const ordered = bareWords(written(order?.process ?? ''), order?.reference ?? '');
  return [
    covered(`inkorgen ${key}`, `the inbox ${key}`, 'ja', 'inbox', key),
    ...told<InboxProperty>({
      title: covered(`namn på ${key}`, `name of ${key}`, bareStated(inbox.title), 'inbox', key),
      order: shown(`beställning av ${key}`, `order of ${key}`, ordered),
      ...contentFacets(inbox, key, names),
    }),
  ];
}

export function functionInboxFacets(inbox: FunctionInbox, names: NewNames): readonly Facet[] {
  const key = inbox.name;
  return [
    covered('namn', 'name', bareWords(bareStated(inbox.text), bareStated(inbox.title)), 'inbox', key),
    ...told<Own<FunctionInbox>>({
      title: [],
      place: covered('vid', 'at', barePlace(inbox.place, names), 'inbox', key),
      purpose: covered('för', 'for', bareStated(inbox.purpose), 'inbox', key),
      decision: shown('beslut', 'decision', bareStated(inbox.decision)),
      ...contentFacets(inbox, key, names),
    }),
  ];
}

export function functionFacets(group: FunctionGroup, names: NewNames): readonly Facet[] {
  const staff = bareSet(group.staff.map((ref) => barePerson(ref, names)));
  return [
    shown('namn', 'name', bareStated(group.text)),
    ...told<Own<FunctionGroup>>({
      place: shown('vid', 'at', barePlace(group.place, names)),
      staff: covered('bemannas av', 'staffed by', staff, 'staff', group.name),
    }),
  ];
}

function contentFacets(inbox: SharedInbox, key: string, names: NewNames): Readonly<Record<Content, Facet>> {
  const members = inbox.members.map(({ person, period }) => bareWords(barePerson(person, names), barePeriod(period)));
  const lines = linesValue(inbox.monitoring, names);
  return {
    members: covered(`medlemmar i ${key}`, `members of ${key}`, bareSet(members), 'member', key),
    administrators: administratorsFacet(inbox.administrators, names, key, key),
    monitoring: covered(`bevakning av ${key}`, `monitoring of ${key}`, lines, 'monitoring', key),
  };
}

/**
 * Who administers the inboxes; `of` says which, empty for all of a unit. What is not said has no value, whoever then
 * does.
 */
export function administratorsFacet(
  { persons, at }: Administrators,
  names: NewNames,
  of: string,
  ...inboxes: readonly string[]
): Facet {
  const value = at === undefined ? '' : `av ${bareSet(persons.map((ref) => barePerson(ref, names)))}`;
  const [sv, en] = of === '' ? ['', ''] : [` för ${of}`, ` of ${of}`];
  return covered(`administratörer${sv}`, `administrators${en}`, value, 'administrator', ...inboxes);
}

/** Order counts among those who watch. */
export function linesValue(lines: readonly MonitoringLine[], names: NewNames): string {
  return bareSet(
    lines.map(({ days, count, times, watchers, substitutes, unreadable }) =>
      JSON.stringify([
        daysValue(days),
        count?.value ?? Math.max(times.length, 1),
        times.map(({ value }) => formatTime(value)).sort(),
        watchers.map((watcher) => watcherValue(watcher, names)),
        substitutes.map((watcher) => watcherValue(watcher, names)).sort(),
        unreadable,
      ]),
    ),
    '; ',
  );
}

function daysValue(days: MonitoringLine['days']): string {
  return days.kind === 'weekdays' ? String(days.weekdays) : days.kind === 'date' ? formatDay(days.day) : days.kind;
}

function watcherValue({ name, isFunction }: Watcher, { person }: NewNames): string {
  return isFunction ? `funktion ${name}` : person(name);
}
