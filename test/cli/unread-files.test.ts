/** A file that cannot be read makes nothing wrong in the files that can: what it may hold is not said to be missing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';
import { callCli, folderOf, QUIET_DAY, removeFolders } from '../support/cli.ts';

removeFolders();

const EXAMPLES = join(CHECKOUT, 'examples');
/** UTF-16 with its mark: what Notepad calls Unicode. */
const UTF_16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

function filesOf(example: string): Record<string, string> {
  const folder = join(EXAMPLES, example);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.rutin'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

interface Told {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

async function findingsIn(files: Readonly<Record<string, string | Buffer>>): Promise<readonly Told[]> {
  const { out } = await callCli(['check', folderOf(files), '--datum', QUIET_DAY, '--format', 'json']);
  return (JSON.parse(out) as { readonly findings: readonly Told[] }).findings;
}

function placeOf({ code, file, line, column }: Told): string {
  return `${file}:${line}:${column} ${code}`;
}

/** What is said of the other files when one cannot be read, and is not said when it can. */
async function inventions(files: Readonly<Record<string, string>>, unread: string): Promise<readonly string[]> {
  const known = new Set((await findingsIn(files)).map(placeOf));
  const told = await findingsIn({ ...files, [unread]: UTF_16(files[unread] ?? '') });
  return told.filter((one) => !known.has(placeOf(one))).map((one) => `${placeOf(one)} ${one.message}`);
}

describe('with a file that cannot be read, nothing new is said of the others', () => {
  for (const example of ['fristad', 'regelbrott', 'vastra-gotaland']) {
    const files = filesOf(example);
    it.each(Object.keys(files))(`${example}: %s`, { timeout: 60_000 }, async (unread) => {
      expect(await inventions(files, unread)).toEqual([]);
    });
  }
});

it('an exception that rests on what cannot be read is neither void nor of no use', async () => {
  const files = filesOf('fristad');
  const exception = `undantag från MC-BEV-02 för FristadVC.samverkan {
    från 2026-09-01 till 2026-12-31
    motivering "Under ombyggnaden"
    beslutat av exeec1
}
`;
  const broken = { ...files, 'undantag.rutin': exception, 'personer.rutin': UTF_16(files['personer.rutin'] ?? '') };
  expect((await findingsIn(broken)).map(placeOf)).toEqual([]);
});
