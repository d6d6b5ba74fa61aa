/** SCIM 2.0 for identity systems: a Group for each shared inbox, the requests that set them, and our extensions' schemas. */
import type { GeneratedFile, Generator } from '../api/index.ts';
import { objectPieces, WrittenJson } from '../support/lists.ts';
import { stampLines } from '../support/stamp.ts';
import { jsonOf, piecesFile } from '../support/text.ts';
import { bulkRequests } from './bulk.ts';
import { type Groups, groupsOf } from './group.ts';
import { LIST, PROVENANCE } from './names.ts';
import { provenanceOf } from './provenance.ts';
import { schemas } from './schemas.ts';

/** `scim/groups.json`, `scim/bulk.json` (`bulk-2.json` and on where one request would be too long), `scim/schemas.json`. */
export const scim: Generator = function* ({ provisioning }): Iterable<GeneratedFile> {
  const provenance = jsonOf(provenanceOf(provisioning.stamp));
  const fileOf = (name: string, object: Readonly<Record<string, unknown>>): GeneratedFile => ({
    ...piecesFile(`scim/${name}.json`, () => objectPieces(object)),
    shared: [provenance],
  });
  const groups = groupsOf(provisioning, provenance);
  const listFile = (name: string, totalResults: number, resources: Iterable<unknown>): GeneratedFile =>
    fileOf(name, {
      schemas: [LIST],
      totalResults,
      Resources: resources,
      [PROVENANCE]: new WrittenJson(provenance),
    });
  yield listFile('groups', groups.count, jsonsOf(groups));
  let nth = 1;
  for (const request of bulkRequests(provisioning, groups, provenance)) {
    yield fileOf(`bulk${nth === 1 ? '' : `-${nth}`}`, request);
    nth++;
  }
  const own = schemas(stampLines(provisioning.stamp).join('; '));
  yield listFile('schemas', own.length, own);
};

function jsonsOf(groups: Groups): Iterable<WrittenJson> {
  return {
    *[Symbol.iterator]() {
      for (const { json } of groups) yield json();
    },
  };
}
