/** Hover for those who see Markdown as it is: the marks are gone, and what people wrote is there to the last character. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutMarkdown } from '../../../language/lsp/hover/without-markdown.ts';
import { escaped } from '../../../language/lsp/support/escaped.ts';
import { folderOf, fristad, removeFolders } from '../../support/cli.ts';
import { EMACS, VSCODE } from '../../support/lsp/capabilities.ts';
import { servers } from '../../support/lsp/client.ts';

removeFolders();
const start = servers();

describe('without Markdown', () => {
  it('every text that people write is what they wrote', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('`', '*', '\\', '_', 'a', ' ', '[', '|', '~', '.', ':', '/') }),
        (text) => {
          expect(withoutMarkdown(`**${escaped(text)}** \`namn\``)).toBe(`${text} namn`);
        },
      ),
      { seed: 20261005, numRuns: 1000 },
    );
  });

  it('code between fences is as it stands', () => {
    expect(withoutMarkdown('**a**\n\n```rutin\nnamn "**b** \\\\ `c`"\n```\n`d`')).toBe('a\n\nnamn "**b** \\\\ `c`"\nd');
  });

  it('a name with marks in it keeps them, in a client that shows plain text and in one that shows Markdown', async () => {
    const text = 'enhet X "Exempel `Ett` **Två**" {\n    nivå 5\n}\n';
    for (const [capabilities, expected] of [
      [EMACS, 'Exempel `Ett` **Två** X'],
      [VSCODE, '**Exempel \\`Ett\\` \\*\\*Två\\*\\*** `X`'],
    ] as const) {
      const client = start();
      await client.initialize(folderOf(fristad), capabilities);
      const uri = pathToFileURL(join(folderOf({}), 'ny.rutin')).href;
      client.open(uri, text);
      const position = { line: 0, character: 6 };
      const hover = await client.request('textDocument/hover', { textDocument: { uri }, position });
      const { contents } = hover as { readonly contents: { readonly value: string } };
      expect(contents.value.split('\n')[0]).toBe(expected);
    }
  });
});
