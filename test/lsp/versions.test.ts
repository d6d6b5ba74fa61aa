/** What an editor shows where a version of a routine names another. `¦` is the cursor. */
import { describe, expect, it } from 'vitest';
import { completionAt } from '../../language/lsp/completion/completion.ts';
import { definitionAt } from '../../language/lsp/definition.ts';
import { hoverAt } from '../../language/lsp/hover/hover.ts';
import { referencesAt } from '../../language/lsp/references.ts';
import { renameAt } from '../../language/lsp/rename.ts';
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
