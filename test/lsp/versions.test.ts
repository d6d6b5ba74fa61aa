/** What an editor shows where a version of a routine names another. `¦` is the cursor. */
import { describe, expect, it } from 'vitest';
import { lensesIn } from '../../language/lsp/code-lens.ts';
import { completionAt } from '../../language/lsp/completion/completion.ts';
import { definitionAt } from '../../language/lsp/definition.ts';
import { hoverAt } from '../../language/lsp/hover/hover.ts';
import { referencesAt } from '../../language/lsp/references.ts';
import { renameAt } from '../../language/lsp/rename.ts';
import type { VersionDeed } from '../../language/lsp/support/version-lens.ts';
import { VSCODE } from '../support/lsp/capabilities.ts';
import { greet, serverInside } from '../support/lsp/inside.ts';
import { at, FILE } from '../support/lsp/marked.ts';

const EARLIER = `rutin Jour "Rutin för jouren" {
    dokument "EXEMPEL-1"
    version "1.0"
    giltig från 2025-01-01 till 2026-12-31
    krav EX-JOUR-01 upplysning { avsnitt "Syfte" citat "Ett." }
    krav EX-JOUR-02 upplysning { avsnitt "Syfte" citat "Två." }
}
`;

function next(lines: string): string {
  return `${EARLIER}rutin Jour2 "Rutin för jouren" {
    dokument "EXEMPEL-1"
    version "2.0"
    giltig från 2026-12-01 till 2028-12-31
    ${lines}
}
`;
}

function labels(lines: string): readonly string[] {
  const { session, offset } = at(next(lines));
  return completionAt(session, FILE, offset).items.map(({ label }) => label);
}

function hover(lines: string): string {
  const { session, offset } = at(next(lines));
  return hoverAt(session, FILE, offset)?.markdown ?? '';
}

describe('completion', () => {
  it('offers what a version may say of another', () => {
    expect(labels('¦')).toEqual(expect.arrayContaining(['ersätter', 'i övrigt som', 'utgår', 'upphävd']));
    expect(labels('ersätter "1.0"\n    ¦')).not.toContain('ersätter');
  });

  it.each(['ersätter ¦', 'i övrigt som ¦'])('offers the numbers of earlier versions after %s', (line) => {
    expect(labels(line)[0]).toBe('"1.0"');
    expect(labels(line)).not.toContain('"2.0"');
  });

  it('offers the krav that may go', () => {
    expect(labels('ersätter "1.0"\n    utgår ¦')).toEqual(['EX-JOUR-01', 'EX-JOUR-02']);
    const left = labels('ersätter "1.0"\n    utgår EX-JOUR-02, ¦');
    expect(left.filter((label) => label.startsWith('EX-'))).toEqual(['EX-JOUR-01']);
  });

  it('does not offer these words where a name stands', () => {
    const { session, offset } = at('enhet Ny "Ny" { administreras av ¦ }');
    const found = completionAt(session, FILE, offset).items.map(({ label }) => label);
    expect(found).not.toContain('ersätter');
  });
});

