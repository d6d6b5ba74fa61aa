/** The state of the real system once a plan has been carried out. */
import {
  isFrozen,
  type ProvisionedDelegate,
  type ProvisionedFunction,
  type ProvisionedInbox,
  type ProvisionedPerson,
  type Provisioning,
  sortedBy,
} from '../../provisioning/index.ts';
import { grouped } from '../state/grouped.ts';
import { type Item, type ItemKind, idOf, itemsBy } from '../state/item.ts';
import { itemsOf } from '../state/items-of.ts';
import { renamed } from '../state/renamed.ts';
import { spelled } from '../state/spelled.ts';
import type { Change } from './change.ts';
import { asOfIn, type Plan } from './plan.ts';

type Of<K extends ItemKind> = Extract<Item, { kind: K }>;

/**
 * Carries a plan out on the state it was made from. What the plan says nothing of (units, orders, uppdrag, who decided) is then
 * as in the desired state, and what had ended by itself is gone.
 */
export function apply({ renames, changes, desired }: Plan, state: Provisioning): Provisioning {
  const known = renamed(spelled(state, desired), renames);
  const items = new Map(itemsBy(itemsOf(known, asOfIn(desired))));
  for (const change of changes) {
    const id = idOf(change);
    const item = itemAfter(change);
    if (item === undefined) {
      items.delete(id);
    } else {
      items.set(id, item);
    }
  }
  return stateOf([...items.values()], known, desired);
}

function itemAfter({ kind, object, person, after }: Change): Item | undefined {
  return after === null ? undefined : ({ kind, object, person, value: after } as Item);
}

function stateOf(items: readonly Item[], known: Provisioning, desired: Provisioning): Provisioning {
  const frozenUnits = new Set(desired.units.filter(({ mode }) => isFrozen(mode)).map(({ key }) => key));
  const frozenOwners = new Set(desired.delegates.filter(({ frozen }) => frozen).map(({ owner }) => owner));
  const told = new Map([...known.inboxes, ...desired.inboxes].map((inbox) => [inbox.key, inbox]));
  const of = <K extends ItemKind>(kind: K): readonly Of<K>[] =>
    sortedBy(
      items.filter((item): item is Of<K> => item.kind === kind),
      ({ object, person }) => [object, person ?? ''],
    );
  return {
    stamp: desired.stamp,
    departments: desired.departments,
    units: desired.units,
    inboxes: of('inbox').map((item) => inboxRow(item, told.get(item.object), frozenUnits)),
    members: of('member').flatMap(({ object, person, value }) =>
      value.map(({ from, to }) => ({ inbox: object, person: person ?? '', from, to })),
    ),
    administrators: of('administrator').map(({ object, person }) => ({ inbox: object, person: person ?? '' })),
    monitoring: of('monitoring').flatMap(({ object, value }) => value.map((line) => ({ inbox: object, ...line }))),
    certificates: of('certificates').map(({ object, value }) => ({
      unit: object,
      ...value,
      frozen: frozenUnits.has(object),
    })),
    delegates: of('delegate').flatMap((item) => delegateRows(item, frozenOwners.has(item.object))),
    functions: functionRows(of('staff'), known, desired),
    orders: desired.orders,
    persons: personRows(known, desired, new Set(of('personal-inbox').flatMap((one) => (one.value ? one.object : [])))),
    assignments: desired.assignments,
  };
}

function inboxRow(
  { object, value }: Of<'inbox'>,
  told: ProvisionedInbox | undefined,
  frozenUnits: ReadonlySet<string>,
): ProvisionedInbox {
  return {
    key: object,
    ...value,
    executor: value.kind === 'function' ? 'support' : 'enhetsprocessen',
    order: told?.order ?? null,
    decision: told?.decision ?? null,
    frozen: frozenUnits.has(value.unit),
  };
}

function delegateRows({ object, person, value }: Of<'delegate'>, frozen: boolean): readonly ProvisionedDelegate[] {
  return value.map((delegation) => ({ owner: object, delegate: person ?? '', ...delegation, frozen }));
}

/** The funktioner of the desired state, and those that still have someone. */
function functionRows(
  staff: readonly Of<'staff'>[],
  known: Provisioning,
  desired: Provisioning,
): readonly ProvisionedFunction[] {
  const groups = grouped(staff, ({ object }) => object);
  const told = new Map([...known.functions, ...desired.functions].map((one) => [one.key, one]));
  const kept = [...told.values()].filter(
    ({ key }) => groups.has(key) || desired.functions.some((one) => one.key === key),
  );
  return sortedBy(kept, ({ key }) => [key]).map((one) => ({
    ...one,
    staff: (groups.get(one.key) ?? []).map(({ person }) => person ?? ''),
  }));
}

/** The persons of the desired state, and the others that are known; those who were known have an inbox as the items say. */
function personRows(
  known: Provisioning,
  desired: Provisioning,
  owners: ReadonlySet<string>,
): readonly ProvisionedPerson[] {
  const old = new Set(known.persons.map(({ key }) => key));
  const told = new Map([...known.persons, ...desired.persons].map((one) => [one.key, one]));
  return sortedBy(told.values(), ({ key }) => [key]).map((one) =>
    old.has(one.key) ? { ...one, personalInbox: owners.has(one.key) } : one,
  );
}
