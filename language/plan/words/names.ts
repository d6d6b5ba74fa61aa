/** What things are called: the names of two states, the desired one's first. */
import type { Sentence } from '../../model/index.ts';
import type { ProvisionedWatcher, Provisioning } from '../../provisioning/index.ts';
import { listed } from '../../words/index.ts';

/** Names for people to read. A key that nothing has is its own name. */
export interface Names {
  /** `Exempel Ett`. */
  readonly person: (key: string) => string;
  /** `Exempel Ett (exeet1)`. */
  readonly personTitle: (key: string) => string;
  /** The display name of a shared inbox. */
  readonly inbox: (key: string) => string;
  readonly unit: (key: string) => string;
  readonly function: (key: string) => string;
}

/** The names in two states. */
export function namesIn(current: Provisioning, desired: Provisioning): Names {
  const of = (table: 'persons' | 'units' | 'functions') =>
    finder([...current[table], ...desired[table]].map(({ key, name }) => [key, name]));
  const person = of('persons');
  return {
    person,
    personTitle: (key) => titleBy(person, key),
    inbox: finder([...current.inboxes, ...desired.inboxes].map(({ key, title }) => [key, title])),
    unit: of('units'),
    function: of('functions'),
  };
}

/** `Exempel Ett (exeet1)`; the key alone of who has no other name. */
export function titleBy(person: (key: string) => string, key: string): string {
  const name = person(key);
  return name === key ? key : `${name} (${key})`;
}

function finder(names: readonly (readonly [string, string])[]): (key: string) => string {
  const known = new Map(names);
  return (key) => known.get(key) ?? key;
}

/** The persons and funktioner that watch: `Exempel Ett och Vårdkoordinator`. */
export function watchersInWords(watchers: readonly ProvisionedWatcher[], names: Names): Sentence {
  return listedInBoth(watchers.map(({ kind, key }) => (kind === 'person' ? names.person(key) : names.function(key))));
}

/** `a`, `a och b`, `a, b och c`, in both languages. */
export function listedInBoth(items: readonly string[]): Sentence {
  return { sv: listed(items, 'sv'), en: listed(items, 'en') };
}
