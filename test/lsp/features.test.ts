/** What an editor shows at a marked place: `¦` is the cursor. */
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { lensesIn } from '../../language/lsp/code-lens.ts';
import { completionAt } from '../../language/lsp/completion/completion.ts';
import { standInsOf, standsInFor } from '../../language/lsp/delegation.ts';
import { hoverAt } from '../../language/lsp/hover/hover.ts';
import { hintsIn } from '../../language/lsp/inlay-hints.ts';
import { outlineOf } from '../../language/lsp/outline.ts';
import { foldsOf, selectionAt } from '../../language/lsp/ranges.ts';
import { definitionAt, referencesAt } from '../../language/lsp/references.ts';
import { renameAt } from '../../language/lsp/rename.ts';
import { wordTokens } from '../../language/lsp/semantic-tokens/words.ts';
import { Session } from '../../language/services/session.ts';
import { parseDay } from '../../language/time/index.ts';
import { fristad } from '../support/cli.ts';

const FILE = 'a.rutin';

interface Marked {
  readonly session: Session;
  readonly text: string;
  readonly offset: number;
}

/** The small example, and beside it a file with a cursor. */
function at(marked: string): Marked {
  const session = new Session({
    checks: allChecks,
    asOf: parseDay('2026-10-05') ?? 0,
    horizonDays: 90,
    language: 'sv',
  });
  for (const [file, text] of Object.entries(fristad)) session.setText(file, text);
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  session.open(FILE, text);
  return { session, text, offset };
}

function labels(marked: string): readonly string[] {
  const { session, offset } = at(marked);
  return completionAt(session, FILE, offset).items.map(({ label }) => label);
}

/** Each coloured word with what it is. */
function coloured(marked: string, onlyMeaning = true): readonly string[] {
  const { session, text } = at(marked);
  return wordTokens(session, FILE, onlyMeaning).map(
    ({ start, end, type, declares, past }) =>
      `${text.slice(start, end)} ${type}${declares ? ' declaration' : ''}${past ? ' past' : ''}`,
  );
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

  it('ranks those first who work in the unit, with name and role', () => {
    const { session, offset } = at(
      'enhet Ny "Ny" {\n    del av NärhälsanFristad\n    administreras av ¦\n}\nperson exenn1 "Exempel Ny" { uppdrag enhetschef vid Ny }\n',
    );
    const { items } = completionAt(session, FILE, offset);
    expect(items[0]?.label).toBe('exenn1');
    expect(items.length).toBeGreaterThan(5);
    expect(items.find(({ label }) => label === 'exenn1')?.detail).toBe('Exempel Ny, enhetschef');
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

describe('what is drawn', () => {
  const absence = `¦frånvaro exeet1 semester från 2026-12-07 till 2026-12-11 {
    ombud exetv1
}
`;

  it('names, weekdays and opening days', () => {
    const { session, text } = at(absence);
    const hints = hintsIn(session, FILE, 0, text.length).map(
      ({ offset, text: hint }) => `${text.slice(0, offset).split(/\s/).at(-1)}:${hint}`,
    );
    expect(hints).toEqual(
      expect.arrayContaining([
        '2026-12-07:mån',
        '2026-12-11:fre',
        '2026-12-11:5 öppetdagar',
        expect.stringMatching(/^exetv1:Exempel/),
      ]),
    );
  });

  it('lenses on an inbox, an absence, a routine', () => {
    const { session } = at(absence);
    expect(lensesIn(session, FILE).map(({ title }) => title)).toEqual(['1 ombud · täckt 5 av 5 dagar']);
    const units = lensesIn(session, 'enheter.rutin').map(({ title }) => title);
    expect(units[1]).toBe('3 medlemmar · bevakas 3 ggr/dag · nästa 08:15');
    session.setOptions({ ...session.options, asOf: parseDay('2026-11-21') ?? 0 });
    expect(lensesIn(session, 'builtin:/meddelandecenter.rutin')[0]?.title).toBe('gick ut 2026-11-14');
  });

  it('an outline by unit and inbox', () => {
    const { session } = at('¦enhet A "Exempel A" { inkorg meddelande { } }');
    const [unit] = outlineOf(session, FILE);
    expect(unit?.label).toBe('A');
    expect(unit?.children.map(({ label }) => label)).toEqual(['inkorg meddelande']);
  });

  it('an outline that says whom an absence is about, and when', () => {
    const { session } = at(absence);
    const [item] = outlineOf(session, FILE);
    expect([item?.label, item?.detail]).toEqual(['frånvaro exeet1', 'Exempel Ett från 2026-12-07 till 2026-12-11']);
  });

  it('folds, and selections that grow', () => {
    const { session, text } = at('enhet A {\n    inkorg meddelande {\n        medlemmar exe¦et1\n    }\n}\n');
    const parsed = session.reading(FILE)?.parsed;
    if (parsed === undefined) throw new Error('not open');
    expect(foldsOf(parsed).length).toBe(2);
    const grown = selectionAt(parsed, text.indexOf('exeet1') + 2).map(({ start, end }) => end - start);
    expect(grown[0]).toBe(6);
    expect(grown).toEqual([...grown].sort((a, b) => a - b));
    expect(grown.at(-1)).toBe(text.length);
  });

  it('words by what they are', () => {
    const text = `¦person exenn1 "N" {
    uppdrag medicinsk sekreterare vid FristadVC
    uppdrag läkare vid NärhälsanFristad till 2026-01-31
}
flöde F "F" {
    från FristadVC.samverkan
    till Saknas.samverkan
    kanal remiss
}
undantag från MC-BEV-03 för FristadVC { från 2026-01-01 till 2026-02-01 }
`;
    expect(coloured(text)).toEqual([
      'exenn1 variable declaration',
      'medicinsk enumMember',
      'FristadVC class',
      'läkare enumMember past',
      'NärhälsanFristad namespace past',
      'F event declaration',
      'FristadVC class',
      'samverkan interface',
      'samverkan interface',
      'MC-BEV-03 property past',
      'FristadVC class past',
    ]);
    expect(coloured(text, false)).toEqual(expect.arrayContaining(['person keyword', '"N" string', 'remiss parameter']));
  });

  it('a member who no longer is one', () => {
    expect(coloured('¦enhet A { inkorg meddelande { medlemmar exeet1, exems1 till 2026-01-31 } }')).toEqual([
      'A class declaration',
      'meddelande interface declaration',
      'exeet1 variable',
      'exems1 variable past',
    ]);
  });

  it('who stands in for whom', () => {
    const { session } = at(absence);
    expect(standInsOf(session, 'exeet1').map(({ id }) => id)).toContain('exetv1');
    expect(standsInFor(session, 'exetv1').map(({ id }) => id)).toContain('exeet1');
  });
});
