/** What an editor draws in and beside a text: outline, colours, hints, lenses, folds. */
import { describe, expect, it } from 'vitest';
import { standInsOf, standsInFor } from '../../language/lsp/call-hierarchy.ts';
import { lensesIn } from '../../language/lsp/code-lens.ts';
import { foldsOf } from '../../language/lsp/folding.ts';
import { hintsIn } from '../../language/lsp/inlay-hints.ts';
import { outlineOf } from '../../language/lsp/outline.ts';
import { delegatesView } from '../../language/lsp/panels/delegates.ts';
import { selectionAt } from '../../language/lsp/selection-ranges.ts';
import { wordTokens } from '../../language/lsp/semantic-tokens/semantic-tokens.ts';
import { daySet, parseDay } from '../../language/time/index.ts';
import { at, FILE } from '../support/lsp/marked.ts';

/** Each coloured word with what it is. */
function coloured(marked: string, onlyMeaning = true): readonly string[] {
  const { session, text } = at(marked);
  return wordTokens(session, FILE, onlyMeaning).map(
    ({ start, end, type, declares, past }) =>
      `${text.slice(start, end)} ${type}${declares ? ' declaration' : ''}${past ? ' past' : ''}`,
  );
}

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
    expect(hints.filter((hint) => hint.startsWith('2026-12-11:'))).toEqual([
      '2026-12-11:fre',
      '2026-12-11:5 öppetdagar',
    ]);
  });

  it('lenses on an inbox, an absence, a routine', () => {
    const { session } = at(absence);
    expect(lensesIn(session, FILE).map(({ title }) => title)).toEqual(['1 ombud · täckt 5 av 5 dagar']);
    const units = lensesIn(session, 'enheter.rutin').map(({ title }) => title);
    expect(units[1]).toBe('3 medlemmar · bevakas 3 ggr/dag · nästa 08:15');
    session.setOptions({ ...session.options, asOf: parseDay('2026-10-10') ?? 0 });
    expect(lensesIn(session, 'enheter.rutin')[1]?.title).toMatch(/ · nästa måndag 08:15$/);
    session.setOptions({ ...session.options, asOf: parseDay('2026-12-09') ?? 0 });
    expect(lensesIn(session, FILE).map(({ title }) => title)).toEqual(['1 ombud · täckt 3 av 3 dagar som är kvar']);
    session.setOptions({ ...session.options, asOf: parseDay('2026-11-21') ?? 0 });
    expect(lensesIn(session, 'builtin:/meddelandecenter.rutin')[0]?.title).toBe('gick ut 2026-11-14');
  });

  it.each([
    ['on a day when one has left and one has yet to come', '', '2 medlemmar · bevakas 1 gång/dag · nästa tisdag 09:00'],
    ['closed on that day', 'stängt 2026-10-06', '2 medlemmar · bevakas 1 gång/dag · nästa onsdag 09:00'],
    ['with shorter hours', 'avvikande 2026-10-06 12:00-15:00', '2 medlemmar · bevakas 1 gång/dag · nästa tisdag 12:30'],
    ['in läsläge', 'driftläge läsläge från 2026-10-01', '2 medlemmar · bevakas 1 gång/dag'],
    [
      'in läsläge until then',
      'driftläge läsläge från 2026-10-01 driftläge drift från 2026-10-07',
      '2 medlemmar · bevakas 1 gång/dag · nästa onsdag 09:00',
    ],
    ['soon archived', 'driftläge arkiverad från 2026-10-06', '2 medlemmar · bevakas 1 gång/dag'],
  ])('the lens on an inbox %s', (_, head, expected) => {
    const { session } = at(`¦enhet A { ${head} öppet tis-ons 08:00-17:00 inkorg meddelande {
        medlemmar exeet1 till 2026-10-04, exetv1, exems1 till 2026-10-05, exems1 från 2026-10-05, exetr1 från 2026-10-06
        bevakas dagligen kl 09:00
        bevakas 2026-10-06 kl 12:30 } }`);
    session.setOptions({ ...session.options, asOf: parseDay('2026-10-05') ?? 0 });
    expect(lensesIn(session, FILE).map(({ title }) => title)).toEqual([expected]);
  });

  it('of an absence past the horizon what its findings say, in lens, hint and panel', () => {
    const { session, text } = at(`¦frånvaro exetv1 semester från 2026-12-21 till 2027-01-15 {
    ombud exeet1 från 2027-01-04 till 2027-01-08
}
`);
    const found = session.findingsIn(FILE).filter(({ trigger }) => trigger === 'uncovered');
    const missing = found.map(({ days = daySet.EMPTY, afterHorizon }) => [daySet.count(days), afterHorizon === true]);
    expect(missing).toEqual([
      [3, false],
      [5, true],
    ]);
    expect(lensesIn(session, FILE).map(({ title }) => title)).toEqual([
      '1 ombud · inget ombud 3 dagar · inget ombud 5 dagar efter horisonten · för få 4 dagar efter horisonten',
    ]);
    const hints = hintsIn(session, FILE, 0, text.length).map(({ text: hint }) => hint);
    expect(hints).toContain('12 öppetdagar');
    const scene = { ws: session.ws, options: session.options, uriOf: (file: string) => file };
    const view = delegatesView({ ...scene, findingsIn: (file) => session.findingsIn(file) }, 'exetv1');
    expect(view).toMatchObject({ workingDays: 12, coveredDays: 4, until: '2027-01-02', to: '2027-01-29' });
    const none = view?.gaps.filter(({ kind }) => kind === 'none').map(({ days, afterHorizon }) => [days, afterHorizon]);
    expect(none).toEqual(missing);
  });

  it('each way in which an absence is wanting, with the days that its findings say', () => {
    const { session } = at(`¦frånvaro exeet1 semester från 2027-01-18 till 2027-01-22 {
    ombud exetr1
}
`);
    session.setOptions({ ...session.options, asOf: parseDay('2026-11-21') ?? 0 });
    const said = session.findingsIn(FILE).flatMap(({ trigger, days }) => (days ? [[trigger, daySet.count(days)]] : []));
    expect(said).toEqual([
      ['tooFew', 5],
      ['nobodySigns', 5],
    ]);
    expect(lensesIn(session, FILE).map(({ title }) => title)).toEqual([
      '1 ombud · för få 5 dagar · ingen får signera 5 dagar',
    ]);
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
