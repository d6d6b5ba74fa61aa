/** Flows: what exactly each finding marks, and what follows from nothing. */
import { describe, expect, it } from 'vitest';
import { BASE } from '../support/checks/base.ts';
import { findingsIn, markedWords } from '../support/judged.ts';

const MUNICIPAL = `enhet Hemsjukvården "Hemsjukvården" { del av Borås öppet mån-fre 08:00-17:00 }
funktionsinkorg KommunInkorg "Kommunens" { vid Hemsjukvården }
`;

/** Code and marked words of what is found about flows. */
function marked(text: string): readonly string[] {
  return findingsIn({ 'a.rutin': text, 'bas.rutin': BASE })
    .filter(({ check, mark }) => check === 'flöde' && mark.anchor.file === 'a.rutin')
    .map((finding) => `${finding.code} ${markedWords(finding, text)}`)
    .sort();
}

describe('marks', () => {
  it.each([
    [
      'the personal end',
      `${MUNICIPAL}flöde F "F" { från KommunInkorg till personlig exeet1 kanal remiss }`,
      ['MC-PIN-04 personlig exeet1'],
    ],
    [
      'the end that is not samverkan',
      `enhet M "M" { del av Exempelverksamheten nivå 5 öppet mån-fre 08:00-17:00 }
flöde F "F" { från M.meddelande till personlig exepl1 kanal ärende }`,
      ['MC-ALL-03 M.meddelande', 'MC-ALL-03 personlig exepl1'],
    ],
    [
      'the channel',
      `${MUNICIPAL}enhet M "M" { del av Exempelverksamheten nivå 5 öppet mån-fre 08:00-17:00 }
flöde F "F" { från M.samverkan till KommunInkorg kanal meddelande gäller patient }`,
      ['MC-ALL-05 meddelande'],
    ],
    [
      'the name of the flow',
      `flöde F "F" { från personlig exeet1 till personlig exetv1 kanal meddelande gäller patient sparas till journal }
flöde G "G" { från personlig exeet1 till personlig exetv1 kanal meddelande gäller patient }`,
      ['MC-ALL-07 F', 'MC-ALL-08 G'],
    ],
    [
      'the content',
      `flöde F "F" { från personlig exeet1 till personlig exetv1 kanal meddelande innehåll konsult }`,
      ['MC-INF-03 konsult'],
    ],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('nothing follows from nothing', () => {
  it.each([
    ['an end that does not exist', `${MUNICIPAL}flöde F "F" { från KommunInkorge till personlig exeet1 kanal remiss }`],
    [
      'an inbox that the unit lacks',
      `${MUNICIPAL}flöde F "F" { från Hemsjukvården.samverkan till personlig exeet1 kanal remiss }`,
    ],
    ['a person who does not exist', `${MUNICIPAL}flöde F "F" { från KommunInkorg till personlig exeet9 kanal remiss }`],
    [
      'a huvudman that does not exist',
      `enhet M "M" { del av Vilse nivå 5 öppet mån-fre 08:00-17:00 }
flöde F "F" { från M.meddelande till personlig exepl1 kanal ärende }`,
    ],
    [
      'a workplace that does not exist',
      `enhet M "M" { del av Exempelverksamheten nivå 5 öppet mån-fre 08:00-17:00 }
person exexx1 "X" { uppdrag läkare vid Exempelverksamhetn uppdrag läkare vid PrivatVerksamhet }
flöde F "F" { från M.meddelande till personlig exexx1 kanal ärende }`,
    ],
    [
      'patients and a unit that does not exist',
      `${MUNICIPAL}flöde F "F" { från KommunInkorg till B.samverkan kanal meddelande gäller patient }`,
    ],
    [
      'patients and an inbox that the unit lacks',
      `${MUNICIPAL}flöde F "F" { från KommunInkorg till Hemsjukvården.samverkan kanal meddelande gäller patient }`,
    ],
    [
      'patients and a person who does not exist',
      `flöde F "F" { från personlig exeet1 till personlig exeet9 kanal meddelande gäller patient }
flöde G "G" { från personlig exeet9 till personlig exeet1 kanal meddelande gäller patient sparas till journal }`,
    ],
    [
      'a flow with an error in it',
      `${MUNICIPAL}funktionsinkorg K "K" { vid Hemsjukvården }
flöde F "F" { från KommunInkorg till K kanal meddelande gäller patient motivring "x" }`,
    ],
    [
      'a flow that may be saved',
      `flöde F "F" { till personlig exeet1 kanal meddelande gäller patient sparas till jurnal }`,
    ],
  ])('says nothing: %s', (_, text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe('who is municipal', () => {
  const flow = (words: string): string =>
    `${MUNICIPAL}person exexx1 "X" { ${words} }\nflöde F "F" { från personlig exexx1 till personlig exeet1 kanal remiss }`;
  it.each([
    ['someone who works in a municipality', 'uppdrag läkare vid Hemsjukvården', 2],
    ['someone who soon will', 'uppdrag läkare vid Hemsjukvården från 2027-01-01', 2],
    ['not someone who did', 'uppdrag läkare vid Hemsjukvården till 2026-10-04', 0],
  ])('%s', (_, words, count) => {
    expect(marked(flow(words)).filter((one) => one.startsWith('MC-PIN-04')).length).toBe(count);
  });
});
