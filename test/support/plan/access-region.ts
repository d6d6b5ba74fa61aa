/** Random regions as texts in which all that gives access comes and goes, and random edits of them. */
import fc from 'fast-check';
import type { Texts } from './sides.ts';

interface Span {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

interface Named extends Span {
  readonly person: string;
}

interface Ombud extends Named {
  readonly onward: string | undefined;
}

interface Absence extends Span {
  readonly owner: string;
  readonly kind: string;
  readonly ombud: readonly Ombud[];
}

interface Inbox {
  readonly members: readonly Named[];
  readonly administrators: readonly string[];
  readonly watchers: readonly string[];
  readonly substitutes: readonly string[];
}

interface Unit {
  readonly mode: string;
  readonly administrators: readonly string[];
  readonly inboxes: readonly Inbox[];
  readonly readers: readonly string[];
  readonly via: readonly string[];
}

/** What a region declares, apart from where it is written. */
export interface Region {
  readonly units: readonly Unit[];
  readonly group: Inbox;
  readonly absences: readonly Absence[];
  readonly people: readonly { readonly suffix: string; readonly hasInbox: boolean; readonly place: string }[];
}

const COUNT = 5;
const KEYS = Array.from({ length: COUNT }, (_, i) => `exep${i}`);
export const UNITS = ['Ett', 'Två'];
const INBOX_KINDS = ['meddelande', 'samverkan'];
const DATES = [undefined, '2026-10-01', '2026-11-20', '2026-11-21', '2026-11-22', '2026-12-10', '2027-03-01'];
/** Days before, at, between and after all turns. */
export const DAYS = ['1990-01-01', ...DATES.filter((date) => date !== undefined), '2026-12-11', '2040-01-01'];

const date = fc.constantFrom(...DATES);
const span = fc.record({ from: date, to: date });
/** Now and then somebody who is not declared. */
const someone = fc.constantFrom(...KEYS, ...KEYS, ...KEYS, 'exeokänd');
const some = fc.uniqueArray(someone, { maxLength: 3 });
const named: fc.Arbitrary<Named> = fc.record({ person: someone, from: date, to: date });
const ombud: fc.Arbitrary<Ombud> = fc.record({
  person: someone,
  from: date,
  to: date,
  onward: fc.option(someone, { nil: undefined, freq: 5 }),
});
const inbox: fc.Arbitrary<Inbox> = fc.record({
  members: fc.array(named, { maxLength: 4 }),
  administrators: some,
  watchers: some,
  substitutes: some,
});
const unit: fc.Arbitrary<Unit> = fc.record({
  mode: fc.constantFrom('drift', 'läsläge', 'läsläge från 2026-12-01', 'arkiverad', 'planerad'),
  administrators: some,
  inboxes: fc.array(inbox, { maxLength: 2 }),
  readers: some,
  via: fc.subarray(['npö', 'millennium'], { minLength: 1 }),
});
const absence: fc.Arbitrary<Absence> = fc
  .record({
    owner: someone,
    kind: fc.constantFrom('semester', 'sjukfrånvaro', 'ledighet'),
    span,
    ombud: fc.array(ombud, { maxLength: 3 }),
  })
  .map(({ span: { from, to }, ...rest }) => ({ ...rest, from: from ?? '2026-11-21', to }));
const one = fc.record({
  suffix: fc.constantFrom('', 'n'),
  hasInbox: fc.constantFrom(true, true, false),
  place: fc.constantFrom(...UNITS),
});

export const region: fc.Arbitrary<Region> = fc.record({
  units: fc.array(unit, { minLength: UNITS.length, maxLength: UNITS.length }),
  group: inbox,
  absences: fc.array(absence, { maxLength: 3 }),
  people: fc.array(one, { minLength: COUNT, maxLength: COUNT }),
});

/** A region as another says it in some part; the parts that are left are as they were. */
export const edited: fc.Arbitrary<readonly [Region, Region]> = fc
  .record({
    before: region,
    other: region,
    parts: fc.subarray(['units', 'group', 'absences', 'people', 'first', 'ombud', 'readers'], { maxLength: 2 }),
  })
  .map(({ before, other, parts }) => [before, parts.reduce((made, part) => edit(made, other, part), before)] as const);

function edit(made: Region, other: Region, part: string): Region {
  const [first, ...rest] = made.units as readonly [Unit, ...Unit[]];
  const [another] = other.units as readonly [Unit, ...Unit[]];
  switch (part) {
    case 'first':
      return { ...made, units: [{ ...first, inboxes: another.inboxes }, ...rest] };
    case 'readers':
      return { ...made, units: [{ ...first, readers: another.readers, via: another.via }, ...rest] };
    case 'ombud':
      return { ...made, absences: [...made.absences.slice(1), ...other.absences.slice(0, 1)] };
    default:
      return { ...made, [part]: other[part as keyof Region] };
  }
}

/** The inboxes of a region under their names, each with the unit that it is at. */
export function inboxesOf({
  units,
  group,
}: Region): readonly { readonly key: string; readonly at: number; readonly inbox: Inbox }[] {
  return [
    ...units.flatMap(({ inboxes }, at) =>
      inboxes.map((one, i) => ({ key: `${UNITS[at]}.${INBOX_KINDS[i]}`, at, inbox: one })),
    ),
    { key: 'Grupp', at: 0, inbox: group },
  ];
}

/** The VGR-ids as they are written, by the name that each has in the region. */
export function writtenNames({ people }: Pick<Region, 'people'>): ReadonlyMap<string, string> {
  return new Map(KEYS.map((name, i) => [name, name + (people[i]?.suffix ?? '')]));
}

/** The region in files; `spread` decides which. A person with a suffix has the HSA-id of the one without. */
export function textsOf({ units, group, absences, people }: Region, spread = 0): Texts {
  const written = writtenNames({ people });
  const key = (name: string): string => written.get(name) ?? name;
  const parts = [
    'huvudman R "Region" { typ region }',
    ...units.map((unit_, i) => unitText(UNITS[i] as string, unit_, key)),
    `funktionsinkorg Grupp "Gruppen" { vid Ett ${inboxText(group, key)} }`,
    ...people.map(({ hasInbox, place }, i) => {
      const name = KEYS[i] as string;
      const without = hasInbox ? '' : 'utan personlig inkorg';
      return `person ${key(name)} "Exempel ${i}" { hsa SE2321000131-P${i} uppdrag läkare vid ${place} ${without} }`;
    }),
    ...absences.map((absence_) => absenceText(absence_, key)),
  ];
  const files = new Map<string, string>();
  for (const [i, text] of parts.entries()) {
    const file = `${(i * (spread + 1)) % (spread + 1 + 2)}.rutin`;
    files.set(file, `${files.get(file) ?? ''}${text}\n`);
  }
  return Object.fromEntries(files);
}

type Key = (name: string) => string;

function unitText(name: string, { mode, administrators, inboxes, readers, via }: Unit, key: Key): string {
  const access =
    readers.length === 0 ? '' : `läsåtkomst { via ${via.join(', ')} personer ${readers.map(key).join(', ')} }`;
  return `enhet ${name} "${name}" { del av R driftläge ${mode} ${administratorsText(administrators, key)}
    ${inboxes.map((one_, i) => `inkorg ${INBOX_KINDS[i]} { ${inboxText(one_, key)} }`).join('\n    ')}
    ${access} }`;
}

function inboxText({ members, administrators, watchers, substitutes }: Inbox, key: Key): string {
  const list = members.map(({ person, ...when }) => `${key(person)}${spanText(when)}`).join(', ');
  const others = substitutes.length === 0 ? '' : ` ersättare ${substitutes.map(key).join(', ')}`;
  return [
    administratorsText(administrators, key),
    list === '' ? '' : `medlemmar ${list}`,
    watchers.length === 0 ? '' : `bevakas dagligen kl 10:00 av ${watchers.map(key).join(', ')}${others}`,
  ].join(' ');
}

function administratorsText(administrators: readonly string[], key: Key): string {
  return administrators.length === 0 ? '' : `administreras av ${administrators.map(key).join(', ')}`;
}

function absenceText({ owner, kind, ombud: all, ...when }: Absence, key: Key): string {
  const lines = all.map(({ person, onward, ...own }) => {
    const from = onward === undefined ? '' : ` vidare från ${key(onward)}`;
    return `ombud ${key(person)}${spanText(own)}${from}`;
  });
  return `frånvaro ${key(owner)} ${kind}${spanText(when)} { ${lines.join('\n    ')} }`;
}

function spanText({ from, to }: Span): string {
  return `${from === undefined ? '' : ` från ${from}`}${to === undefined ? '' : ` till ${to}`}`;
}
