/** A shared inbox as a SCIM Group with our extension. */
import type { Dated, ProvisionedInbox, ProvisionedMember, Provisioning } from '../../model/index.ts';
import { refusesFrom } from '../support/frozen.ts';
import { grouped } from '../support/group.ts';
import { visible } from '../support/text.ts';
import { lineInWords } from '../support/words.ts';
import { GROUP, INBOX } from './names.ts';
import type { Provenance } from './provenance.ts';

export interface Reference {
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
  return (key) => ({ value: key, $ref: `Users/${encodeURIComponent(key)}`, display: visible(names.get(key) ?? key) });
}

/** The days of a period that has limits. */
export function daysOf({ from, to }: Dated): Readonly<Record<string, string>> {
  return { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
}

/** A Group for each inbox to which anything may be added. Its members are those of the as-of date. */
export function groupsOf(provisioning: Provisioning, provenance: Provenance): readonly Group[] {
  const user = references(provisioning);
  const units = new Map(provisioning.units.map((unit) => [unit.key, unit]));
  const members = grouped(provisioning.members, ({ inbox }) => inbox);
  const administrators = grouped(provisioning.administrators, ({ inbox }) => inbox);
  const monitoring = grouped(provisioning.monitoring, ({ inbox }) => inbox);
  const { asOf } = provisioning.stamp;
  return provisioning.inboxes.flatMap((inbox) => {
    const unit = units.get(inbox.unit);
    if (inbox.frozen || unit === undefined) {
      return [];
    }
    const own = members(inbox.key).filter((member) => !refusesFrom(unit, member.from));
    return [
      groupOf(inbox, {
        members: own.filter((member) => holdsOn(member, asOf)).map(({ person }) => ({ ...user(person), type: 'User' })),
        administrators: administrators(inbox.key).map(({ person }) => user(person)),
        memberships: own.map((member) => ({ ...user(member.person), ...daysOf(member) })),
        monitoring: monitoring(inbox.key).map((line) => ({ value: lineInWords(line), count: line.count })),
        provenance,
      }),
    ];
  });
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
