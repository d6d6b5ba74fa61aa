/** Every switch says what it does with each kind there is: a kind that is added later is a compile error, not a silence. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsIn } from '../support/architecture/imports.ts';

const CHECKOUT = join(import.meta.dirname, '../..');

/** Switches over words and numbers that no type lists, or over another house's kinds. */
const OPEN: readonly string[] = [
  'language/editing/fixes/lines.ts: name',
  'language/editing/new-version/copying.ts: word',
  'language/grammar/lexer.ts: Class.CHAR_CLASS[char]',
  'language/import/provisioning-json.ts: error?.keyword',
  'language/lowering/lists.ts: list.length',
  'language/lsp/completion/names.ts: place',
  'language/report/terminal/markdown.ts: token.type',
  'language/services/config/faults.ts: keyword',
];

/** What is switched over in each switch of a text that does not end with `satisfies never`. */
function openIn(text: string): readonly string[] {
  return [...text.matchAll(/^( *)switch \((.+)\) \{\n([\s\S]*?)^\1\}/gm)]
    .filter(([, , , body]) => !/^ *default:\n *(?:return )?\S+ satisfies never;\n$/m.test(body as string))
    .map(([, , over]) => over as string);
}

describe('a switch', () => {
  it('is closed, or one of those that cannot be', () => {
    const files = [...importsIn(['language']).keys()].filter((file) => !/\/(?:generated|parser)\//.test(file));
    const open = files.flatMap((file) =>
      openIn(readFileSync(join(CHECKOUT, file), 'utf8')).map((over) => `${file}: ${over}`),
    );
    expect([...new Set(open)].sort()).toEqual(OPEN);
  });

  it.each([
    [
      'with a default of its own',
      "  switch (a.kind) {\n    case 'b':\n      return 1;\n    default:\n      return 2;\n  }\n",
    ],
    ['with no default', "  switch (a.kind) {\n    case 'b':\n      return 1;\n  }\n"],
  ])('%s is found', (_, text) => {
    expect(openIn(text)).toEqual(['a.kind']);
    expect(
      openIn(text.replace(/(?: {4}default:\n.*\n)? {2}\}\n$/, '    default:\n      a satisfies never;\n  }\n')),
    ).toEqual([]);
  });
});
