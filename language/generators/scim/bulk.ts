/** The requests that set all of it (RFC 7644, section 3.7). */
import type { ProvisionedDelegate, Provisioning } from '../../provisioning/index.ts';
import { grouped } from '../support/group.ts';
import { WrittenJson } from '../support/lists.ts';
import { fileName, jsonOf } from '../support/text.ts';
import { namesIn } from '../support/words.ts';
import { daysOf, type Groups, references } from './group.ts';
import { BULK, DELEGATES, PATCH, PROVENANCE } from './names.ts';

/** As many as most servers take in one request. */
const MOST_OPERATIONS = 1000;

type Request = Readonly<Record<string, unknown>>;

/** Writes one, when it is asked for. */
type Operation = () => WrittenJson;

/** Bulk requests that add the Groups and set the delegates of Users that exist; at least one. */
export function* bulkRequests(provisioning: Provisioning, groups: Groups, provenance: string): Iterable<Request> {
  const request = (operations: readonly Operation[]): Request => ({
    schemas: [BULK],
    failOnErrors: 1,
    Operations: {
      *[Symbol.iterator]() {
        for (const write of operations) yield write();
      },
    },
    [PROVENANCE]: new WrittenJson(provenance),
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

function* operationsOf(provisioning: Provisioning, groups: Groups, provenance: string): Iterable<Operation> {
  for (const { externalId, json } of groups) {
    yield () => {
      const bulkId = jsonOf(fileName('group', externalId, ''));
      return new WrittenJson(`{"method":"POST","path":"/Groups","bulkId":${bulkId},"data":`, ...json().pieces, '}');
    };
  }
  yield* delegations(provisioning, provenance);
}

/** The periods of those who may act for each person, save where nothing may be added. */
function* delegations(provisioning: Provisioning, provenance: string): Iterable<Operation> {
  const user = references(provisioning);
  const names = namesIn(provisioning);
  const open = provisioning.delegates.filter(({ frozen }) => !frozen);
  const byOwner = grouped(open, ({ owner }) => owner);
  const before = `{"schemas":${jsonOf([PATCH])},"Operations":[{"op":"replace","path":${jsonOf(`${DELEGATES}:delegates`)}`;
  const after = `{"op":"replace","path":${jsonOf(`${DELEGATES}:provenance`)},"value":`;
  for (const owner of new Set(open.map((one) => one.owner))) {
    yield () => {
      const path = jsonOf(`/Users/${encodeURIComponent(owner)}`);
      const delegates = byOwner(owner).map(
        (one) => `{${user(one.delegate)}${daysOf(one)}${decisionOf(one, names.person)}}`,
      );
      const data = `${before},"value":[${delegates.join()}]},${after}`;
      return new WrittenJson(`{"method":"PATCH","path":${path},"data":${data}`, provenance, '}]}}');
    };
  }
}

/** Who decided it, as further properties. */
function decisionOf({ decidedBy, assignedBy }: ProvisionedDelegate, name: (key: string) => string): string {
  const decided = decidedBy === null ? '' : `,"decidedBy":${jsonOf(name(decidedBy))}`;
  return assignedBy === null ? decided : `${decided},"assignedBy":${jsonOf(name(assignedBy))}`;
}
