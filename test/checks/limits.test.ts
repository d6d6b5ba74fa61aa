/** Values that stand at the very limit of a rule, and the words in which a rule says what is beyond it. */
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { Analysis, adviceOf, messageOf } from '../../language/engine/index.ts';
import type { Finding } from '../../language/model/index.ts';
import { parseDay } from '../../language/time/index.ts';
import { nested } from '../support/checks/rules.ts';
import { findingsIn, markedWords, shipped, workspaceOf } from '../support/judged.ts';

const ORGANISATION = `
huvudman VGR "Västra Götalandsregionen" { typ region }
verksamhet Verksamheten "Verksamheten" { del av VGR }
verksamhet Annan "Annan" { del av VGR }
enhet Mottagningen "Mottagningen" { del av Verksamheten öppet mån-fre 08:00-17:00 }
person exevc1 "Exempel Chef" { uppdrag verksamhetschef vid Verksamheten }
`;
const KRAV = 'krav EX-ETT-01 upplysning { avsnitt "Ett" citat "Ett." }';
const RUTIN = `rutin R "R" { dokument "D" version "1" giltig från 2026-01-01 ${KRAV} }`;

/** The findings of a code in a text, with nothing but this routine. */
function found(code: string, text: string, routines: Parameters<typeof findingsIn>[1] = { routines: [] }) {
  const all = findingsIn({ 'a.rutin': text, 'organisation.rutin': ORGANISATION }, routines);
  return all.filter((finding) => finding.code === code && finding.mark.anchor.file === 'a.rutin');
}

describe('MC-ADI-05: the name of an inbox', () => {
  const named = (name: string): readonly Finding[] =>
    found('MC-ADI-05', `enhet E "E" { del av Verksamheten nivå 5 inkorg meddelande { namn "${name}" } }`, {
      routines: shipped,
    });

  it.each([
    ['a'.repeat(99), 0],
    ['a'.repeat(100), 0],
    ['a'.repeat(101), 1],
    ['å'.repeat(100), 0],
    ['a\u030a'.repeat(100), 0],
    ['😀'.repeat(100), 0],
    ['😀'.repeat(101), 1],
  ])('%s', (name, count) => {
    expect(named(name)).toHaveLength(count);
  });

  it('says how many characters there are and how many fit', () => {
    const [finding] = named('a'.repeat(101));
    expect(messageOf(finding as Finding, 'sv')).toBe('Inkorgens namn i E är 101 tecken, 100 ryms');
  });

  it('that is the unit’s own counts with what is added to it', () => {
    const unit = (length: number): readonly Finding[] =>
      found('MC-ADI-05', `enhet E "${'e'.repeat(length)}" { del av Verksamheten nivå 5 inkorg meddelande { } }`, {
        routines: shipped,
      });
    expect(unit(100 - ' Meddelande'.length)).toEqual([]);
    expect(unit(101 - ' Meddelande'.length)).toHaveLength(1);
  });
});

describe('RUT-021: levels of del av', () => {
  const said = (count: number): readonly string[] =>
    found('RUT-021', nested(count, 'VGR'), { routines: [] }).map((finding) => messageOf(finding, 'sv'));

  it('says how many are followed, of what lies deeper', () => {
    expect(said(98)).toEqual([]);
    expect(said(99)).toEqual(['N98 ligger under fler än 98 led av del av']);
  });
});

describe('RUT-010: an exception that forgives nothing', () => {
  it('is not said of a file before all has been judged', () => {
    const undantag =
      'undantag från EX-ETT-01 för Mottagningen { från 2026-01-01 till 2026-12-31 motivering "Ett" avvikelse "A-1" beslutat av exevc1 }';
    const ws = workspaceOf({ 'a.rutin': `${RUTIN} ${undantag}`, 'organisation.rutin': ORGANISATION }, []);
    const analysis = new Analysis(ws, { checks: allChecks, asOf: parseDay('2026-10-05') ?? 0, horizonDays: 90 });
    const about = analysis.findingsAbout(ws.files.get('a.rutin')?.declarations ?? []);
    expect(about.map(({ code }) => code)).not.toContain('RUT-010');
    expect(analysis.findings.map(({ code }) => code)).toContain('RUT-010');
  });

  const exempted = (subject: string, declared: string): readonly Finding[] =>
    found(
      'RUT-010',
      `${RUTIN} ${declared}
       undantag från EX-ETT-01 för ${subject} {
         från 2026-01-01 till 2026-12-31 motivering "Skäl" avvikelse "A-1" beslutat av exevc1 }`,
    );

  it.each([
    ['E', 'enhet E "E" { del av Verksamheten }', 'enhet E "E" { del av Verksamheten § }'],
    [
      'E.meddelande',
      'enhet E "E" { del av Verksamheten inkorg meddelande { } }',
      'enhet E "E" { del av Verksamheten inkorg meddelande { § } }',
    ],
    [
      'exetv1',
      'person exetv1 "Exempel Två" { uppdrag läkare vid Verksamheten }',
      'person exetv1 "Exempel Två" { uppdrag läkare vid Verksamheten § }',
    ],
    [
      'exetv1',
      'person exetv1 "Exempel Två" { uppdrag läkare vid Verksamheten } frånvaro exetv1 semester från 2026-10-01 till 2026-10-02',
      'person exetv1 "Exempel Två" { uppdrag läkare vid Verksamheten } frånvaro exetv1 semester från 2026-10-01 till 2026-10-02 { § }',
    ],
  ])('for %s is told where it is read whole, and not where it has a syntax error', (subject, whole, broken) => {
    expect(exempted(subject, whole)).toHaveLength(1);
    expect(exempted(subject, broken)).toEqual([]);
  });
});

