/** `rutin fix` on files as editors save them: the diff of a dry run, once applied, is what it writes, byte by byte, and then it is done. */
import { readFileSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch, parsePatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';
import { callCli, folderOf, removeFolders } from '../support/cli.ts';
import { textsIn } from '../support/folder.ts';

removeFolders();

const BROKEN = textsIn(join(CHECKOUT, 'examples/regelbrott'));
const DATE = ['--datum', '2026-11-21'];

const SAVED: Readonly<Record<string, (text: string) => string>> = {
  'as they are': (text) => text,
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'with a byte order mark': (text) => `\ufeff${text}`,
  'without a last line break': (text) => text.trimEnd(),
  'with tabs': (text) => text.replaceAll('    ', '\t'),
};

describe.each(Object.entries(SAVED))('files %s', (_how, saved) => {
  const texts = Object.fromEntries(Object.entries(BROKEN).map(([file, text]) => [`å ä/${file}`, saved(text)]));

  it('are mended as the dry run says', async () => {
    const folder = folderOf(texts);
    const { code, out } = await callCli(['fix', folder, '--dry-run', ...DATE]);
    expect(code).toBe(0);
    expect(bytesIn(folder)).toEqual(texts);
    const wanted: Record<string, string> = { ...texts };
    for (const patch of parsePatch(out)) {
      const file = (patch.newFileName ?? '').slice(2);
      wanted[file] = applyPatch(wanted[file] ?? '', patch, { autoConvertLineEndings: false }) || 'not applied';
    }
    const written = await callCli(['fix', folder, ...DATE]);
    expect(written.out.split('\n').length).toBeGreaterThan(6);
    expect(bytesIn(folder)).toEqual(wanted);
    expect(await callCli(['fix', folder, ...DATE])).toMatchObject({ code: 0, out: '' });
  }, 60_000);
});

function bytesIn(folder: string): Record<string, string> {
  const files = Object.keys(BROKEN).map((file) => `å ä/${file}`);
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

describe('many faults in one file', () => {
  const hidden = '\u200b';
  const persons = Array.from({ length: 2000 }, (_, i) => `exea${i}`);
  const texts = {
    'dolda.rutin': `person exeb1 "${`E${hidden}`.repeat(2000)}" { }\n`,
    'fler.rutin': `person exeb2 "${`E${hidden}`.repeat(20_000)}" { }\n`,
    'lista.rutin': `huvudman Ex "Exempel" { typ region organisationsnummer 232100-0131 }
enhet A "Exempel A" {
    del av Ex
    inkorg samverkan { medlemmar ${persons.map((id) => `${id}, ${id}`).join(', ')} }
}
${persons.map((id) => `person ${id} "Exempel" { uppdrag läkare vid A }\n`).join('')}`,
    'rad.rutin': `person exeb3 "E${hidden.repeat(2000)}" { }\n${hidden.repeat(3)}`,
  };

  it('are all mended, and as the dry run says', async () => {
    const folder = folderOf(texts);
    const { code, out } = await callCli(['fix', folder, '--dry-run', ...DATE]);
    expect(code).toBe(0);
    const wanted = parsePatch(out).map((patch) => {
      const text = texts[(patch.newFileName ?? '').slice(2) as keyof typeof texts];
      return applyPatch(text, patch, { autoConvertLineEndings: false }) || 'not applied';
    });
    expect(await callCli(['fix', folder, ...DATE])).toMatchObject({ code: 0, err: '' });
    expect(Object.keys(texts).map((file) => readFileSync(join(folder, file), 'utf8'))).toEqual(wanted);
    expect(wanted.join('')).not.toContain(hidden);
    expect(wanted[2]?.match(/exea7\b/g)).toHaveLength(2);
  }, 120_000);

  it('are named where they cannot be mended without harm, and the run does not end as one that mended all', async () => {
    const folder = folderOf({
      'a.rutin': `person exeb1 "Exempel Ett" { }\nperson exe${hidden}b1 "Exempel T${hidden}vå" { }\n`,
    });
    const { code, err } = await callCli(['fix', folder, ...DATE]);
    expect(code).toBe(1);
    expect(err).toContain('a.rutin: 1 fynd rättades inte (RUT-009 rad 2)');
    expect(readFileSync(join(folder, 'a.rutin'), 'utf8').split(hidden)).toHaveLength(2);
    expect((await callCli(['fix', folder, '--lang', 'en', ...DATE])).err).toContain('1 finding was not mended');
  });

  it('are named where another file could not be read or written, and that is what the run ends with', async () => {
    const folder = folderOf({
      'a.rutin': `person exeb1 "Exempel Ett" { }\nperson exe${hidden}b1 "Exempel Två" { }\n`,
      'b.rutin': Buffer.from('person exeb2 "Exempel Två" { }\n', 'latin1'),
    });
    const { code, err } = await callCli(['fix', folder, ...DATE]);
    expect(code).toBe(2);
    expect(err).toContain('a.rutin: 1 fynd rättades inte (RUT-009 rad 2)');
    expect(err).toMatch(/b\.rutin är inte UTF-8/);
  });
});

it('takes no exception away that may be needed for what could not be read', async () => {
  const file = '11-undantag.rutin';
  const unneeded = 'undantag från MC-BEV-03 för GrundVC.samverkan';
  const folder = folderOf({ ...BROKEN, 'latin.rutin': Buffer.from('// å\n', 'latin1') });
  expect((await callCli(['fix', folder, ...DATE])).code).toBe(2);
  expect(readFileSync(join(folder, file), 'utf8')).toContain(unneeded);
  unlinkSync(join(folder, 'latin.rutin'));
  await callCli(['fix', folder, ...DATE]);
  expect(readFileSync(join(folder, file), 'utf8')).not.toContain(unneeded);
});
