/** Whatever a folder holds, the server judges the files that `rutin check` judges: configurations, `.gitignore`, links, hidden folders. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  createConnection,
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type Entry, type Host, startServer } from '../../language/lsp/start.ts';
import { filesAskedFor } from '../../language/server/asked-files.ts';
import { nodeHost } from '../../language/server/node-host.ts';
import { callCli } from '../support/cli.ts';
import { greet } from '../support/lsp/inside.ts';

/** Where something may stand; the words are few, so that they meet. */
const folder = fc
  .array(fc.constantFrom('a', 'b', '.dold', 'node_modules', 'utkast', 'å ä'), { maxLength: 3 })
  .map((parts) => parts.join('/'));
const thing = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('file' as const),
      folder,
      name: fc.constantFrom('x.rutin', 'y.rutin', 'z.rutin.txt'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('config' as const),
      folder,
      text: fc.constantFrom(
        '{}',
        '{ "exclude": ["utkast/**"] }',
        '{ "include": ["a/**", "*.rutin"] }',
        '{ "exclude": ["**/y.rutin"] ',
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('ignore' as const),
      folder,
      text: fc.constantFrom('utkast/\n', 'x.rutin\n', 'b\n!y.rutin\n', '*.rutin\n!a/\n'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('link' as const),
      folder,
      name: fc.constantFrom('länk.rutin', 'lank', 'x.rutin'),
      to: folder,
      file: fc.constantFrom('', '/x.rutin', '/y.rutin'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('git' as const), folder }) },
);
type Thing = typeof thing extends fc.Arbitrary<infer T> ? T : never;

function make(root: string, things: readonly Thing[]): void {
  for (const [index, one] of things.entries()) {
    const at = join(root, one.folder);
    try {
      mkdirSync(at, { recursive: true });
      if (one.kind === 'file') {
        writeFileSync(join(at, one.name), `förvaltning F${index} "F" { del av Ingen }\n`, { flag: 'wx' });
      } else if (one.kind === 'config') writeFileSync(join(at, 'rutin.config.json'), one.text);
      else if (one.kind === 'ignore') writeFileSync(join(at, '.gitignore'), one.text);
      else if (one.kind === 'git') mkdirSync(join(at, '.git'), { recursive: true });
      else symlinkSync(join(root, `${one.to}${one.file}`), join(at, one.name));
    } catch {
      // What stands there already stays.
    }
  }
}

/** A server in this process, on the disk, about one folder; what it says, as files with findings. */
async function serverSays(host: Host, root: string, opened: string): Promise<readonly string[]> {
  const [there, back] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(new StreamMessageReader(there), new StreamMessageWriter(back)), host);
  const client = createMessageConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
  client.listen();
  const capabilities = { textDocument: { diagnostic: {} } };
  await greet(client, pathToFileURL(opened).href, capabilities, { datum: '2026-10-05', diagnostics: 'pull' });
  const { items } = await pulled(client);
  client.dispose();
  const base = `${pathToFileURL(root).href}/`;
  return items
    .filter((one) => one.items.some(({ code }) => code === 'RUT-002'))
    .map(({ uri }) => decodeURIComponent(uri.replace(base, '')))
    .sort();
}

interface Answer {
  readonly items: readonly { readonly uri: string; readonly items: readonly { readonly code?: string }[] }[];
}

function pulled(client: MessageConnection): Promise<Answer> {
  return client.sendRequest('workspace/diagnostic', { previousResultIds: [] });
}

/** The files in which the command line finds something; undefined where it refuses to look. */
async function commandSays(root: string, opened: string): Promise<readonly string[] | undefined> {
  const { out, code } = await callCli(['check', opened, '--format', 'json', '--datum', '2026-10-05'], { cwd: root });
  if (out === '') return code === 2 ? undefined : [];
  const { findings } = JSON.parse(out) as { findings: readonly { readonly code: string; readonly file: string }[] };
  return [...new Set(findings.filter(({ code }) => code === 'RUT-002').map(({ file }) => file))].sort();
}

/** Files as the web worker has them: an editor is asked what stands in a folder and what in a file. */
const asked = filesAskedFor({
  entries: async (uri) => {
    const found = await nodeHost.files.entries(fileURLToPath(uri));
    return Array.isArray(found) ? (found as readonly Entry[]) : null;
  },
  read: async (uri) => {
    const text = await nodeHost.read(uri);
    return typeof text === 'string' ? { text } : null;
  },
});
const webHost: Host = {
  ...nodeHost,
  files: asked,
  pathOf: (uri) => uri,
  uriOf: (path) => path,
  real: (uri) => uri,
  read: (uri) => asked.text(uri),
};

/** No editor tells where a link leads. */
const HOSTS = { 'of Node': { host: nodeHost, links: true }, 'of a web worker': { host: webHost, links: false } };

it.each(Object.entries(HOSTS))(
  'in random folders, the server %s',
  async (_name, { host, links }) => {
    const property = fc.asyncProperty(fc.array(thing, { minLength: 2, maxLength: 14 }), folder, async (things, at) => {
      const root = mkdtempSync(join(tmpdir(), 'rutin-same-'));
      try {
        const opened = join(root, at);
        mkdirSync(opened, { recursive: true });
        make(
          root,
          things.filter(({ kind }) => links || kind !== 'link'),
        );
        const told = await commandSays(root, opened);
        fc.pre(told !== undefined);
        const place = await placeIn(root, opened);
        expect(await ownOf(place, await serverSays(host, place, opened))).toEqual(told);
      } finally {
        rmSync(root, { recursive: true, force: true });
      }
    });
    await fc.assert(property, { numRuns: 40 });
  },
  240_000,
);

/** The workspace of the folder: the nearest configuration above. */
async function placeIn(root: string, opened: string): Promise<string> {
  for (let at = opened; at.startsWith(root); at = dirname(at)) {
    if (await isConfigured(at)) return at;
  }
  return opened;
}

/** Without the files of workspaces further down, which the server judges for themselves. */
async function ownOf(place: string, files: readonly string[]): Promise<readonly string[]> {
  const own: string[] = [];
  for (const file of files) {
    const at = await placeIn(place, dirname(join(place, file)));
    if (at === place || !(await isConfigured(at))) own.push(file);
  }
  return own;
}

async function isConfigured(folder: string): Promise<boolean> {
  return (await nodeHost.files.kind(join(folder, 'rutin.config.json'))) === 'file';
}