describe('RUT-012: one whose uppdrag has ended', () => {
  const decided = (uppdrag: string, subject: string, more = ''): readonly string[] => {
    const text = `${RUTIN} ${more}
      person exeac1 "Exempel Avgången" { uppdrag ${uppdrag} }
      undantag från EX-ETT-01 för ${subject} { från 2026-03-01 till 2026-12-31 motivering "Skäl" beslutat av exeac1 }`;
    return found('RUT-012', text).map((finding) => markedWords(finding, text));
  };

  it.each([
    ['on the day before', 'verksamhetschef vid Verksamheten till 2026-02-28', ['exeac1']],
    ['on that very day', 'verksamhetschef vid Verksamheten till 2026-03-01', []],
    ['later', 'verksamhetschef vid Verksamheten till 2026-03-02', []],
    ['and goes on elsewhere', 'enhetschef vid Verksamheten till 2026-02-28 uppdrag enhetschef vid Annan', ['exeac1']],
  ])('%s', (_, uppdrag, expected) => {
    expect(decided(uppdrag, 'Mottagningen')).toEqual(expected);
  });

  it.each([
    ['on the day before: the verksamhet counts no more', '2026-02-28', ['exeac1']],
    ['on that very day', '2026-03-01', []],
  ])('the person it is for, %s', (_, till, expected) => {
    const person = `person exetv1 "Exempel Två" { uppdrag läkare vid Verksamheten till ${till} uppdrag läkare vid Annan }`;
    expect(decided('verksamhetschef vid Verksamheten', 'exetv1', person)).toEqual(expected);
  });
});

describe('RUT-016: two words', () => {
  const bound = (binding: string): { readonly words: string; readonly message: string } => {
    const text = `rutin R "R" { dokument "D" version "1" giltig från 2026-01-01
      krav EX-ETT-01 ska { avsnitt "Ett" citat "Ett." kontroll ${binding} } }`;
    const [finding, ...more] = found('RUT-016', text);
    expect(more).toEqual([]);
    return { words: markedWords(finding as Finding, text), message: messageOf(finding as Finding, 'sv') };
  };

  it('where a severity is asked for are marked and named, both', () => {
    expect(bound('svarstid { högst_dagar 14 nivå medicinsk sekreterare }')).toEqual({
      words: 'medicinsk sekreterare',
      message: 'Nivån ”medicinsk sekreterare” finns inte',
    });
  });

  it('where a number is asked for are marked, both', () => {
    expect(bound('svarstid { högst_dagar medicinsk sekreterare }')).toEqual({
      words: 'medicinsk sekreterare',
      message: 'Uppgiften högst_dagar ska vara ett heltal',
    });
  });

  it('are one value where roles are asked for', () => {
    const text = `rutin R "R" { dokument "D" version "1" giltig från 2026-01-01
      krav EX-ETT-01 ska { avsnitt "Ett" citat "Ett."
        kontroll administratörer { huvudmän region roller medicinsk sekreterare, verksamhetschef minst 1 } } }`;
    expect(found('RUT-016', text)).toEqual([]);
  });
});

describe('RUT-014: what a local routine loosens', () => {
  const loosened = (regional: string, local: string): readonly string[] => {
    const text = `
      rutin R "R" { dokument "D" version "1" giltig från 2026-01-01
        krav EX-ETT-01 ska { avsnitt "Ett" citat "Ett." kontroll ${regional} } }
      lokal rutin L "L" { dokument "L" version "1" giltig från 2026-01-01 gäller Mottagningen
        krav LO-ETT-01 ska { avsnitt "Ett" citat "Ett." kontroll ${local} } }`;
    return found('RUT-014', text).flatMap((finding) => [
      markedWords(finding, text),
      messageOf(finding, 'sv'),
      adviceOf(finding, 'sv'),
      messageOf(finding, 'en'),
      finding.related.map(({ message }) => message.sv).join(),
    ]);
  };

  it('is said with the parameter, both values, the clause and where it stands', () => {
    expect(loosened('svarstid { högst_dagar 14 }', 'svarstid { högst_dagar 20 }')).toEqual([
      'högst_dagar',
      'Lokalt högst_dagar 20 mildrar regionens 14',
      'En lokal rutin får skärpa EX-ETT-01 men aldrig mildra det. Skriv 14 eller ta bort raden: då gäller regionens.',
      'The local högst_dagar 20 is less than the regional 14',
      'Regionens krav EX-ETT-01.',
    ]);
  });

  it('names all of several values', () => {
    const [words, message] = loosened(
      'administratörer { huvudmän region roller verksamhetschef, medicinsk sekreterare minst 1 }',
      'administratörer { huvudmän region roller medicinsk sekreterare, läkare minst 1 }',
    );
    expect(words).toBe('roller');
    expect(message).toBe(
      'Lokalt roller medicinsk sekreterare, läkare mildrar regionens verksamhetschef, medicinsk sekreterare',
    );
  });

  it('says nothing where both ask for the same', () => {
    expect(loosened('svarstid { högst_dagar 14 }', 'svarstid { högst_dagar 14 }')).toEqual([]);
  });
});
