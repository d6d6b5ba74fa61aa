/** `rutin import` of JSON and of what `rutin generate` wrote. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Provisioning } from '../../language/provisioning/index.ts';
import { callCli, folderOf, fristad, removeFolders } from '../support/cli.ts';
import { provisioned } from '../support/generators/written.ts';
import { expectSound, imported } from '../support/imported.ts';

removeFolders();

describe('JSON', () => {
  it('of any shape is read by the names of its properties', async () => {
    const value = {
      export: {
        units: [{ id: 'FVC', name: 'Fristad vårdcentral', level: 5, principal: { name: 'VGR' } }],
        inboxes: [
          {
            id: 'i1',
            type: 'collaboration',
            unit: { id: 'FVC' },
            members: ['exeet1', { userId: 'exetv1', validFrom: '20261201' }],
          },
          { id: 'i2', name: 'Operation', type: 'function', unitId: 'FVC', administrators: ['exeet1'] },
        ],
        users: [
          { userName: 'exeet1', displayName: 'Exempel Ett', hasPersonalInbox: true },
          { userName: 'exetv1', displayName: 'Exempel Två', hasPersonalInbox: false },
        ],
      },
    };
    const { texts, code, out } = await imported({ 'x.json': JSON.stringify(value) });
    expect(out).toMatch(/Allt kom med/);
    expect(code).toBe(0);
    expect(texts['enheter.rutin']).toContain('// ur x.json export.units[0]\nenhet FVC "Fristad vårdcentral" {');
    expect(texts['enheter.rutin']).toContain(
      '            exetv1 från 2026-12-01, // ur x.json export.inboxes[0].members[1]\n',
    );
    expect(texts['funktionsinkorgar.rutin']).toContain('    administreras av exeet1 // ur x.json export.inboxes[1]');
    expect(texts['personer.rutin']).toContain('person exetv1 "Exempel Två" {\n    utan personlig inkorg\n}');
    expectSound(texts);
  });
});

describe('what rutin generate wrote', () => {
  const day = ['--datum', '2026-11-21'];

  async function generated(): Promise<string> {
    const folder = folderOf(fristad);
    expect((await callCli(['generate', folder, '--out', join(folder, 'ut'), ...day])).code).toBe(0);
    return join(folder, 'ut');
  }

  const bare = ({ stamp: _, ...lists }: Provisioning) => lists;

  it('is the same again after a way through provisionering.json', async () => {
    const out = await generated();
    const { texts, code } = await imported({ 'provisionering.json': readFileSync(join(out, 'provisionering.json')) });
    expect(code).toBe(0);
    expect(bare(provisioned(texts))).toEqual(bare(provisioned(fristad)));
    expect(texts['enheter.rutin']).toContain('// ur provisionering.json units[1]\nenhet FristadVC ');
    expectSound(texts);
  });

  it('is the same in all that work lists tell', async () => {
    const out = await generated();
    const lists = readdirSync(join(out, 'arbetslista'));
    const files = Object.fromEntries(lists.map((name) => [name, readFileSync(join(out, 'arbetslista', name))]));
    const { texts } = await imported(files);
    const [before, after] = [provisioned(fristad), provisioned(texts)];
    for (const list of ['inboxes', 'members', 'administrators', 'monitoring', 'delegates'] as const) {
      expect(after[list], list).toEqual(before[list]);
    }
    expectSound(texts);
  });

  it('keeps who works in läsläge alone, and where; of a file that does not tell that, it says so', async () => {
    const before = provisioned({
      'a.rutin': `huvudman VGR "Regionen" { typ region }
        enhet FristadVC "Fristad" { del av VGR driftläge läsläge från 2024-11-21 }
        person exeet1 "Ett" { uppdrag "ST-läkare" vid FristadVC till 2027-06-30 } person exetv1 "Två" {}
        frånvaro exeet1 semester från 2026-12-01 till 2026-12-10 { ombud exetv1 }`,
    });
    expect(before.delegates[0]?.frozen).toBe(true);
    const whole = await imported({ 'nu.json': JSON.stringify(before) });
    expect(provisioned(whole.texts)).toEqual(before);
    expect(whole.out).toMatch(/Allt kom med/);
    const { departments: _, assignments: __, ...older } = before;
    const { out, code } = await imported({ 'nu.json': JSON.stringify(older) });
    expect(code).toBe(0);
    expect(out).toMatch(/Ägaren arbetar bara i läsläge, men var står inte i filen/);
  });

  it('goes through the work lists of a state with exports of persons beside', async () => {
    const out = await generated();
    const { texts, out: said } = await imported({
      'provisionering.json': readFileSync(join(out, 'provisionering.json')),
      'medlemmar.csv': 'Inkorg;Medlem\nFristadVC.samverkan;exetr1\n',
    });
    expect(said).toMatch(/Allt kom med/);
    expect(texts['enheter.rutin']).toContain('exetr1, // ur medlemmar.csv rad 2');
  });

  it.each([
    'SE2321000131',
    'se2321000131-e1',
    'SE2321000132-E1',
    'x',
    'SE 2321000131-E1',
    `SE2321000131-${'E'.repeat(30)}`,
  ])('tells of the malformed HSA-id %s, and writes the rest', async (hsa) => {
    const state = JSON.parse(readFileSync(join(await generated(), 'provisionering.json'), 'utf8')) as {
      readonly units: { hsa: string }[];
      readonly persons: { hsa: string }[];
    };
    for (const list of [state.units, state.persons]) (list[0] as { hsa: string }).hsa = hsa;
    const { texts, out: said, code } = await imported({ 'p.json': JSON.stringify(state) });
    expect(code).toBe(1);
    for (const place of ['units[0]', 'persons[0]']) {
      expect(said.replace(/ +/g, ' ')).toContain(`p.json ${place} HSA-id ”${hsa}” har fel form`);
    }
    expect(Object.values(texts).join('')).not.toContain(`hsa ${hsa}\n`);
    expectSound(texts);
  });

  it('names what a changed file says that cannot be declared', async () => {
    const out = await generated();
    const state = JSON.parse(readFileSync(join(out, 'provisionering.json'), 'utf8')) as {
      members: unknown[];
      units: { name: string }[];
    };
    state.members.push({ inbox: 'FristadVC.samverkan', person: 'finnsinte', from: null, to: null });
    (state.units[0] as { name: string }).name = 'Enhet 19121212-1212';
    const { texts, out: said, code } = await imported({ 'p.json': JSON.stringify(state) });
    expect(code).toBe(1);
    expect(said).toMatch(/p\.json members\[[0-9]+\] +”FristadVC\.samverkan finnsinte” går inte att skriva/);
    expect(said).toMatch(/p\.json units\[0\] +Ett personnummer togs bort/);
    expectSound(texts);
  });
});
