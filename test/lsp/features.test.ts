/** What an editor shows at a marked place: `¦` is the cursor. */
import { describe, expect, it } from 'vitest';
import { completionAt } from '../../language/lsp/completion/completion.ts';
import { definitionAt } from '../../language/lsp/definition.ts';
import { hoverAt } from '../../language/lsp/hover/hover.ts';
import { referencesAt } from '../../language/lsp/references.ts';
import { renameAt } from '../../language/lsp/rename.ts';
import { fristad } from '../support/cli.ts';
import { at, FILE } from '../support/lsp/marked.ts';

function labels(marked: string): readonly string[] {
  const { session, offset } = at(marked);
  return completionAt(session, FILE, offset).items.map(({ label }) => label);
}

function hover(marked: string): string {
  const { session, offset } = at(marked);
  return hoverAt(session, FILE, offset)?.markdown ?? '';
}

describe('completion', () => {
  it('offers what can begin a declaration, and whole ones', () => {
    const found = labels('¦');
    expect(found).toEqual(expect.arrayContaining(['enhet', 'person', 'undantag från', 'enhet …', 'frånvaro …']));
    expect(found).not.toContain('bevakas');
  });

  it('offers the properties of a block, and only those', () => {
    const found = labels('person exenn1 "N" {\n    ¦\n}');
    expect(found).toEqual(expect.arrayContaining(['hsa', 'uppdrag', 'signeringsrätt']));
    expect(found).not.toContain('öppet');
    expect(found).not.toContain('person …');
  });

  it('ranks those first who work in the unit, with name, role and unit', () => {
    const { session, offset } = at(
      'enhet Ny "Ny" {\n    del av NärhälsanFristad\n    administreras av ¦\n}\nperson exenn1 "Exempel Ny" { uppdrag enhetschef vid Ny }\n',
    );
    const { items } = completionAt(session, FILE, offset);
    expect(items[0]?.label).toBe('exenn1');
    expect(items.length).toBeGreaterThan(5);
    expect(items.find(({ label }) => label === 'exenn1')?.detail).toBe('Exempel Ny, enhetschef, Ny');
  });

  it('offers from when an option holds, and the days', () => {
    const kommun = (rest: string): string => `huvudman Boden "Boden" { typ kommun option ${rest} }`;
    expect(labels(kommun('1, ¦'))).toEqual(expect.arrayContaining(['2', '3']));
    expect(labels(kommun('1, 2 f¦'))).toContain('från');
    expect(labels(kommun('1, 2 från ¦'))).not.toEqual([]);
  });

  it('finds a person by name', () => {
    expect(
      labels(
        'enhet Ny "Ny" { del av NärhälsanFristad administreras av exenn¦ }\nperson exenn1 "Ny" { uppdrag läkare vid Ny }',
      ),
    ).toEqual(['exenn1']);
  });

  it('offers times inside the opening hours', () => {
    const found = labels('enhet Ny "Ny" { öppet mån-fre 10:00-11:00 inkorg meddelande { bevakas kl ¦ } }');
    expect(found).toEqual(['10:00', '10:30', '11:00']);
  });

  it('offers clause ids, checks, parameters and their values', () => {
    expect(labels('undantag från MC-BEV¦')).toContain('MC-BEV-03');
    const rutin = (rest: string): string => `rutin R "R" { krav EG-A-01 ska { kontroll ${rest} } }`;
    expect(labels(rutin('bev¦'))).toEqual(['bevakning']);
    expect(labels(rutin('bevakning { ¦ }'))).toContain('gånger_per_dag');
    expect(labels(rutin('bevakning { inkorg ¦ }'))).toEqual(expect.arrayContaining(['meddelande', 'samverkan']));
    expect(labels(rutin('bevakning { inom_öppettid ¦ }'))).toEqual(expect.arrayContaining(['ja', 'nej']));
  });

  it('offers parts, functions, roles and channels where they can stand', () => {
    expect(labels('verksamhet N "N" { del av Närh¦ }')).toEqual(
      expect.arrayContaining(['Närhälsan', 'NärhälsanFristad']),
    );
    expect(labels('person n "N" { uppdrag läk¦')).toEqual(['läkare']);
    expect(labels('flöde N "N" { kanal rem¦ }')).toEqual(['remiss']);
    expect(labels('flöde N "N" { från FristadVC.¦ }')).toEqual(expect.arrayContaining(['meddelande', 'samverkan']));
  });

  it('works in a file with errors above and below', () => {
    const found = labels('enhet A { nivå nivå\n}\nenhet B {\n    ¦\n\nperson x {{{');
    expect(found).toContain('öppet');
  });

  it('says nothing in a comment', () => {
    expect(labels('// ¦')).toEqual([]);
  });
});

