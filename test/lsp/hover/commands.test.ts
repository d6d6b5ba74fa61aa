/** What people write in a file leads nowhere in a hover: no link, no picture, no command. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { marked, type Token } from 'marked';
import { expect, it } from 'vitest';
import { folderOf, fristad, removeFolders } from '../../support/cli.ts';
import { VSCODE } from '../../support/lsp/capabilities.ts';
import { servers } from '../../support/lsp/client.ts';

removeFolders();
const start = servers();

const LINK =
  '[x](command:workbench.action.terminal.new) ![y](https://exempel.invalid/z.png) <img src=z> https://exempel.invalid';
const TEXT = `/** ${LINK} */
enhet XVC "${LINK}" {
    del av NärhälsanFristad
}

/** ${LINK} */
person exexx1 "${LINK}" {
    uppdrag läkare vid XVC
}

/** ${LINK} */
frånvaro exexx1 semester från 2026-12-07 till 2026-12-18 {
    ombud exems1
}
`;

/** All links, pictures and HTML of a Markdown text. */
function leads(markdown: string): readonly string[] {
  const found: string[] = [];
  const hear = (token: Token): void => {
    if (token.type === 'link' || token.type === 'image') found.push(String(token.href));
    if (token.type === 'html') found.push(token.raw);
  };
  marked.walkTokens(marked.lexer(markdown), hear);
  return found;
}

it('no name or comment of a file becomes a link', async () => {
  const client = start();
  const folder = folderOf({ ...fristad, 'x.rutin': TEXT });
  await client.initialize(folder, VSCODE);
  const uri = pathToFileURL(join(folder, 'x.rutin')).href;
  client.open(uri, TEXT);
  let shown = 0;
  for (const [line, text] of TEXT.split('\n').entries()) {
    for (const character of [...text.matchAll(/\b\w/g)].map(({ index }) => index).slice(0, 12)) {
      const hover = (await client.request('textDocument/hover', {
        textDocument: { uri },
        position: { line, character },
      })) as { readonly contents: { readonly value: string } } | null;
      if (hover === null) continue;
      shown++;
      const found = leads(hover.contents.value);
      expect(found.filter((href) => !/^command:rutin\.showPerson\?|^rutin-builtin:|^file:/.test(href))).toEqual([]);
    }
  }
  expect(shown).toBeGreaterThan(5);
});