describe('a number, and a krav that goes', () => {
  it.each(['ersätter "1¦.0"', 'i övrigt som "1¦.0"'])('%s is shown as its version', (line) => {
    const shown = hover(`${line.startsWith('i') ? 'ersätter "1.0" ' : ''}${line}`);
    expect(shown).toContain('**Rutin för jouren** `Jour`');
    expect(shown).toMatch(/version 1\\?\.0/);
  });

  it('shows the day on which the version ends', () => {
    expect(hover('ersätter "1¦.0"')).toContain('giltig 2025-01-01–2026-11-30');
  });

  it('leads to where the version has its number, and back', () => {
    const { session, offset } = at(next('ersätter "1¦.0" i övrigt som "1.0"'));
    const [target] = definitionAt(session, FILE, offset);
    expect(target?.start).toBe(EARLIER.indexOf('"1.0"'));
    expect(referencesAt(session, FILE, offset)).toHaveLength(3);
  });

  it('leads to the krav', () => {
    const { session, offset } = at(next('i övrigt som "1.0" utgår EX-JOUR-0¦2'));
    expect(definitionAt(session, FILE, offset).map(({ start }) => start)).toEqual([EARLIER.indexOf('EX-JOUR-02')]);
    expect(hover('i övrigt som "1.0" utgår EX-JOUR-0¦2')).toContain('> Två');
  });

  it('is not renamed', () => {
    const { session, offset } = at(next('ersätter "1¦.0"'));
    expect(renameAt(session, FILE, offset, 'x')).toHaveProperty('refusal');
  });

  it('takes none of these words from names', () => {
    const { session, offset } = at('person exe¦nn1 "N" { uppdrag läkare vid FristadVC }');
    expect(renameAt(session, FILE, offset, 'utgår')).toBeInstanceOf(Map);
    expect(renameAt(session, FILE, offset, 'undantag')).toHaveProperty('refusal');
  });
});

describe('the lens on a version', () => {
  const deed = (does: VersionDeed): string => ('name' in does ? `${does.kind} ${does.name}` : does.kind);
  const lenses = (lines: string): readonly string[] => {
    const { session } = at(next(`¦${lines}`));
    return lensesIn(session, FILE).map(({ title, does }) => (does === undefined ? title : `${title} (${deed(does)})`));
  };
  const restated = 'krav EX-JOUR-01 ska { avsnitt "Syfte" citat "Nytt." manuellt "Syns inte i filerna" }';

  it.each([
    ['ersätter "1.0" i övrigt som "1.0"', '2 oförändrade'],
    [`ersätter "1.0" i övrigt som "1.0" ${restated}`, '1 ändrat · 1 oförändrat'],
    [`ersätter "1.0" i övrigt som "1.0" utgår EX-JOUR-02 ${restated}`, '1 ändrat · 1 utgår · 0 oförändrade'],
    [`ersätter "1.0" ${restated}`, '1 ändrat · 1 faller bort · 0 oförändrade'],
    ['ersätter "1.0" krav EX-NY-01 upplysning { citat "Ett." }', '1 omnumrerat · 1 faller bort · 0 oförändrade'],
  ])('says what it changes: %s', (lines, title) => {
    expect(lenses(lines)).toEqual([
      'ersätts 2026-12-01 av 2.0',
      `${title} (compare Jour2)`,
      'följder (impact)',
      'gäller till och med 2028-12-31',
      'Ny version… (new-version Jour2)',
    ]);
  });

  it('says when it is repealed', () => {
    expect(lenses('upphävd 2027-06-30 beslut "RS 1"')).toContain('upphävd 2027-06-30');
  });
});

