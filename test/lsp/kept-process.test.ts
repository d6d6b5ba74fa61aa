/** The server as it ships keeps where everything stands in a workspace of many files, and begins with it the next time. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { folderOf, fristad, removeFolders } from '../support/cli.ts';
import { BARE } from '../support/lsp/capabilities.ts';
import { type Diagnostic, servers } from '../support/lsp/client.ts';

removeFolders();
const start = servers();

const MANY = Object.fromEntries(
  Array.from({ length: 120 }, (_, number): [string, string] => [
    `fler/${number}.rutin`,
    `verksamhet Fler${number} "Exempel ${number}" { del av VGR }\n`,
  ]),
);
const OPEN = 'person exezz1 "Exempel Ett" { uppdrag läkare vid Flerr7 }\n';

/** What a server that is started with some options says of all files in the end. */
async function said(
  folder: string,
  ...options: readonly string[]
): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
  const client = start(options);
  await client.initialize(folder, BARE);
  client.open(pathToFileURL(join(folder, 'ny.rutin')).href, OPEN);
  const isLoaded = async (): Promise<boolean> => {
    return !((await client.request('rutin/tree', {})) as { readonly loading: boolean }).loading;
  };
  await expect.poll(isLoaded, { timeout: 30_000 }).toBe(true);
  await client.request('shutdown', undefined);
  client.notify('exit', undefined);
  expect(await client.exited()).toBe(0);
  return new Map([...client.diagnostics].sort());
}

function keptIn(folder = ''): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.kept'));
}

it('says the same at every start, whatever the kept file holds', { timeout: 120_000 }, async () => {
  const folder = folderOf({ ...fristad, ...MANY, 'ny.rutin': '' });
  const kept = folderOf({});
  const alone = await said(folder, '--no-cache', '--cache-dir', kept);
  expect(keptIn(kept)).toEqual([]);
  expect(JSON.stringify([...alone])).toContain('Menas Fler17?');
  expect(await said(folder, '--cache-dir', kept)).toEqual(alone);
  expect(keptIn(kept)).toHaveLength(1);
  expect(await said(folder, '--cache-dir', kept)).toEqual(alone);
  const path = join(kept, keptIn(kept)[0] ?? '');
  writeFileSync(path, readFileSync(path).subarray(100));
  expect(await said(folder, '--cache-dir', kept)).toEqual(alone);
});
