/** Hover on the words of the language: each tells of itself where it stands, and names keep their richer cards. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../../language/checks/index.ts';
import { hoverAt } from '../../../language/lsp/hover/hover.ts';
import { explainedOf } from '../../../language/reference/explained.ts';
import { ENTRIES, explainedParameters, markdownOf } from '../../../language/reference/index.ts';
import { Session } from '../../../language/services/session.ts';
import { parseDay } from '../../../language/time/index.ts';
import { folderOf, fristad, removeFolders } from '../../support/cli.ts';
import { EMACS, VSCODE } from '../../support/lsp/capabilities.ts';
import { servers } from '../../support/lsp/client.ts';
import { nameIn } from '../../support/reference.ts';

removeFolders();
const start = servers();

function shownIn(marked: string, language: 'sv' | 'en' = 'sv') {
  const session = new Session({ checks: allChecks, asOf: parseDay('2026-10-05') ?? 0, horizonDays: 90, language });
  session.open('a.rutin', marked.replace('¦', ''));
  return hoverAt(session, 'a.rutin', marked.indexOf('¦'));
}

/** The cards that are shown at each word of a text. */
function cardsIn(text: string, language: 'sv' | 'en'): readonly (string | undefined)[] {
  const session = new Session({ checks: allChecks, asOf: parseDay('2026-10-05') ?? 0, horizonDays: 90, language });
  session.open('a.rutin', text);
  return [...text.matchAll(/[\p{L}_]+/gu)].map(({ index }) => hoverAt(session, 'a.rutin', index)?.markdown);
}

/** The names of the two inboxes and of checks have cards of their own. */
const OTHERWISE = /^(Inbox\.(meddelande|samverkan)|CheckBinding\.(?!kontroll).*)$/;

describe('in its own example', () => {
  it.each(ENTRIES.filter(({ of }) => !OTHERWISE.test(of[0] ?? '')).map((entry) => [nameIn(entry), entry] as const))(
    '%s tells of itself',
    (_, entry) => {
      for (const language of ['sv', 'en'] as const) {
        expect(cardsIn(entry.example, language)).toContain(markdownOf(explainedOf(entry), language));
      }
    },
  );

  it('each parameter of a kontroll that is written there tells of itself', () => {
    for (const told of explainedParameters()) {
      if (!new RegExp(`^ +${told.title} `, 'm').test(told.example)) continue;
      expect(cardsIn(told.example, 'sv')).toContain(markdownOf(told, 'sv'));
    }
  });
});

describe('a word', () => {
  it('is told of whole, with its clauses', () => {
    const hover = shownIn('enhet A "A" {\n    ¦nivå 5\n}\n');
    expect(hover?.markdown).toBe(`**nivå** i enhet

Enhetens nivå i HSA-katalogen. En enhet på nivå 5 har de två inkorgarna för meddelande och samverkan.

Skrivs: \`nivå TAL\`  
Får finnas högst en gång.

\`\`\`rutin
enhet ExempelVC "Exempel vårdcentral" {
    nivå 5
}
\`\`\``);
    expect(hover?.start).toBe('enhet A "A" {\n    '.length);
    expect(hover?.end).toBe('enhet A "A" {\n    nivå'.length);
  });

  it.each([
    ['enhet A { inkorg meddelande { ¦bevakas dagligen } }', '**bevakas** i inkorg\n'],
    ['enhet A { intygsbevakning { ¦bevakas dagligen } }', '**bevakas** i intygsbevakning\n'],
    ['enhet A { öppet mån-¦fre 08:00-17:00 }', '**fre** '],
    ['enhet A { ¦administreras av b }', '**administreras av** '],
    ['enhet A { administreras ¦av b }', '**administreras av** '],
    ['person a { uppdrag medicinsk ¦sekreterare vid A }', '**medicinsk sekreterare** på raden uppdrag\n'],
    ['frånvaro a semester från 2026-11-02 ¦till 2026-11-03', '**till** på raderna '],
    ['frånvaro a semester från 2026-11-02 { ombud b ¦till 2026-11-03 }', '**till** på raden ombud\n'],
    ['flöde A { ¦till personlig b }', '**till** i flöde\n'],
    ['flöde A { från B.¦samverkan }', '**samverkan** på raderna '],
    ['lokal rutin A { krav B-1 ska { kontroll ombud { krav ¦inte_vidare } } }', '**krav** i kontroll ombud\n'],
    ['enhet A { nivå 5 nivå }\nenhet B { ¦nivå 5 }', '**nivå** i enhet\n'],
  ])('says what it is where it stands: %s', (marked, start) => {
    expect(shownIn(marked)?.markdown.slice(0, start.length)).toBe(start);
  });

  it.each([
    ['enhet ¦nivån { nivå 5 }', '`nivån`'],
    ['enhet A { inkorg ¦meddelande { medlemmar b } }', '**A Meddelande**'],
    ['enhet A { ¦inkorg meddelande { medlemmar b } }', '**inkorg** i enhet'],
    ['lokal rutin A { krav ¦B-1 ska { } }', '**B-1** '],
    ['lokal rutin A { krav B-1 ska { kontroll ¦ombud { } } }', '# Ombud till en personlig inkorg'],
  ])('gives way to a richer card: %s', (marked, first) => {
    expect(shownIn(marked)?.markdown.trimStart().split('\n')[0]).toBe(first);
  });

  it.each(['enhet A { administreras av ¦b }', 'enhet A { hsa ¦SE1-a }', 'enhet A { nivå ¦5 }', '// ¦enhet'])(
    'is nothing that merely looks like one: %s',
    (marked) => expect(shownIn(marked)).toBeUndefined(),
  );
});

describe('the clauses behind a word', () => {
  it.each([
    [
      'links where the client can open them',
      VSCODE,
      /\n\n\[MC-ORG-01\]\(rutin-[^)]*meddelandecenter\.rutin#L\d+\): Det finns två/,
    ],
    ['are named where it cannot', EMACS, /\n\nMC-ORG-01: Det finns två organisationsknutna delade inkorgar/],
  ])('%s', async (_, capabilities, expected) => {
    const client = start();
    await client.initialize(folderOf(fristad), capabilities);
    const uri = pathToFileURL(join(folderOf({}), 'ny.rutin')).href;
    client.open(uri, 'enhet X "Exempel" {\n    nivå 5\n}\n');
    const position = { line: 1, character: 5 };
    const hover = await client.request('textDocument/hover', { textDocument: { uri }, position });
    const { contents } = hover as { readonly contents: { readonly value: string } };
    expect(contents.value).toMatch(expected);
    expect(contents.value).toMatch(capabilities === VSCODE ? /TAL` {2}\nFår/ : /TAL\nFår/);
    expect(contents.value).not.toMatch(/undefined/);
  });
});
