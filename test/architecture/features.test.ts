/** A feature of the editor is a file, and one adapter of the same name that is listed and says what the server can do by it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ServerCapabilities } from 'vscode-languageserver';
import { clientOf } from '../../language/lsp/protocol/client.ts';
import type { Feature } from '../../language/lsp/protocol/feature.ts';
import { importsIn } from '../support/architecture/imports.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { EDITORS } from '../support/lsp/capabilities.ts';
import { greet, serverInside } from '../support/lsp/inside.ts';

const LSP = 'language/lsp';
const PROTOCOL = `${LSP}/protocol`;
const imports = importsIn(['language']);

function textOf(path: string): string {
  return readFileSync(join(CHECKOUT, path), 'utf8');
}

function namesIn(folder: string, what: 'isFile' | 'isDirectory'): readonly string[] {
  const entries = readdirSync(join(CHECKOUT, folder), { withFileTypes: true });
  return entries.filter((entry) => entry[what]()).map(({ name }) => name.replace(/\.ts$/, ''));
}

/** What an adapter gives is called as its file. */
function constantOf(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

const adapters = namesIn(PROTOCOL, 'isFile').filter((name) =>
  /^export const \w+: Feature = /m.test(textOf(`${PROTOCOL}/${name}.ts`)),
);

/** Where the feature of a name may be. */
function homesOf(name: string): readonly string[] {
  return [`${LSP}/${name}.ts`, `${LSP}/${name}/${name}.ts`, `language/editing/${name}/${name}.ts`];
}

/** The features that lie in lsp/. */
const features = [
  ...namesIn(LSP, 'isFile').filter((name) => name !== 'start' && name !== 'tsconfig.json'),
  ...namesIn(LSP, 'isDirectory').filter((name) => existsSync(join(CHECKOUT, LSP, name, `${name}.ts`))),
];

async function adapterOf(name: string): Promise<Feature> {
  const module = (await import(join(CHECKOUT, PROTOCOL, `${name}.ts`))) as Readonly<Record<string, Feature>>;
  return module[constantOf(name)] as Feature;
}

/** What capabilities are called; those of the workspace by themselves. */
function namesOf({ workspace, ...others }: ServerCapabilities): readonly string[] {
  return [...Object.keys(others), ...Object.keys(workspace ?? {}).map((name) => `workspace.${name}`)];
}

describe('the features of the editor', () => {
  it('are found', () => expect(adapters.length).toBeGreaterThan(15));

  it.each(adapters)('%s is told to the protocol by the adapter of its name', (name) => {
    const file = `${PROTOCOL}/${name}.ts`;
    expect(textOf(file)).toContain(`export const ${constantOf(name)}: Feature = `);
    const [home] = homesOf(name).filter((path) => existsSync(join(CHECKOUT, path)));
    const near = (imports.get(file) ?? []).filter((path) => path.startsWith(PROTOCOL));
    const reached = [file, ...near].flatMap((path) => imports.get(path) ?? []);
    expect(reached).toContain(home);
  });

  it.each(features)('%s has an adapter', (name) => expect(adapters).toContain(name));

  it('are all listed, each once', () => {
    const [, listed = ''] =
      /const FEATURES: readonly Feature\[\] = \[([^\]]*)\]/.exec(textOf(`${PROTOCOL}/features.ts`)) ?? [];
    expect(listed.match(/\w+/g)?.sort()).toEqual(adapters.map(constantOf).sort());
  });
});

/** What no feature can: documents and folders are told of, and places are counted in one way. */
const OWN = ['positionEncoding', 'textDocumentSync', 'workspace.workspaceFolders'];

describe.each(Object.entries(EDITORS))('what %s is told that the server can', (_, capabilities) => {
  it.each(['push', 'pull'])('comes from one adapter each, where diagnostics are %s', async (diagnostics) => {
    const options = { diagnostics };
    const client = clientOf({ capabilities, processId: null, rootUri: null, initializationOptions: options });
    const said = await Promise.all(adapters.map(async (name) => namesOf((await adapterOf(name)).capability(client))));
    const { client: asker } = serverInside({}, '2026-10-05');
    asker.onRequest('client/registerCapability', () => null);
    asker.onRequest('workspace/configuration', () => [null]);
    const told = await greet(asker, 'file:///arbetsyta', capabilities, options);
    expect([...OWN, ...said.flat()].sort()).toEqual([...namesOf(told.capabilities)].sort());
    asker.dispose();
  });
});
