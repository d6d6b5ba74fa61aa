/** A shared inbox as a SCIM Group with our extension, in JSON. */
import {
  type Dated,
  type ProvisionedInbox,
  type ProvisionedMember,
  type ProvisionedUnit,
  type Provisioning,
  refusesFrom,
} from '../../provisioning/index.ts';
import { grouped } from '../support/group.ts';
import { WrittenJson } from '../support/lists.ts';
import { jsonOf, visible } from '../support/text.ts';
import { lineInWords } from '../support/words.ts';
import { GROUP, INBOX } from './names.ts';

/** Gives how a person is referred to, as the properties of a JSON object: the id of the User is the VGR-id. */
export function references({ persons }: Provisioning): (key: string) => string {
  const names = new Map(persons.map(({ key, name }) => [key, name]));
  const known = new Map<string, string>();
  return (key) => {
    let reference = known.get(key);
    if (reference === undefined) {
      const properties = {
        value: key,
        $ref: `Users/${encodeURIComponent(key)}`,
        display: visible(names.get(key) ?? key),
      };
      reference = jsonOf(properties).slice(1, -1);
      known.set(key, reference);
    }
    return reference;
  };
}

/** The days of a period that has limits, as further properties. */
export function daysOf({ from, to }: Dated): string {
  return (from === null ? '' : `,"from":${jsonOf(from)}`) + (to === null ? '' : `,"to":${jsonOf(to)}`);
}

/** A Group, with what it is called in other systems. */
interface Group {
  readonly externalId: string;
  /** Writes the whole of it. */
  readonly json: () => WrittenJson;
}

/** Groups that are made as they are asked for. */
export interface Groups extends Iterable<Group> {
  readonly count: number;
}

/** A Group for each inbox to which anything may be added. Its members are those of the as-of date. */
export function groupsOf(provisioning: Provisioning, provenance: string): Groups {
  const units = new Map(provisioning.units.map((unit) => [unit.key, unit]));
  const open = provisioning.inboxes.flatMap((inbox) => {
    const unit = units.get(inbox.unit);
    return inbox.frozen || unit === undefined ? [] : [{ inbox, unit }];
  });
  const jsonFor = writerOf(provisioning, provenance);
  return {
    count: open.length,
    *[Symbol.iterator]() {
      for (const { inbox, unit } of open) yield { externalId: inbox.key, json: () => jsonFor(inbox, unit) };
    },
  };
}

/** Writes a Group. All are written in one way, and most of each is what others have too: who someone is, what it was made from. */
function writerOf(
  provisioning: Provisioning,
  provenance: string,
): (inbox: ProvisionedInbox, unit: ProvisionedUnit) => WrittenJson {
  const user = references(provisioning);
  const members = grouped(provisioning.members, ({ inbox }) => inbox);
  const administrators = grouped(provisioning.administrators, ({ inbox }) => inbox);
  const monitoring = grouped(provisioning.monitoring, ({ inbox }) => inbox);
  const { asOf } = provisioning.stamp;
  return (inbox, unit) => {
    const own = members(inbox.key).filter((member) => !refusesFrom(unit, member.from));
    const present = own.filter((member) => holdsOn(member, asOf));
    const lines = monitoring(inbox.key).map((line) => ({ value: lineInWords(line), count: line.count }));
    return new WrittenJson(
      [
        opened({ schemas: [GROUP, INBOX], externalId: inbox.key, displayName: visible(inbox.title) }),
        `,"members":[${present.map(({ person }) => `{${user(person)},"type":"User"}`).join()}]`,
        `,${jsonOf(INBOX)}:${opened(kindOf(inbox))}`,
        `,"administrators":[${administrators(inbox.key)
          .map(({ person }) => `{${user(person)}}`)
          .join()}]`,
        `,"memberships":[${own.map((member) => `{${user(member.person)}${daysOf(member)}}`).join()}]`,
        `,"monitoring":${jsonOf(lines)}`,
        ',"provenance":',
      ].join(''),
      provenance,
      '}}',
    );
  };
}

/** What an inbox is, apart from who has to do with it. */
function kindOf({ key, kind, unit, purpose, decision, order }: ProvisionedInbox): Readonly<Record<string, string>> {
  const decided = decision ?? order?.reference;
  return {
    key,
    kind,
    unit,
    ...(purpose === null ? {} : { purpose: visible(purpose) }),
    ...(decided === undefined ? {} : { decision: visible(decided) }),
  };
}

/** An object that goes on. */
function opened(object: Readonly<Record<string, unknown>>): string {
  return jsonOf(object).slice(0, -1);
}

function holdsOn({ from, to }: ProvisionedMember, day: string): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}
