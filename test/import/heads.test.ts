/** The heads that are known, and those that a workspace adds in its configuration. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../language/import/heads/fields.ts';
import known from '../../language/import/heads/heads.json' with { type: 'json' };
import { Heads } from '../../language/import/heads/heads.ts';
import { folded } from '../../language/import/values/folded.ts';
import { configSchema } from '../../language/services/config/schema.ts';
import { callCli, folderOf, removeFolders } from '../support/cli.ts';

removeFolders();

it('a configuration may add heads to each field, and to nothing else', () => {
  expect(Object.keys(configSchema.properties.import.properties.columns.properties)).toEqual(FIELDS);
});

it('no head is that of two fields', () => {
  const all = FIELDS.flatMap((field) => known[field].map((head) => [folded(head), field] as const));
  const other = all.filter(([head, field]) => all.some(([one, its]) => one === head && its !== field));
  expect(other).toEqual([]);
});

describe('a head', () => {
  const heads = new Heads();

  it.each([
    ['Fr.o.m.', 'from'],
    ['Datum fr o m', 'from'],
    ['Frånvaro fr.o.m. datum', 'from'],
    ['BEG_EFFECTIVE_DT_TM', 'from'],
    ['End Effective Dt/Tm', 'to'],
    ['Ledig t o m', 'to'],
    ['Omfattning (%)', 'extent'],
    ['Frånvaro %', 'extent'],
    ['Frånvaro', 'absenceKind'],
    ['VGR-ID (användarnamn)', 'person'],
    ['sAMAccountName', 'person'],
    ['hsaIdentity', 'hsa'],
    ['hsaCommissionMember', 'person'],
    ['FrÃ¥nvaroorsak', 'absenceKind'],
    ['IsInherited', 'inherited'],
    ['AccessRights', 'permission'],
    ['delegateAddress', 'delegate'],
    ['Anst.fr.o.m.', 'employedFrom'],
    ['Personalidentitynumber', 'identityNumber'],
  ])('%s is of %s', (head, field) => {
    expect(heads.of(head)?.field).toBe(field);
  });

  it.each(['Telefon', 'Gata', 'RunspaceId', 'Kommentar', ''])('%s is nobody’s', (head) => {
    expect(heads.of(head)).toBeUndefined();
  });
});

describe('the configuration of a workspace', () => {
  const files = { 'personer.csv': 'Tjänste-id;Namn\nexeet1;Exempel Ett\n' };

  it('adds heads', async () => {
    const cwd = folderOf({
      ...files,
      'rutin.config.json': '{ "import": { "columns": { "person": ["Tjänste-id"] } } }\n',
    });
    expect((await callCli(['import', 'personer.csv', '--out', 'ut'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'ut/personer.rutin'), 'utf8')).toContain('person exeet1 "Exempel Ett" {}');
  });

  it('is told of a field that there is not', async () => {
    const cwd = folderOf({
      ...files,
      'rutin.config.json': '{ "import": { "columns": { "persn": ["Tjänste-id"] } } }\n',
    });
    const { code, err } = await callCli(['import', 'personer.csv', '--out', 'ut'], { cwd });
    expect([code, err]).toEqual([2, expect.stringMatching(/1:\d+: persn är ingen inställning\. Menade du person\?/)]);
  });
});