describe('a client that has the command', () => {
  const [folder, uri] = ['memory:/a', 'memory:/a/rutin.rutin'];
  const workspace = { [uri]: next('ersätter "1.0" i övrigt som "1.0" utgår EX-JOUR-02') };
  const begun = async (options: object) => {
    const { client } = serverInside(workspace, '2026-11-21');
    await greet(client, folder, VSCODE, options);
    const textDocument = { uri, languageId: 'rutin', version: 1, text: workspace[uri] as string };
    await client.sendNotification('textDocument/didOpen', { textDocument });
    return client;
  };
  const commands = async (options: object): Promise<readonly string[]> => {
    const client = await begun(options);
    const lenses = await client.sendRequest<{ command: { command: string; arguments?: readonly string[] } }[]>(
      'textDocument/codeLens',
      { textDocument: { uri } },
    );
    return lenses.map(({ command }) => [command.command, ...(command.arguments ?? [])].join(' '));
  };

  it('may choose a lens, and no other client may', async () => {
    expect(await commands({ compareVersions: 'rutin.compareVersions' })).toEqual([
      '',
      `rutin.compareVersions Jour2 ${folder}`,
      '',
    ]);
    expect(await commands({})).toEqual(['', '', '']);
  });

  it('is led to what a version does to the workspace, and to the next one', async () => {
    expect(await commands({ compareVersions: 'compare', impact: 'impact', newVersion: 'new' })).toEqual([
      '',
      `compare Jour2 ${folder}`,
      `impact ${uri} ${folder}`,
      '',
      `new Jour2 ${folder}`,
    ]);
  });

  it('is told of the consequences in one lens where it has no command for them', async () => {
    const titles = async (options: object): Promise<readonly string[]> => {
      const client = await begun({ compareVersions: 'compare', ...options });
      const lenses = await client.sendRequest<{ command: { title: string } }[]>('textDocument/codeLens', {
        textDocument: { uri },
      });
      return lenses.map(({ command }) => command.title);
    };
    expect(await titles({})).toContain('1 utgår · 1 oförändrat · följder');
    expect(await titles({ impact: 'impact' })).toEqual(expect.arrayContaining(['1 utgår · 1 oförändrat', 'följder']));
  });

  it.each([
    [{ version: '3.0' }, null],
    [{ version: '' }, 'Den nya versionen saknar nummer. Ange ett, som 4.0.'],
    [
      { version: '1.0' },
      'Version 1.0 av EXEMPEL-1 finns redan, i rutin.rutin. Välj ett annat nummer, eller ändra i den filen.',
    ],
    [
      { version: '3.0', from: '2026-12-01' },
      'Version 2.0 av EXEMPEL-1 börjar 2026-12-01. Version 3.0 måste börja en senare dag.',
    ],
    [{ version: '3.0', from: '2026-12-02' }, null],
    [{ version: '3.0', from: '2026-02-30' }, '2026-02-30 är inget datum. Skriv år-månad-dag, som 2026-12-15.'],
  ])('is told what is wrong with %j as soon as it is typed', async (typed, fault) => {
    const client = await begun({});
    const said = await client.sendRequest('rutin/wantedVersion', { document: 'Jour', ...typed });
    expect(said).toEqual({ fault, newest: { version: '2.0', from: '2026-12-01' } });
  });

  it('is told that what is no routine, or ships with the product, cannot be written so', async () => {
    const client = await begun({});
    const ask = (asked: object) => client.sendRequest('rutin/wantedVersion', asked);
    expect(await ask({ document: 'Ingen', version: '1.0' })).toMatchObject({ newest: null });
    expect(await ask({ document: 'Meddelandecenter', version: '3.0' })).toMatchObject({
      fault: expect.stringMatching(/finns redan: den följer med Rutin\. Välj ett annat nummer\.$/),
    });
  });

  it('is given the comparison as a page, and nothing for what follows no other', async () => {
    const client = await begun({});
    const page = await client.sendRequest<string>('rutin/versions', { key: 'Jour2' });
    expect(page).toContain('EX-JOUR-02');
    expect(await client.sendRequest('rutin/versions', { key: 'Jour' })).toBeNull();
  });

  it('is given the text of a new version, or why there is none', async () => {
    const client = await begun({});
    const asked = { document: 'EXEMPEL-1', version: '3.0', from: '2028-01-01' };
    const made = await client.sendRequest<{ uri: string; text: string }>('rutin/newVersion', asked);
    expect(made.uri).toMatch(/^memory:\/a\/.*3.0\.rutin$/);
    expect(made.text).toMatch(/ersätter "2\.0"\n\s+i övrigt som "2\.0"/);
    for (const [wrong, reason] of [
      [{ ...asked, version: '2.0' }, 'finns redan'],
      [{ ...asked, from: '2026-02-30' }, 'är inget datum'],
    ] as const) {
      const refused = await client.sendRequest('rutin/newVersion', wrong);
      expect(refused).toEqual({ kind: 'refusal', reason: expect.stringContaining(reason) });
    }
  });
});
