/** What is said of files that cannot be read and of commands that are mistyped is so, and leads to what is wrong. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCli, folderOf, removeFolders } from '../support/cli.ts';

removeFolders();

const TEXT = 'huvudman Påhittad "Påhittad" {\n    typ region\n}\n';

/** What stands on standard error about one file of a folder. */
async function saidOf(content: Buffer): Promise<string> {
  const { err, code } = await callCli(['check'], { cwd: folderOf({ 'a.rutin': content }) });
  expect(code).toBe(2);
  return err.trimEnd();
}

describe('a file that is no text', () => {
  it.each([
    [
      'of Word',
      Buffer.from('PK\u0003\u0004\u0014\0\u0006\0word/document.xml', 'latin1'),
      'är ett dokument från Word, Excel eller liknande, ingen textfil',
    ],
    [
      'of an older Word',
      Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex'),
      'är ett äldre dokument från Word eller Excel, ingen textfil',
    ],
    ['in PDF', Buffer.from('%PDF-1.7\n%\u00e2\u00e3', 'latin1'), 'är ett PDF-dokument, ingen textfil'],
    ['in RTF', Buffer.from('{\\rtf1\\ansi enhet A}'), 'är ett RTF-dokument, ingen textfil'],
    ['of an image', Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001000000000', 'hex'), 'är ingen textfil'],
    ['in UTF-16 with its mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'är inte UTF-8 (rad 1; ser ut som UTF-16)'],
    ['in UTF-16 without its mark', Buffer.from(TEXT, 'utf16le'), 'är inte UTF-8 (rad 1; ser ut som UTF-16)'],
    [
      'in UTF-16 the other way round',
      Buffer.from(TEXT, 'utf16le').swap16(),
      'är inte UTF-8 (rad 1; ser ut som UTF-16)',
    ],
    ['in Windows-1252', Buffer.from(`// ascii\n${TEXT}`, 'latin1'), 'är inte UTF-8 (rad 2; ser ut som Windows-1252)'],
    [
      'in two encodings',
      Buffer.concat([Buffer.from(TEXT), Buffer.from(TEXT, 'latin1')]),
      'är inte UTF-8 (rad 4; blandar flera teckenkodningar)',
    ],
  ])('%s', async (_, content, words) => {
    expect(await saidOf(content)).toContain(`rutin: a.rutin ${words}. `);
  });

  it('but a stray zero is told where it stands', async () => {
    const { out } = await callCli([
      'check',
      folderOf({ 'a.rutin': TEXT.replace('region', 'region\0') }),
      '--format',
      'concise',
    ]);
    expect(out).toContain('a.rutin:2:15: fel RUT-001 Tecknet U+0000 används inte i Rutin. Ta bort det.');
  });
});

describe('a file that is not there', () => {
  it('is not taken for a link', async () => {
    const folder = folderOf({ 'a.rutin': TEXT });
    const { err, code } = await callCli(['check', folder, '--config', join(folder, 'saknas.json')]);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/saknas\.json finns inte\. Kontrollera namnet och mappen\./),
    ]);
    expect(err).not.toContain('länk');
    const impact = await callCli(['impact', folder, '--routine', join(folder, 'saknas.rutin')]);
    expect([impact.code, impact.err]).toEqual([2, expect.stringMatching(/saknas\.rutin finns inte\. Kontrollera/)]);
  });

  it('behind a link is', async () => {
    const folder = folderOf({ 'a.rutin': TEXT });
    symlinkSync(join(folder, 'saknas.rutin'), join(folder, 'b.rutin'));
    const { err } = await callCli(['check', folder]);
    expect(err).toContain('b.rutin är en länk till något som inte finns. Ta bort länken eller rätta den.');
  });

  it('but is a folder is called one', async () => {
    const folder = folderOf({ 'a.rutin': TEXT });
    const { err } = await callCli(['check', folder, '--config', folder]);
    expect(err).toMatch(/är en mapp\. Ange en fil i den\./);
  });
});

describe('with a file that cannot be read, nothing is said not to exist', () => {
  const unread = { 'a.rutin': TEXT, 'b.rutin': Buffer.from('\ufeffperson exeet1 { }', 'utf16le') };

  it('neither a person who is asked for', async () => {
    const { code, err } = await callCli(['access', 'exeet1', folderOf(unread)]);
    expect(code).toBe(2);
    expect(err).toContain('exeet1 finns inte i de filer som gick att läsa. Rätta först de andra.');
  });

  it('nor a part that is to be drawn', async () => {
    const { code, err } = await callCli(['graph', folderOf(unread), '--for', 'EnhetB']);
    expect(code).toBe(2);
    expect(err).toContain('EnhetB finns inte i de filer som gick att läsa.');
  });

  it('nor a code that the configuration names', async () => {
    const config = { 'rutin.config.json': '{ "severity": { "LOK-EGEN-01": "varning" } }' };
    const { err } = await callCli(['check', folderOf({ ...unread, ...config })]);
    expect(err).not.toContain('LOK-EGEN-01');
    const known = await callCli(['check', folderOf({ 'a.rutin': TEXT, ...config })]);
    expect(known.err).toContain('Koden LOK-EGEN-01 finns varken i någon rutin eller i programmet.');
  });
});

it('an empty configuration is called empty', async () => {
  const { err } = await callCli(['check', folderOf({ 'a.rutin': TEXT, 'rutin.config.json': '\n' })]);
  expect(err).toContain('rutin.config.json:1:1: Filen med inställningar är tom. Skriv {} i den, eller ta bort den.');
});