describe('hover', () => {
  it('shows the card of a person', () => {
    const card = hover('frånvaro exe¦et1 semester från 2026-12-01');
    expect(card).toMatch(/\*\*Exempel .*\*\* `exeet1`/);
    expect(card).toContain('läkare vid Fristad vårdcentral Närhälsan');
  });

  it('shows the options of a kommun, and from when', () => {
    const card = hover('huvudman Bo¦den "Boden" { typ kommun option 1, 2 från 2027-01-01, 3 från 2027-02-30 }');
    expect(card.split('\n')).toContain('Option 1, 2 från 2027-01-01');
  });

  it('shows the week of an inbox', () => {
    const card = hover('flöde N "N" { från FristadVC.sam¦verkan }');
    expect(card).toContain('| mån | 08:00–17:00 | 08:15, 12:00, 15:30 |');
    expect(card).toContain('| sön | stängt | – |');
    expect(card).toMatch(/kl 08:15, 12:00, 15:30 av Exempel \S+ ersättare Exempel/);
  });

  it('shows both ends of a flow in plain words', () => {
    const card = hover('flöde F¦F "Flödet" { från FristadVC.samverkan till personlig exeet1 kanal remiss }');
    expect(card).toMatch(/Från Fristad vårdcentral Närhälsan samverkan till Exempel Ett \\\(exeet1\\\) · remiss/);
  });

  it('shows a clause with its document and validity', () => {
    const card = hover('undantag från MC-BEV¦-03 för FristadVC { från 2026-11-01 till 2026-12-31 }');
    expect(card).toContain('3 gånger om dagen');
    expect(card).toContain('giltig 2024-11-14–2026-11-14');
  });

  it('shows the weekday of a date and whether the unit is open', () => {
    expect(hover('frånvaro exeet1 semester från 2026-12-2¦9 till 2026-12-30')).toMatch(
      /tisdag 2026-12-29[\s\S]*stängt/,
    );
    expect(hover('frånvaro exeet1 semester från 2026-12-2¦5 till 2026-12-30')).toContain('helgdag');
  });

  it('shows the page of a check', () => {
    expect(hover('rutin R "R" { krav EG-A-01 ska { kontroll svars¦tid { högst_dagar 3 } } }')).toContain('svarstid');
  });

  it('lets no text be read as Markdown', () => {
    expect(hover('person exe¦nn1 "[x](command:y) <b>" {}')).not.toContain('[x](command:y)');
  });
});

describe('definition, references, rename', () => {
  const text = 'frånvaro exe¦et1 semester från 2026-12-01 {\n    ombud exetv1\n}\n';

  it('leads to the declaration in another file', () => {
    const { session, offset } = at(text);
    const [place] = definitionAt(session, FILE, offset);
    expect(place?.file).toBe('personer.rutin');
    expect((fristad['personer.rutin'] ?? '').slice(place?.start, place?.end)).toBe('exeet1');
  });

  it('leads from a clause to the shipped routine', () => {
    const { session, offset } = at('undantag från MC-BEV¦-03 för FristadVC {}');
    expect(definitionAt(session, FILE, offset)[0]?.file).toBe('builtin:/meddelandecenter.rutin');
  });

  it('finds every use in every file', () => {
    const { session, offset } = at(text);
    const written = Object.values({ ...fristad, [FILE]: text.replace('¦', '') })
      .join('\n')
      .match(/\bexeet1\b/g)?.length;
    expect(referencesAt(session, FILE, offset).length).toBe(written);
  });

  it('renames everywhere at once, and leaves the HSA-id alone', () => {
    const { session, offset } = at(text);
    const edits = renameAt(session, FILE, offset, 'exenn9');
    if ('refusal' in edits) throw new Error(edits.refusal.sv);
    expect(edits.size).toBeGreaterThan(2);
    expect([...edits.values()].flat().every((edit) => edit.text === 'exenn9' && edit.end - edit.start === 6)).toBe(
      true,
    );
  });

  it.each([
    ['exetv1', /upptaget/],
    ['person', /ord i språket/],
    ['mån-fre', /går inte som namn/],
    ['', /går inte som namn/],
  ])('refuses %s', (name, reason) => {
    const { session, offset } = at(text);
    const answer = renameAt(session, FILE, offset, name);
    expect('refusal' in answer ? answer.refusal.sv : '').toMatch(reason);
  });

  it('refuses words of the language and shipped clauses', () => {
    const word = at('flöde N "N" { från FristadVC.sam¦verkan }');
    expect(renameAt(word.session, FILE, word.offset, 'x')).toHaveProperty('refusal');
    const clause = at('undantag från MC-BEV¦-03 för FristadVC {}');
    expect(renameAt(clause.session, FILE, clause.offset, 'X-Y')).toHaveProperty('refusal');
  });
});
