/** The keys by which a state names persons and units. */
import type { MonitoredLine, Provisioning } from '../../provisioning/index.ts';

/** Every person that a state names anywhere. */
export function personKeysIn(state: Provisioning): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { key } of state.persons) keys.add(key);
  for (const { person } of state.members) keys.add(person);
  for (const { person } of state.administrators) keys.add(person);
  for (const { owner, delegate } of state.delegates) keys.add(owner).add(delegate);
  for (const { staff } of state.functions) for (const person of staff) keys.add(person);
  addWatchers(state.monitoring, keys);
  for (const { monitoring } of state.certificates) addWatchers(monitoring, keys);
  return keys;
}

function addWatchers(lines: readonly MonitoredLine[], keys: Set<string>): void {
  for (const { watchers, substitutes } of lines) {
    for (const { kind, key } of watchers) if (kind === 'person') keys.add(key);
    for (const { kind, key } of substitutes) if (kind === 'person') keys.add(key);
  }
}

/** Every unit that a state names. */
export function unitKeysIn(state: Provisioning): ReadonlySet<string> {
  return new Set([
    ...state.units.map(({ key }) => key),
    ...state.inboxes.map(({ unit }) => unit),
    ...state.certificates.map(({ unit }) => unit),
  ]);
}
