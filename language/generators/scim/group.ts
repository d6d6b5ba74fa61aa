/** A shared inbox as a SCIM Group with our extension. */
import {
  type Dated,
  type ProvisionedInbox,
  type ProvisionedMember,
  type ProvisionedUnit,
  type Provisioning,
  refusesFrom,
} from '../../provisioning/index.ts';
import { grouped } from '../support/group.ts';
import { visible } from '../support/text.ts';
import { lineInWords } from '../support/words.ts';
import { GROUP, INBOX } from './names.ts';
import type { Provenance } from './provenance.ts';

interface Reference {
  readonly value: string;
  readonly $ref: string;
  readonly display: string;
}

export interface Group {
  readonly schemas: readonly string[];
  readonly externalId: string;
  readonly displayName: string;
  readonly members: readonly (Reference & { readonly type: 'User' })[];
  readonly [INBOX]: Readonly<Record<string, unknown>>;
}

/** How a person is referred to: the id of the User is the VGR-id. */
export function references({ persons }: Provisioning): (key: string) => Reference {
  const names = new Map(persons.map(({ key, name }) => [key, name]));
  const known = new Map<string, Reference>();
  return (key) => {
    let reference = known.get(key);
    if (reference === undefined) {
      reference = { value: key, $ref: `Users/${encodeURIComponent(key)}`, display: visible(names.get(key) ?? key) };
      known.set(key, reference);
    }
    return reference;
  };
}

/** The days of a period that has limits. */
export function daysOf({ from, to }: Dated): Readonly<Record<string, string>> {
  return { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
}

/** Groups that are made as they are asked for. */
interface Groups extends Iterable<Group> {
  readonly count: number;
}

/** A Group for each inbox to which anything may be added. Its members are those of the as-of date. */
export function groupsOf(provisioning: Provisioning, provenance: Provenance): Groups {
  const units = new Map(provisioning.units.map((unit) => [unit.key, unit]));
  const open = provisioning.inboxes.flatMap((inbox) => {
    const unit = units.get(inbox.unit);
    return inbox.frozen || unit === undefined ? [] : [{ inbox, unit }];
  });
  const contentOf = contentIn(provisioning, provenance);
  return {
    count: open.length,
    *[Symbol.iterator]() {
      for (const { inbox, unit } of open) yield groupOf(inbox, contentOf(inbox, unit));
    },
  };
}

function contentIn(
  provisioning: Provisioning,
  provenance: Provenance,
): (inbox: ProvisionedInbox, unit: ProvisionedUnit) => Content {
  const user = references(provisioning);
  const members = grouped(provisioning.members, ({ inbox }) => inbox);
  const administrators = grouped(provisioning.administrators, ({ inbox }) => inbox);
  const monitoring = grouped(provisioning.monitoring, ({ inbox }) => inbox);
  const { asOf } = provisioning.stamp;
  return (inbox, unit) => {
    const own = members(inbox.key).filter((member) => !refusesFrom(unit, member.from));
    return {
      members: own.filter((member) => holdsOn(member, asOf)).map(({ person }) => ({ ...user(person), type: 'User' })),
      administrators: administrators(inbox.key).map(({ person }) => user(person)),
      memberships: own.map((member) => ({ ...user(member.person), ...daysOf(member) })),
      monitoring: monitoring(inbox.key).map((line) => ({ value: lineInWords(line), count: line.count })),
      provenance,
    };
  };
}

interface Content extends Pick<Group, 'members'> {
  readonly administrators: readonly Reference[];
  readonly memberships: readonly Reference[];
  readonly monitoring: readonly Readonly<Record<string, string | number>>[];
  readonly provenance: Provenance;
}

function groupOf(inbox: ProvisionedInbox, { members, ...rest }: Content): Group {
  const decision = inbox.decision ?? inbox.order?.reference;
  return {
    schemas: [GROUP, INBOX],
    externalId: inbox.key,
    displayName: visible(inbox.title),
    members,
    [INBOX]: {
      key: inbox.key,
      kind: inbox.kind,
      unit: inbox.unit,
      ...(inbox.purpose === null ? {} : { purpose: visible(inbox.purpose) }),
      ...(decision === undefined ? {} : { decision: visible(decision) }),
      ...rest,
    },
  };
}

function holdsOn({ from, to }: ProvisionedMember, day: string): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}
