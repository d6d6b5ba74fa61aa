/** `rutin import`: the folder that is written to, and the language it speaks. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCli, folderOf, removeFolders } from '../support/cli.ts';
import { imported, SHARED, usual } from '../support/imported.ts';

removeFolders();

describe('the folder', () => {
  it('is not touched when something of the same name stands there, unless asked to', async () => {
    const { folder } = await imported(usual);
    const paths = Object.keys(usual).map((name) => join(folder, name));
    const out = join(folder, 'out');
    writeFileSync(join(out, 'enheter.rutin'), '// mitt eget\n');
    writeFileSync(join(out, 'eget.txt'), 'kvar');
    const refused = await callCli(['import', ...paths, '--out', out]);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/har redan .*enheter\.rutin.*--force/);
    expect(readFileSync(join(out, 'enheter.rutin'), 'utf8')).toBe('// mitt eget\n');
    expect((await callCli(['import', ...paths, '--out', out, '--force'])).code).toBe(0);
    expect(readFileSync(join(out, 'enheter.rutin'), 'utf8')).toMatch(/enhet FVC/);
    expect(readFileSync(join(out, 'eget.txt'), 'utf8')).toBe('kvar');
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('may be a link to an empty folder, and a link in it is replaced and not followed', async () => {
    const folder = folderOf({ ...usual, 'annan/x.rutin': '// mitt eget\n' });
    const paths = Object.keys(usual).map((name) => join(folder, name));
    mkdirSync(join(folder, 'tom'));
    symlinkSync('tom', join(folder, 'ut'));
    expect((await callCli(['import', ...paths, '--out', join(folder, 'ut')])).code).toBe(0);
    expect(existsSync(join(folder, 'tom/enheter.rutin'))).toBe(true);
    rmSync(join(folder, 'tom/enheter.rutin'));
    rmSync(join(folder, 'tom/personer.rutin'));
    symlinkSync('../finns-inte', join(folder, 'tom/enheter.rutin'));
    symlinkSync('../annan/x.rutin', join(folder, 'tom/personer.rutin'));
    expect((await callCli(['import', ...paths, '--out', join(folder, 'ut'), '--force'])).code).toBe(0);
    expect(readFileSync(join(folder, 'annan/x.rutin'), 'utf8')).toBe('// mitt eget\n');
    expect(readFileSync(join(folder, 'tom/enheter.rutin'), 'utf8')).toMatch(/enhet FVC/);
    expect(existsSync(join(folder, 'finns-inte'))).toBe(false);
  });

  it('loses with --force what an earlier import left, and nothing else', async () => {
    const { folder } = await imported({ ...usual, 'f.csv': 'Inkorg;Enhet;Typ\nOp;FVC;Funktion\n' });
    const out = join(folder, 'out');
    expect(existsSync(join(out, 'funktionsinkorgar.rutin'))).toBe(true);
    writeFileSync(join(out, 'franvaro.rutin'), '// mitt eget\n');
    const paths = Object.keys(usual).map((name) => join(folder, name));
    expect((await callCli(['import', ...paths, '--out', out, '--force'])).code).toBe(0);
    expect(existsSync(join(out, 'funktionsinkorgar.rutin'))).toBe(false);
    expect(existsSync(join(out, 'franvaro.rutin'))).toBe(true);
  });

  const zip = Buffer.from('PK\u0003\u0004rest', 'latin1');
  const mixed = Buffer.concat([Buffer.from('Inkorg;Å\n'), Buffer.from('å', 'latin1')]);
  const unreadable: readonly (readonly [string, string | Buffer, RegExp])[] = [
    ['x.xlsx', zip, /x\.xlsx är en arbetsbok som inte går att öppna/],
    ['x.csv', mixed, /blandar UTF-8 och Windows-1252/],
    ['x.csv', 'Inkorg;Medlem\n"öppen;exeet1\n', /citattecken på rad 2/],
    ['x.csv', 'Alfa;Beta\n1;2\n', /ingen rubrikrad.*”Alfa” och\s+”Beta”/],
    ['x.json', '{"a": ', /är inte giltig JSON/],
  ];

  it.each(unreadable)(
    'is made of the other files when one cannot be read, which is named: %s %#',
    async (name, content, told) => {
      const { code, out, texts } = await imported({ ...usual, [name]: content });
      expect(code).toBe(2);
      expect(out).toMatch(told);
      expect(out).not.toContain('Allt kom med');
      expect(texts['enheter.rutin']).toContain('enhet FVC "Fristad vårdcentral"');
      expect(texts['enheter.rutin']?.split('\n')[0]).not.toContain(name);
    },
  );

  it.each(unreadable)('is not made when no file can be read: %s %#', async (name, content, told) => {
    const { code, err, folder } = await imported({ [name]: content });
    expect(code).toBe(2);
    expect(err).toMatch(told);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('is not made of files that are not there', async () => {
    expect((await callCli(['import', '/finns/inte.csv'])).err).toMatch(/inte\.csv finns inte/);
  });
});

it('speaks English when asked to', async () => {
  const { out, code } = await imported({ ...usual, 'm.csv': `Inkorg;Medlem\n${SHARED};okänd1\n` }, '--lang', 'en');
  expect(code).toBe(1);
  expect(out).toMatch(/Not imported \(1\)\n +m\.csv rad 2 +The person ”okänd1” is not among what was read/);
});

it('an HR list, a pool list and an Exchange list become one workspace: who works at a unit that only inboxes tell of stands there', async () => {
  const { texts, code } = await imported({
    'hr.csv': 'VGR-id;Namn;Roll;Enhet\nexeet1;Exempel Ett;läkare;FVC\n',
    'pool.csv': 'Pool Name;Pool Member\nFVC Meddelande;exeet1\n',
    'exchange.csv': 'Identity;User;AccessRights\nFVC Samverkan;REGION\\exeet1;FullAccess\n',
  });
  expect(texts['personer.rutin']).toContain('uppdrag läkare vid FVC // ur hr.csv rad 2');
  expect(code).toBe(0);
});
