/** SCIM 2.0 for identity systems: a Group for each shared inbox, the requests that set them, and our extensions' schemas. */
import type { Generator } from '../api/index.ts';
import { stampLines } from '../support/stamp.ts';
import { jsonOf, textFile } from '../support/text.ts';
import { bulkRequests } from './bulk.ts';
import { groupsOf } from './group.ts';
import { LIST, PROVENANCE } from './names.ts';
import { provenanceOf } from './provenance.ts';
import { schemas } from './schemas.ts';

/** `scim/groups.json`, `scim/bulk.json` (`bulk-2.json` and on where one request would be too long), `scim/schemas.json`. */
export const scim: Generator = ({ provisioning }) => {
  const provenance = provenanceOf(provisioning.stamp);
  const groups = groupsOf(provisioning, provenance);
  const list = (resources: readonly unknown[]): unknown => ({
    schemas: [LIST],
    totalResults: resources.length,
    Resources: resources,
    [PROVENANCE]: provenance,
  });
  const requests = bulkRequests(provisioning, groups, provenance);
  return [
    textFile('scim/groups.json', `${jsonOf(list(groups), 2)}\n`),
    ...requests.map((request, i) => textFile(`scim/bulk${i === 0 ? '' : `-${i + 1}`}.json`, `${jsonOf(request, 2)}\n`)),
    textFile('scim/schemas.json', `${jsonOf(list(schemas(stampLines(provisioning.stamp).join('; '))), 2)}\n`),
  ];
};
