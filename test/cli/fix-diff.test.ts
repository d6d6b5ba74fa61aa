/** `rutin fix` on files as editors save them: the diff of a dry run, once applied, is what it writes, byte by byte, and then it is done. */
import { readFileSync } from 'node:fs';
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
