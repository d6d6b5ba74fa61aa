/** The requests that set all of it (RFC 7644, section 3.7). */
import type { ProvisionedDelegate, Provisioning } from '../../provisioning/index.ts';
import { grouped } from '../support/group.ts';
import { fileName } from '../support/text.ts';
import { namesIn } from '../support/words.ts';
import { daysOf, type Group, references } from './group.ts';
import { BULK, DELEGATES, PATCH, PROVENANCE } from './names.ts';
import type { Provenance } from './provenance.ts';

/** As many as most servers take in one request. */
const MOST_OPERATIONS = 1000;

type Operation = Readonly<Record<string, unknown>>;

/** Bulk requests that add the Groups and set the delegates of Users that exist; at least one. */
export function* bulkRequests(
  provisioning: Provisioning,
  groups: Iterable<Group>,
  provenance: Provenance,
): Iterable<Operation> {
  const request = (Operations: readonly Operation[]): Operation => ({
    schemas: [BULK],
    failOnErrors: 1,
    Operations,
    [PROVENANCE]: provenance,
  });
  let operations: Operation[] = [];
  for (const operation of operationsOf(provisioning, groups, provenance)) {
    if (operations.length === MOST_OPERATIONS) {
      yield request(operations);
      operations = [];
    }
    operations.push(operation);
  }
  yield request(operations);
}

function* operationsOf(
  provisioning: Provisioning,
  groups: Iterable<Group>,
  provenance: Provenance,
): Iterable<Operation> {
  for (const group of groups) yield addition(group);
  yield* delegations(provisioning, provenance);
}

function addition(group: Group): Operation {
  return { method: 'POST', path: '/Groups', bulkId: fileName('group', group.externalId, ''), data: group };
}

/** The periods of those who may act for each person, save where nothing may be added. */
function* delegations(provisioning: Provisioning, provenance: Provenance): Iterable<Operation> {
  const user = references(provisioning);
  const names = namesIn(provisioning);
  const open = provisioning.delegates.filter(({ frozen }) => !frozen);
  const byOwner = grouped(open, ({ owner }) => owner);
  for (const owner of new Set(open.map((one) => one.owner))) {
    const delegates = byOwner(owner).map((one) => ({
      ...user(one.delegate),
      ...daysOf(one),
      ...decisionOf(one, names.person),
    }));
    yield {
      method: 'PATCH',
      path: `/Users/${encodeURIComponent(owner)}`,
      data: {
        schemas: [PATCH],
        Operations: [
          { op: 'replace', path: `${DELEGATES}:delegates`, value: delegates },
          { op: 'replace', path: `${DELEGATES}:provenance`, value: provenance },
        ],
      },
    };
  }
}

function decisionOf({ decidedBy, assignedBy }: ProvisionedDelegate, name: (key: string) => string): Operation {
  return {
    ...(decidedBy === null ? {} : { decidedBy: name(decidedBy) }),
    ...(assignedBy === null ? {} : { assignedBy: name(assignedBy) }),
  };
}
