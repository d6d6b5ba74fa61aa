/** What the files of an import tell of as a whole, so that what they do not name is gone. */
import type { OpenDraft } from './open-draft.ts';
import { inboxNamesIn } from './readers/inbox-reference.ts';
import { keysNamedIn } from './readers/whom.ts';
import type { TableKind } from './tables/kinds.ts';
import type { Row } from './tables/row.ts';
import type { Rows } from './tables/rows.ts';
import { personTextIn } from './values/person-text.ts';

/** A table whose kind is known, with the rows that hold. */
export interface Sifted {
  readonly kind: TableKind;
  readonly holding: Rows<Row>;
  readonly refused: Rows<Row>;
}

export interface Extent {
  readonly kinds: ReadonlySet<TableKind>;
  /** Shared inboxes that a row names, one that does not hold included. */
  readonly inboxes: ReadonlySet<string>;
  /** Shared inboxes that a row about nothing but who administers them names. */
  readonly administered: ReadonlySet<string>;
  /** Likewise of monitoring. */
  readonly monitored: ReadonlySet<string>;
  /** Units that rows about units name. */
  readonly units: ReadonlySet<string>;
  /** Persons whom rows about persons may mean. */
  readonly persons: ReadonlySet<string>;
  /** Persons of whom a list of persons says itself that they do not hold. */
  readonly refusedPersons: ReadonlySet<string>;
}

/** Of all tables, once they are read. */
export function extentOf(tables: readonly Sifted[], draft: OpenDraft): Extent {
  const of = (...kinds: readonly TableKind[]): readonly Sifted[] => tables.filter(({ kind }) => kinds.includes(kind));
  const persons = of('persons', 'assignments');
  const listed = personsIn(
    persons.map(({ holding }) => holding),
    draft,
  );
  const refused = personsIn(
    persons.map((table) => table.refused),
    draft,
  );
  return {
    kinds: new Set(tables.map(({ kind }) => kind)),
    inboxes: inboxesIn(tables, draft),
    administered: inboxesIn(of('administrators'), draft),
    monitored: inboxesIn(of('monitoring'), draft),
    units: unitsIn(of('units'), draft),
    persons: listed,
    refusedPersons: new Set([...refused].filter((key) => !listed.has(key))),
  };
}

function inboxesIn(tables: readonly Sifted[], draft: OpenDraft): ReadonlySet<string> {
  const names = new Set<string>();
  for (const row of rowsOf(tables)) for (const name of inboxNamesIn(row)) names.add(name);
  return new Set([...names].flatMap((name) => draft.inboxNames.all(name)));
}

function unitsIn(tables: readonly Sifted[], draft: OpenDraft): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { values } of rowsOf(tables)) {
    for (const name of [values.get('unit'), values.get('unitName'), values.get('unitHsa')]) if (name) names.add(name);
  }
  return new Set([...names].flatMap((name) => draft.unitNames.all(name)));
}

function personsIn(parts: readonly Rows<Row>[], draft: OpenDraft): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const rows of parts) for (const row of rows) for (const key of keysNamedIn(row, draft)) keys.add(key);
  return keys;
}

function* rowsOf(tables: readonly Sifted[]): Iterable<Row> {
  for (const { holding, refused } of tables) {
    yield* holding;
    yield* refused;
  }
}

/** The ids of persons that rows name. */
export function idsOf(rows: Iterable<Row>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { values } of rows) {
    const id = personTextIn(values.get('person') ?? '')?.id;
    if (id !== undefined) ids.add(id);
  }
  return ids;
}
