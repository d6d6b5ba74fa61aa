/** What of a state can be declared: its names can be names, what it refers to is there, and its texts may be copied. */
import { hasPeriod } from '../generators/text/index.ts';
import { inboxWord } from '../model/index.ts';
import type { MonitoredLine, ProvisionedWatcher, Provisioning } from '../provisioning/index.ts';
import { hsaOf } from './keys.ts';
import { isName, isWord } from './names.ts';
import { both, type Remarks, type Whence } from './remark.ts';
import { safeTexts } from './safe-texts.ts';

/** Where the item of a list stood. */
export type PlaceOf = (list: keyof Provisioning, index: number) => Whence;

type Lists = Omit<Provisioning, 'stamp'>;

/** The state without what cannot be declared, which remarks tell of, and where each of its items stood. */
export function resolved(
  state: Provisioning,
  placeOf: PlaceOf,
  remarks: Remarks,
): { readonly state: Provisioning; readonly placeOf: PlaceOf } {
  const kept = new Map<keyof Provisioning, readonly number[]>();
  const known = knownIn(state);
  const lists = Object.fromEntries(
    Object.entries(RULES).map(([name, rule]) => {
      const list = name as keyof Lists;
      const items: readonly Item[] = state[list];
      const indexes = [...items.keys()].filter((i) => {
        const isWhole = (rule as (item: Item, known: Known) => boolean)(items[i] as Item, known);
        if (!isWhole) refuse(placeOf(list, i), nameOf(items[i] as Item), remarks);
        return isWhole;
      });
      kept.set(list, indexes);
      return [list, indexes.map((i) => usable(items[i] as Item, placeOf(list, i), known, remarks))];
    }),
  ) as unknown as Lists;
  return {
    state: { ...lists, stamp: state.stamp },
    placeOf: (list, index) => placeOf(list, kept.get(list)?.[index] ?? index),
  };
}

type Item = Lists[keyof Lists][number];

/** The names that may be referred to. */
interface Known {
  readonly units: ReadonlySet<string>;
  readonly inboxes: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
  /** Units and verksamheter. */
  readonly places: ReadonlySet<string>;
}

function knownIn({ departments, units, inboxes, persons, functions }: Provisioning): Known {
  const named = (list: readonly { readonly key: string }[]): Set<string> =>
    new Set(list.map(({ key }) => key).filter(isName));
  const known = {
    units: named(units),
    persons: named(persons),
    functions: named(functions),
    places: named([...departments, ...units, ...units.map(({ department }) => department)]),
  };
  const own = inboxes.filter((inbox) => isInbox(inbox, known.units)).map(({ key }) => key);
  return { ...known, inboxes: new Set(own) };
}

function isInbox({ key, kind, unit }: Lists['inboxes'][number], units: ReadonlySet<string>): boolean {
  return units.has(unit) && (kind === 'function' ? isName(key) : key === `${unit}.${inboxWord(kind)}`);
}

function isPart(part: { readonly key: string } | null): boolean {
  return part === null || isName(part.key);
}

/** Whether an item can be declared. */
const RULES: { readonly [K in keyof Lists]: (item: Lists[K][number], known: Known) => boolean } = {
  departments: ({ key, parent }) => isName(key) && (parent === null || isName(parent)),
  units: ({ key, principal, department }) => isName(key) && isPart(principal) && isPart(department),
  inboxes: (inbox, { units }) => isInbox(inbox, units),
  members: ({ inbox, person }, { inboxes, persons }) => inboxes.has(inbox) && persons.has(person),
  administrators: ({ inbox, person }, { inboxes, persons }) => inboxes.has(inbox) && persons.has(person),
  monitoring: (line, { inboxes }) => inboxes.has(line.inbox) && hasDays(line),
  certificates: ({ unit, channel, monitoring }, { units }) =>
    units.has(unit) && (channel === null || isWord(channel)) && monitoring.every(hasDays),
  delegates: (one, { persons }) =>
    hasPeriod(one) &&
    [one.owner, one.delegate, one.decidedBy, one.assignedBy].every((key) => key === null || persons.has(key)),
  functions: ({ key, place }) => isName(key) && (place === '' || isName(place)),
  orders: ({ inbox }) => inbox.split('.').length === 2 && inbox.split('.').every(isWord),
  persons: ({ key }) => isName(key),
  assignments: ({ person, role, place }, { persons, places }) =>
    persons.has(person) && places.has(place) && role.trim() !== '',
};

/** A line for no weekday would be written as one for every day. */
function hasDays({ days }: MonitoredLine): boolean {
  return days.kind !== 'weekdays' || days.weekdays.length > 0;
}

/** The item with texts that may be copied, and without those who are not there among its watchers and staff. */
function usable(item: Item, whence: Whence, known: Known, remarks: Remarks): Item {
  const safe = safeTexts(item, whence, remarks);
  const lineOf = <T extends MonitoredLine>(line: T): T => ({
    ...line,
    watchers: present(line.watchers, whence, known, remarks),
    substitutes: present(line.substitutes, whence, known, remarks),
  });
  if ('watchers' in safe) return lineOf(safe);
  if ('monitoring' in safe) return { ...safe, monitoring: safe.monitoring.map(lineOf) };
  if ('staff' in safe) return { ...safe, staff: safe.staff.filter((key) => known.persons.has(key)) };
  return 'hsa' in safe ? { ...safe, hsa: hsaOf(safe.hsa ?? undefined, whence, remarks) } : safe;
}

function present(
  who: readonly ProvisionedWatcher[],
  whence: Whence,
  { persons, functions }: Known,
  remarks: Remarks,
): readonly ProvisionedWatcher[] {
  return who.filter(({ kind, key }) => {
    const isThere = (kind === 'person' ? persons : functions).has(key);
    if (!isThere) refuse(whence, key, remarks);
    return isThere;
  });
}

function refuse(whence: Whence, name: string, remarks: Remarks): void {
  remarks.skipped(
    whence,
    both(
      `”${name}” går inte att skriva: namnet går inte att använda, eller något den nämner saknas`,
      `”${name}” cannot be written: the name cannot be used, or something it names is missing`,
    ),
    both('Rätta i källan, eller skriv den för hand.', 'Correct the source, or write it by hand.'),
  );
}

function nameOf(item: Item): string {
  const words = ['key', 'inbox', 'owner', 'unit', 'person', 'delegate'] as const;
  const values = item as Partial<Record<(typeof words)[number], string>>;
  return words.flatMap((word) => values[word] ?? []).join(' ');
}
