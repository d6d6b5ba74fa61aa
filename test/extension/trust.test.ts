/** What the extension lets a text do that somebody else wrote: to lead to one command, to be drawn, and nothing more. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';

const SOURCES = join(CHECKOUT, 'extension/src');
const texts = new Map(
  readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.m?tsx?$/.test(name))
    .map((name) => [name, readFileSync(join(SOURCES, name), 'utf8')] as const),
);

function textOf(name: string): string {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`there is no ${name}`);
  return text;
}

/** The files in which words stand. */
function having(words: RegExp): readonly string[] {
  return [...texts]
    .filter(([, text]) => words.test(text))
    .map(([name]) => name)
    .sort();
}

it('a hover may lead to one command alone, which shows a person', () => {
  expect(textOf('server.ts')).toContain(
    "markdown: { supportHtml: false, isTrusted: { enabledCommands: ['rutin.showPerson'] } }",
  );
  expect(having(/isTrusted: true|supportHtml: true|enableCommandUris: true/)).toEqual([]);
  expect(having(/new vscode\.MarkdownString/)).toEqual(['status.ts', 'tests/message.ts', 'tree/item.ts']);
  expect(having(/\.(?:isTrusted|supportHtml) = /)).toEqual([]);
  expect(having(/enableCommandUris/)).toEqual(['commands/explain-page.ts']);
  expect(textOf('commands/explain-page.ts')).toContain("enableCommandUris: ['rutin.open']");
});

it('a page allows its own script and style, and nothing else', () => {
  expect(having(/createWebviewPanel/)).toEqual(['commands/explain-page.ts', 'panels/frame.ts', 'reports/files.ts']);
  const policies = [...texts.values()].flatMap((text) =>
    [...text.matchAll(/const policy = `([^`]*)`/g)].map(([, one]) => one),
  );
  expect(policies.sort()).toEqual([
    "default-src 'none'; style-src $" + "{webview.cspSource}; script-src 'nonce-$" + "{nonce}'",
    "default-src 'none'; style-src 'nonce-$" + "{nonce}'; form-action 'none'; base-uri 'none'",
  ]);
  // The report has a policy of its own, which allows its script by its hash.
  expect(having(/enableScripts: true/)).toEqual(['panels/frame.ts', 'reports/files.ts']);
  expect(textOf('reports/files.ts')).toContain('enableScripts: true, localResourceRoots: []');
  expect(textOf('panels/frame.ts')).toContain('localResourceRoots: [media]');
  expect(textOf('commands/explain-page.ts')).toContain('localResourceRoots: []');
  expect(having(/unsafe-inline|unsafe-eval|wasm-unsafe|strict-dynamic/)).toEqual([]);
});

it('no page writes HTML of its own', () => {
  expect(
    having(
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|srcdoc|createContextualFragment/,
    ),
  ).toEqual([]);
  expect(having(/new DOMParser/)).toEqual(['webview/picture.ts']);
  const picture = textOf('webview/picture.ts');
  const listed = (name: string): string =>
    new RegExp(`const ${name} = new Set\\(\\[([\\s\\S]*?)\\]\\);`).exec(picture)?.[1] ?? '';
  expect(listed('SHAPES')).toMatch(/'path'/);
  expect(listed('SHAPES')).not.toMatch(/'(?:a|script|style|image|use|foreignObject|animate|set)'/i);
  expect(listed('ATTRIBUTES')).toMatch(/'fill'/);
  expect(listed('ATTRIBUTES')).not.toMatch(/\bon[a-z]+|href|style'|'class'|'id'/i);
});

it('a page can ask for no command but those that are named', () => {
  const asked = having(/./).flatMap((name) =>
    name.startsWith('panels/')
      ? [...textOf(name).matchAll(/executeCommand(?:<[^>]*>)?\(\s*([^,)]+(?:\? '[^']+' : '[^']+')?)/g)].map(
          ([, one]) => one,
        )
      : [],
  );
  expect(asked.map((one) => one?.replaceAll(/\s+/g, ' ')).sort()).toEqual([
    "'rutin.showDelegates'",
    "'rutin.showPerson'",
    "'rutin.today'",
    "'undo'",
    'NEW_ABSENCE',
    "deed === 'add-member' ? 'rutin.addMember' : 'rutin.lastDay'",
  ]);
  expect(having(/acquireVsCodeApi\(/).every((name) => name.startsWith('webview/'))).toBe(true);
});

it('whatever runs a program asks whether the workspace is trusted', () => {
  expect(having(/node:child_process|worker_threads/)).toEqual(['cli.ts', 'git.ts']);
  const guarded = having(/\bguarded\(\(\)/);
  expect(guarded).toEqual(['commands/my-change.ts', 'commands/run-cli.ts']);
  expect(
    having(/registerCommand/).filter((name) => /cli\.run\(|standingOf\(/.test(textOf(name)) && !guarded.includes(name)),
  ).toEqual([]);
  expect(textOf('reports/committed.ts')).toContain('vscode.workspace.isTrusted ? await committedText');
  const { capabilities } = JSON.parse(readFileSync(join(CHECKOUT, 'extension/package.json'), 'utf8')) as {
    readonly capabilities: { readonly untrustedWorkspaces: object };
  };
  expect(capabilities.untrustedWorkspaces).toMatchObject({
    supported: 'limited',
    restrictedConfigurations: ['rutin.konfiguration'],
  });
});

it('git is asked as the command line asks it: nothing that a repository names is run, and nothing fetched', () => {
  const own = readFileSync(join(CHECKOUT, 'language/git/run.ts'), 'utf8');
  const block = (text: string, name: string, end: string): string =>
    text.slice(text.indexOf(`const ${name} = `), text.indexOf(end, text.indexOf(`const ${name} = `)));
  expect(block(textOf('git.ts'), 'QUIET', '};')).toBe(block(own, 'QUIET', '};'));
  expect(block(textOf('git.ts'), 'TAME', '];')).toBe(block(own, 'TAME', '];'));
  expect(block(own, 'QUIET', '};')).toContain("GIT_ALLOW_PROTOCOL: 'none'");
});
