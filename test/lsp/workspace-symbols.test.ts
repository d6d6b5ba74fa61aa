/** Names found in the workspace: by any part, as a clerk types it, in one order, and kept by a client that filters them again. */
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import type { NamedSymbol } from '../../language/lsp/support/symbols.ts';
import { symbolsMatching } from '../../language/lsp/workspace-symbols/workspace-symbols.ts';
import { Session } from '../../language/services/session.ts';
import { parseDay } from '../../language/time/index.ts';

const FILES: readonly (readonly [string, string])[] = [
  ['b.rutin', 'person exebe1 "Exempel Be" { }\nperson exeal1 "Exempel Al" { }\n'],
  ['a.rutin', 'person exece1 "Exempel Ce" { }\nhuvudman Exempelhuvudman "Exempel" { typ region }\n'],
];

const REGION: typeof FILES = [
  [
    'a.rutin',
    `enhet FristadVC "Fristad vårdcentral" {
    inkorg meddelande { medlemmar asaob1 }
    inkorg samverkan { namn "Fristad vårdcentral Närhälsan Samverkan" }
}
funktionsinkorg Remisser "Remisser" { vid FristadVC }
person asaob1 "Åsa Karin Öberg" { hsa SE2321000131-P000000004R7 uppdrag läkare vid FristadVC }
person eveob1 "Eve Oberg" { uppdrag läkare vid FristadVC till 2026-01-31 uppdrag sjuksköterska vid FristadVC }
`,
  ],
];

function sessionOf(files: typeof FILES, language: 'sv' | 'en' = 'sv'): Session {
  const session = new Session({ checks: allChecks, asOf: parseDay('2026-10-05') ?? 0, horizonDays: 90, language });
  for (const [file, text] of files) session.setText(file, text);
  return session;
}

function isWithin(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of text.toLowerCase()) if (letter === letters[at]) at++;
  return at === letters.length;
}

/** As VS Code asks and filters: for the first word alone, and what has all of it in the label, or the rest beside it. */
function shownInClient(session: Session, typed: string): readonly NamedSymbol[] {
  const [first = '', ...rest] = typed.toLowerCase().split(' ');
  return symbolsMatching(session, first).filter(
    ({ label, detail }) =>
      isWithin(first + rest.join(''), label) ||
      (isWithin(first, label) && rest.every((word) => isWithin(word, `${detail} • a.rutin`))),
  );
}

const rowsOf = (found: readonly NamedSymbol[]): readonly string[] =>
  found.map(({ label, detail }) => `${label} | ${detail}`);

function namesRead(files: typeof FILES): readonly string[] {
  return symbolsMatching(sessionOf(files), 'exe').map(({ label }) => label);
}

describe('names found in the workspace', () => {
  it('come by what they name, then by name', () => {
    expect(namesRead(FILES)).toEqual([
      'Exempel (Exempelhuvudman)',
      'Exempel Al (exeal1)',
      'Exempel Be (exebe1)',
      'Exempel Ce (exece1)',
    ]);
    expect(namesRead([...FILES].reverse())).toEqual(namesRead(FILES));
  });
});

const ASA = 'läkare · Fristad vårdcentral';

describe.each([
  ['a client that shows what it is told', (session: Session, typed: string) => symbolsMatching(session, typed)],
  ['a client that asks for one word and filters', shownInClient],
])('in %s', (_, search) => {
  it.each([
    ['åsa', `Åsa Karin Öberg (asaob1) | ${ASA}`],
    ['Åsa Öberg', `Åsa Karin Öberg (asaob1) | ${ASA}`],
    ['karin åsa', `Karin Öberg, Åsa (asaob1) | ${ASA}`],
    ['asaob1', `Åsa Karin Öberg (asaob1) | ${ASA}`],
    ['04R7', `Åsa Karin Öberg (asaob1, SE2321000131-P000000004R7) | ${ASA}`],
    [
      'Närhälsan Samverkan',
      'Fristad vårdcentral Närhälsan Samverkan (FristadVC.samverkan) | inkorg · Fristad vårdcentral',
    ],
    ['remisser', 'Remisser | funktionsinkorg · Fristad vårdcentral'],
  ])('%s is found', (typed, row) => {
    expect(rowsOf(search(sessionOf(REGION), typed))).toEqual([row]);
  });

  it.each(['öberg åsa', 'Öberg, Åsa', 'oberg asa', 'asa oberg', 'asa', 'ASA K'])('%s finds the person', (typed) => {
    const found = search(sessionOf(REGION), typed).map(({ label }) => label);
    expect(found.filter((label) => label.includes('(asaob1)'))).toHaveLength(1);
    if (search !== shownInClient) expect(found).toHaveLength(1);
  });

  it.each(['oberg', 'Öberg'])('%s finds both spellings', (typed) => {
    expect(search(sessionOf(REGION), typed)).toHaveLength(2);
  });
});

describe('a row', () => {
  it('says what someone is today', () => {
    expect(rowsOf(symbolsMatching(sessionOf(REGION), 'eve'))).toEqual([
      'Eve Oberg (eveob1) | sjuksköterska · Fristad vårdcentral',
    ]);
  });

  it('is English where English is chosen, and leads to the inbox itself', () => {
    const session = sessionOf(REGION, 'en');
    const [found] = symbolsMatching(session, 'fristad meddelande');
    expect(found).toMatchObject({ label: 'Fristad vårdcentral Meddelande (FristadVC.meddelande)', sort: 'inbox' });
    expect(found?.detail).toBe('inbox · Fristad vårdcentral');
    expect(REGION[0]?.[1].slice(found?.name.start, found?.name.end)).toBe('inkorg meddelande');
  });

  it('whose word begins with what was typed goes first', () => {
    const files = [['a.rutin', 'person aaaaa1 "Exempel Trek" { }\nperson bbbbb1 "Exempel Ek" { }\n']] as const;
    expect(symbolsMatching(sessionOf(files), 'ek').map(({ label }) => label)).toEqual([
      'Ek, Exempel (bbbbb1)',
      'Exempel Trek (aaaaa1)',
    ]);
  });

  it('never parts digits that belong together', () => {
    const files = [['a.rutin', 'person aaaaa1 "Exempel 121212 1212" { }\n']] as const;
    expect(symbolsMatching(sessionOf(files), '1212').map(({ label }) => label)).toEqual([
      'Exempel 121212 1212 (aaaaa1)',
    ]);
  });
});
