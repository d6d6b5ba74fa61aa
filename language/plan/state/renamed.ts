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

/** The state with all renames carried out at once, so that two may swap names. */
export function renamed(state: Provisioning, renames: readonly Rename[]): Provisioning {
  if (renames.length === 0) {
    return state;
  }
  const person = newNames(renames, 'person');
  const unit = newNames(renames, 'unit');
  const inbox: NewName = (key) => inboxRenamed(key, unit);
  return {
    ...state,
    units: state.units.map((one) => ({ ...one, key: unit(one.key), department: withKey(one.department, unit) })),
    inboxes: state.inboxes.map((one) => ({ ...one, key: inbox(one.key), unit: unit(one.unit) })),
    members: state.members.map((one) => ({ ...one, inbox: inbox(one.inbox), person: person(one.person) })),
    administrators: state.administrators.map((one) => ({ inbox: inbox(one.inbox), person: person(one.person) })),
    monitoring: state.monitoring.map((one) => ({ ...lineRenamed(one, person), inbox: inbox(one.inbox) })),
    certificates: state.certificates.map((one) => ({
      ...one,
      unit: unit(one.unit),
      monitoring: one.monitoring.map((line) => lineRenamed(line, person)),
    })),
    delegates: state.delegates.map((one) => delegateRenamed(one, person)),
    functions: state.functions.map((one) => functionRenamed(one, person, unit)),
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
export function inboxRenamed(key: string, unit: NewName): string {
  const dot = key.lastIndexOf('.');
  return dot < 0 ? key : unit(key.slice(0, dot)) + key.slice(dot);
}

function withKey<T extends { readonly key: string }>(value: T, name: NewName): T {
  return { ...value, key: name(value.key) };
}

function lineRenamed<L extends MonitoredLine>(line: L, person: NewName): L {
  const watcher = ({ kind, key }: ProvisionedWatcher): ProvisionedWatcher => ({
    kind,
    key: kind === 'person' ? person(key) : key,
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

function functionRenamed(one: ProvisionedFunction, person: NewName, unit: NewName): ProvisionedFunction {
  return { ...one, place: unit(one.place), staff: one.staff.map(person) };
}
