/** What a file holds is known before its text is made, and is what a reader of the file gets. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { lookAt, nodeHost } from '../../language/server/node-host.ts';
import { folderOf, removeFolders } from '../support/cli.ts';

removeFolders();

const HELD: Readonly<Record<string, string | Buffer>> = {
  'tom.rutin': '',
  'kort.rutin': 'enhet Å "Å" { }\n',
  'marke.rutin': '\ufeffenhet Å "Å" { }\n',
  'lang.rutin': '// åäö\n'.repeat(200_000),
  'noll.rutin': Buffer.from([0x61, 0]),
  'latin.rutin': Buffer.from([0xe5, 0xe4, 0xf6]),
};

it('gives the text that a reader gets, and of what is no text why', async () => {
  const folder = folderOf(HELD);
  mkdirSync(join(folder, 'mapp'));
  for (const name of [...Object.keys(HELD), 'mapp', 'saknas.rutin']) {
    const path = join(folder, name);
    const { text } = await lookAt(path);
    expect(text()).toEqual(await nodeHost.read(pathToFileURL(path).href));
  }
  expect((await lookAt(join(folder, 'marke.rutin'))).text()).toBe(HELD['kort.rutin']);
  expect((await lookAt(join(folder, 'lang.rutin'))).text()).toBe(HELD['lang.rutin']);
  expect((await lookAt(join(folder, 'latin.rutin'))).text()).toMatchObject({ file: expect.any(String) });
});

it('tells other bytes from these, and nothing from what holds none', async () => {
  const folder = folderOf(HELD);
  const seen = new Set<string | undefined>();
  for (const name of Object.keys(HELD)) {
    const { digest, size } = await lookAt(join(folder, name));
    expect(size).toBe(Buffer.byteLength(HELD[name] ?? ''));
    seen.add(digest);
  }
  expect(seen.size).toBe(Object.keys(HELD).length);
  writeFileSync(join(folder, 'igen.rutin'), HELD['kort.rutin'] ?? '');
  expect(seen).toContain((await lookAt(join(folder, 'igen.rutin'))).digest);
  expect((await lookAt(join(folder, 'saknas.rutin'))).digest).toBeUndefined();
});
