/** The keys by which a state names persons and units. */
import type { Provisioning } from '../../provisioning/index.ts';

/** Every person that a state names anywhere. */
export function personKeysIn(state: Provisioning): ReadonlySet<string> {
  const lines = [...state.monitoring, ...state.certificates.flatMap(({ monitoring }) => monitoring)];
  const watchers = lines.flatMap(({ watchers, substitutes }) => [...watchers, ...substitutes]);
  return new Set([
    ...state.persons.map(({ key }) => key),
    ...state.members.map(({ person }) => person),
    ...state.administrators.map(({ person }) => person),
    ...state.delegates.flatMap(({ owner, delegate }) => [owner, delegate]),
    ...state.functions.flatMap(({ staff }) => staff),
    ...watchers.filter(({ kind }) => kind === 'person').map(({ key }) => key),
  ]);
}

/** Every unit that a state names. */
export function unitKeysIn(state: Provisioning): ReadonlySet<string> {
  return new Set([
    ...state.units.map(({ key }) => key),
    ...state.inboxes.map(({ unit }) => unit),
    ...state.certificates.map(({ unit }) => unit),
  ]);
}
