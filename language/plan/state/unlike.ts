/** What two states say otherwise: most of both is alike, and that need not be taken apart into items to be compared. */
import { isAlike } from '../../model/index.ts';
import type { MonitoredLine, Provisioning } from '../../provisioning/index.ts';
import { grouped } from './grouped.ts';

/** Two states of which that is left out that is alike in both. */
interface Unlike {
  readonly before: Provisioning;
  readonly after: Provisioning;
}

/**
 * Leaves out each shared inbox, intygsbevakning, owner of ombud and personal inbox of which both states say the same. An inbox is
 * left out with all that is set on it, or not at all.
 */
export function unlikeStates(before: Provisioning, after: Provisioning): Unlike {
  const inboxes = unlikeInboxes(before, after);
  const units = unlikeKeys(before.certificates, after.certificates, ({ unit }) => unit);
  const owners = unlikeKeys(before.delegates, after.delegates, ({ owner }) => owner);
  const persons = unlikeKeys(before.persons, after.persons, ({ key, personalInbox }) => `${key} ${personalInbox}`);
  const left = (state: Provisioning): Provisioning => ({
    ...state,
    inboxes: state.inboxes.filter(({ key }) => inboxes.has(key)),
    members: state.members.filter(({ inbox }) => inboxes.has(inbox)),
    administrators: state.administrators.filter(({ inbox }) => inboxes.has(inbox)),
    monitoring: state.monitoring.filter(({ inbox }) => inboxes.has(inbox)),
    certificates: state.certificates.filter(({ unit }) => units.has(unit)),
    delegates: state.delegates.filter(({ owner }) => owners.has(owner)),
    persons: state.persons.filter(({ key, personalInbox }) => persons.has(`${key} ${personalInbox}`)),
  });
  return { before: left(before), after: left(after) };
}

/** The inboxes of which the states do not say the same. Who a funktion is counts as said of the inbox that it watches. */
function unlikeInboxes(before: Provisioning, after: Provisioning): ReadonlySet<string> {
  const groups = unlikeKeys(before.functions, after.functions, ({ key }) => key);
  const isOfGroup = ({ watchers, substitutes }: MonitoredLine): boolean =>
    [...watchers, ...substitutes].some(({ kind, key }) => kind === 'function' && groups.has(key));
  return new Set([
    ...unlikeKeys(before.inboxes, after.inboxes, ({ key }) => key),
    ...unlikeKeys(before.members, after.members, ({ inbox }) => inbox),
    ...unlikeKeys(before.administrators, after.administrators, ({ inbox }) => inbox),
    ...unlikeKeys(before.monitoring, after.monitoring, ({ inbox }) => inbox),
    ...(groups.size === 0 ? [] : after.monitoring.filter(isOfGroup).map(({ inbox }) => inbox)),
  ]);
}

/** The keys under which two tables do not have the same rows in the same order. */
function unlikeKeys<T>(before: readonly T[], after: readonly T[], keyOf: (row: T) => string): ReadonlySet<string> {
  const old = grouped(before, keyOf);
  const now = grouped(after, keyOf);
  const unlike = new Set<string>();
  for (const [key, rows] of old) if (!isAlike(rows, now.get(key))) unlike.add(key);
  for (const key of now.keys()) if (!old.has(key)) unlike.add(key);
  return unlike;
}
