/** A state in which persons and units bear their new names. */
import type {
  MonitoredLine,
  ProvisionedDelegate,
  ProvisionedFunction,
  ProvisionedWatcher,
  Provisioning,
} from '../../provisioning/index.ts';
import type { Rename } from './renames.ts';

/** Gives the name that something has now. */
export type NewName = (key: string) => string;

/** New names of each kind. */
export interface NewNames {
  readonly person: NewName;
  /** Of units and verksamheter. */
  readonly unit: NewName;
  readonly inbox: NewName;
  /** Of funktioner. */
  readonly group: NewName;
}

/** The state with all renames carried out at once, so that two may swap names. */
export function renamed(state: Provisioning, renames: readonly Rename[]): Provisioning {
  if (renames.length === 0) return state;
  const unit = newNames(renames, 'unit');
  return rekeyed(state, {
    person: newNames(renames, 'person'),
    unit,
    inbox: (key) => inboxRenamed(key, unit),
    group: (key) => key,
  });
}

/** The state with other keys. */
export function rekeyed(state: Provisioning, names: NewNames): Provisioning {
  const { person, unit, inbox } = names;
  return {
    ...state,
    units: state.units.map((one) => ({ ...one, key: unit(one.key), department: withKey(one.department, unit) })),
    inboxes: state.inboxes.map((one) => ({ ...one, key: inbox(one.key), unit: unit(one.unit) })),
    members: state.members.map((one) => ({ ...one, inbox: inbox(one.inbox), person: person(one.person) })),
    administrators: state.administrators.map((one) => ({ inbox: inbox(one.inbox), person: person(one.person) })),
    departments: state.departments.map((one) => ({
      ...withKey(one, unit),
      parent: one.parent === null ? null : unit(one.parent),
    })),
    monitoring: state.monitoring.map((one) => ({ ...lineRenamed(one, names), inbox: inbox(one.inbox) })),
    certificates: state.certificates.map((one) => ({
      ...one,
      unit: unit(one.unit),
      monitoring: one.monitoring.map((line) => lineRenamed(line, names)),
    })),
    delegates: state.delegates.map((one) => delegateRenamed(one, person)),
    functions: state.functions.map((one) => functionRenamed(one, names)),
    orders: state.orders.map((one) => ({ ...one, inbox: inbox(one.inbox) })),
    persons: state.persons.map((one) => ({ ...one, key: person(one.key) })),
    assignments: state.assignments.map((one) => ({ ...one, person: person(one.person), place: unit(one.place) })),
  };
}

/** The new names of a kind; what has none keeps its own. */
export function newNames(renames: readonly Rename[], kind: Rename['kind']): NewName {
  const names = new Map(renames.filter((one) => one.kind === kind).map(({ from, to }) => [from, to]));
  return (key) => names.get(key) ?? key;
}

/** The key of an inbox: `FristadVC.samverkan` follows its unit, a funktionsinkorg has a name of its own. */
export function inboxRenamed(key: string, unit: NewName, word: NewName = (same) => same): string {
  const dot = key.lastIndexOf('.');
  return dot < 0 ? key : unit(key.slice(0, dot)) + word(key.slice(dot));
}

function withKey<T extends { readonly key: string }>(value: T, name: NewName): T {
  return { ...value, key: name(value.key) };
}

function lineRenamed<L extends MonitoredLine>(line: L, { person, group }: NewNames): L {
  const watcher = ({ kind, key }: ProvisionedWatcher): ProvisionedWatcher => ({
    kind,
    key: kind === 'person' ? person(key) : group(key),
  });
  return { ...line, watchers: line.watchers.map(watcher), substitutes: line.substitutes.map(watcher) };
}

function delegateRenamed(one: ProvisionedDelegate, person: NewName): ProvisionedDelegate {
  return {
    ...one,
    owner: person(one.owner),
    delegate: person(one.delegate),
    decidedBy: one.decidedBy === null ? null : person(one.decidedBy),
    assignedBy: one.assignedBy === null ? null : person(one.assignedBy),
  };
}

function functionRenamed(one: ProvisionedFunction, { person, unit, group }: NewNames): ProvisionedFunction {
  return { ...one, key: group(one.key), place: unit(one.place), staff: one.staff.map(person) };
}
