/** The same walk over every kind of files: at once, in time, and those of an editor that is asked for them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { filesAskedFor } from '../../language/server/asked-files.ts';
import { filesAtOnce, filesInTime } from '../../language/server/node-files.ts';
import { type Files, listWorkspace, placeOf } from '../../language/services/workspace/index.ts';
import { folderOf, removeFolders } from '../support/cli.ts';

removeFolders();

/** An editor that answers from this disk. */
const asked = filesAskedFor({
  entries: async (folder) =>
    readdirSync(fileURLToPath(folder), { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      kind: entry.isDirectory() ? 'folder' : 'file',
    })),
  read: async (uri) => ({ text: readFileSync(fileURLToPath(uri), 'utf8') }),
});

const texts = {
  '.git/HEAD': '',
  '.gitignore': 'undan/\n',
  'vård/rutin.config.json': '{}',
  'vård/å b%.rutin': '',
  'vård/.gitignore': 'x.rutin\n',
  'vård/x.rutin': '',
  'vård/undan/y.rutin': '',
  'vård/personer.rutin.txt': '',
  'vård/ner/rutin.config.json': '{}',
  'vård/ner/z.rutin': '',
};

async function listed(files: Files, path: string): Promise<object> {
  const { root, config } = await placeOf(files, path, 'folder');
  const { files: found, nested, nearMisses } = await listWorkspace(files, root);
  const nameOf = (one: string): string | undefined => files.nameUnder(root, one);
  return { config: nameOf(config ?? ''), files: found.map(({ file }) => file), nested: nested.map(nameOf), nearMisses };
}

describe('one walk', () => {
  it('finds the same for the command line, the server and the web worker', async () => {
    const folder = join(folderOf(texts), 'vård');
    const expected = {
      config: 'rutin.config.json',
      files: ['å b%.rutin'],
      nested: ['ner'],
      nearMisses: ['personer.rutin.txt'],
    };
    expect(await listed(filesAtOnce, folder)).toEqual(expected);
    expect(await listed(filesInTime, folder)).toEqual(expected);
    expect(await listed(asked, pathToFileURL(folder).href)).toEqual(expected);
  });
});
