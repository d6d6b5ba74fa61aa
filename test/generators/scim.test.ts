/** SCIM: loaded into an endpoint made by others, the inboxes, their members and the ombud are there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fristad } from '../support/cli.ts';
import { filesOf, materialOf, textIn } from '../support/generators/material.ts';
import { type Endpoint, startEndpoint } from '../support/generators/scim-endpoint.ts';
import { small } from '../support/generators/small.ts';

const INBOX = 'urn:ietf:params:scim:schemas:extension:rutin-inbox:1.0:Group';
const DELEGATES = 'urn:ietf:params:scim:schemas:extension:rutin-delegates:1.0:User';

type Plain = Record<string, unknown>;

interface Bulk {
  readonly schemas: readonly string[];
  readonly Operations: readonly { readonly method: string; readonly path: string; readonly data: Plain }[];
}

function generated(texts: Readonly<Record<string, string>>) {
  const material = materialOf(texts);
  const files = filesOf(material, ['scim']);
  const read = (path: string): unknown => JSON.parse(textIn(files, path));
  return {
    material,
    paths: files.map(({ path }) => path),
    groups: (read('scim/groups.json') as { readonly Resources: readonly Plain[] }).Resources,
    bulk: read('scim/bulk.json') as Bulk,
    schemas: (read('scim/schemas.json') as { readonly Resources: Parameters<typeof startEndpoint>[0] }).Resources,
  };
}

let endpoint: Endpoint;
beforeAll(async () => {
  endpoint = await startEndpoint(generated(fristad).schemas);
});
afterAll(() => endpoint.close());

describe('a bulk request', () => {
  it('sets every inbox and every ombud in an endpoint that knows the extensions by their schemas', async () => {
    const { material, bulk } = generated(fristad);
    const { provisioning } = material;
    endpoint.reset(provisioning.persons.map(({ key }) => key));
    const { status, body } = await endpoint.request('POST', '/Bulk', bulk);
    expect(status).toBe(200);
    const results = body['Operations'] as readonly { readonly status: string; readonly response?: unknown }[];
    expect(results.map((result) => [result.status, result.response])).toEqual([
      ...provisioning.inboxes.map(() => ['201', undefined]),
      ['200', undefined],
    ]);

    const listed = await endpoint.request('GET', '/Groups');
    const groups = listed.body['Resources'] as readonly Plain[];
    expect(groups.map((group) => group['externalId'])).toEqual(provisioning.inboxes.map(({ key }) => key));
    for (const group of groups) {
      const members = provisioning.members.filter(({ inbox }) => inbox === group['externalId']);
      expect((group['members'] as readonly Plain[]).map(({ value }) => value)).toEqual(
        members.map(({ person }) => person),
      );
    }
    expect(groups.find((group) => group['externalId'] === 'FristadVC.samverkan')).toMatchObject({
      displayName: 'Fristad vårdcentral Närhälsan Samverkan',
      [INBOX]: {
        kind: 'collaboration',
        unit: 'FristadVC',
        administrators: [{ value: 'exeec1' }, { value: 'exems1' }],
        monitoring: [{ value: 'dagligen kl 08:15, 12:00, 15:30 av exetv1 ersättare exems1', count: 3 }],
        provenance: { asOf: '2026-11-21', digest: 'sha256:0123456789abcdef' },
      },
    });

    const owner = await endpoint.request('GET', '/Users/exeet1');
    expect(owner.body[DELEGATES]).toMatchObject({
      delegates: [
        { value: 'exetr1', from: '2026-12-07', to: '2026-12-18', decidedBy: 'Exempel Enhetschef (exeec1)' },
        { value: 'exetv1', from: '2026-12-07', to: '2026-12-18', assignedBy: 'Exempel Sekreterare (exems1)' },
      ],
    });
  });

  it('fails where a person is not known to the identity system', async () => {
    const { bulk } = generated(fristad);
    endpoint.reset([]);
    const { body } = await endpoint.request('POST', '/Bulk', bulk);
    const results = body['Operations'] as readonly { readonly status: string }[];
    expect(results.at(-1)?.status).toBe('404');
  });

  it('is one of several where there are more than a thousand operations', () => {
    const units = Array.from(
      { length: 1100 },
      (_, i) => `enhet E${i} "E ${i}" { del av Norr inkorg samverkan { medlemmar exeet1 } }`,
    );
    const { paths, bulk, groups } = generated(small({}, units.join('\n')));
    expect(paths).toEqual(['scim/bulk-2.json', 'scim/bulk.json', 'scim/groups.json', 'scim/schemas.json']);
    expect(bulk.Operations).toHaveLength(1000);
    expect(groups).toHaveLength(1102);
  });
});

describe('a group', () => {
  const members = 'exems1, exeet1 från 2026-12-01, exetv1 till 2026-12-31';

  it('has the members of the day, and all memberships with their days', () => {
    const group = generated(small({ members })).groups[0] as Plain;
    expect((group['members'] as readonly Plain[]).map(({ value }) => value)).toEqual(['exems1', 'exetv1']);
    expect((group[INBOX] as Plain)['memberships']).toEqual([
      { value: 'exeet1', $ref: 'Users/exeet1', display: 'Exempel Ett', from: '2026-12-01' },
      { value: 'exems1', $ref: 'Users/exems1', display: 'Exempel Sekreterare' },
      { value: 'exetv1', $ref: 'Users/exetv1', display: 'Exempel Två', to: '2026-12-31' },
    ]);
  });

  it('is not made for a unit in läsläge, nor are ombud set for those who work nowhere else', () => {
    const rest = 'frånvaro exeet1 semester från 2026-12-07 till 2026-12-18 { ombud exetv1 }';
    const { groups, bulk } = generated(small({ head: 'driftläge läsläge' }, rest));
    expect(groups).toEqual([]);
    expect(bulk.Operations).toEqual([]);
  });
});
