/** Read-only mode and starts: what exactly each finding marks, and what follows from nothing. */
import { describe, expect, it } from 'vitest';
import { BASE } from '../support/checks/base.ts';
import { findingsIn, markedWords } from '../support/judged.ts';

const MODE = 'område södra driftläge läsläge från 2024-11-21';

/** Code and marked words of what is found about read-only mode and starts. */
function marked(text: string, asOf = '2026-10-05'): readonly string[] {
  return findingsIn({ 'a.rutin': text, 'bas.rutin': BASE }, { asOf })
    .filter(({ check, mark }) => ['läsläge', 'driftstart'].includes(check) && mark.anchor.file === 'a.rutin')
    .map((finding) => `${finding.code} ${markedWords(finding, text)}`)
    .sort();
}

const unit = (words: string): string =>
  `enhet Läs "Läs" { del av Exempelverksamheten öppet mån-fre 08:00-17:00 ${MODE} ${words} }\n`;
const REVIEW = 'logggranskning varje månad av exevc1';

describe('marks', () => {
  it.each([
    [
      'the unit',
      `förvaltning F "F" { del av VGR }\nenhet Läs "Läs" { del av F öppet mån-fre 08:00-17:00 ${MODE} }`,
      ['LL-ANS-01 Läs', 'LL-ANS-02 Läs'],
    ],
    ['the reviewer', unit('logggranskning av exeet1'), ['LL-ANS-02 exeet1']],
    ['via', unit(`${REVIEW} läsåtkomst { via millennium, npö }`), ['LL-NPO-01 via']],
    [
      'an administrator and a reader',
      unit(`${REVIEW} administreras av exepc1 läsåtkomst { personer exepl1 }`),
      ['LL-ATK-02 exepc1', 'LL-ATK-02 exepl1'],
    ],
    [
      'an ombud',
      `${unit(REVIEW)}person exexx1 "X" { uppdrag läkare vid Läs }
frånvaro exexx1 semester från 2026-10-12 till 2026-10-16 { ombud exeet1 }`,
      ['LL-EJT-01 ombud exeet1'],
    ],
    [
      'the end of a flow',
      `${unit(REVIEW)}funktionsinkorg I "I" { vid Läs }
flöde F "F" { från I till personlig exeet1 kanal ärende }`,
      ['LL-SAM-03 I'],
    ],
    [
      'driftläge',
      `förvaltning N "NÄRHÄLSAN" { del av VGR område södra driftläge drift från 2026-01-01 driftläge läsläge från 2026-02-01 driftläge arkiverad från 2026-03-01 }
verksamhet V "V" { del av Exempelförvaltningen driftläge läsläge från 2024-11-21 driftläge drift }`,
      ['LL-BAK-01 driftläge', 'LL-SAM-01 driftläge', 'LL-SAM-05 driftläge', 'PR-PAU-01 driftläge'],
    ],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('a member who is to begin', () => {
  it.each([
    ['in the läsläge of today', '2026-10-20', ['LL-ATK-02 exeet1']],
    ['on its last day', '2026-10-31', ['LL-ATK-02 exeet1']],
    ['when the unit is in drift again', '2026-11-01', []],
  ])('%s', (_, day, expected) => {
    const again = 'driftläge drift från 2026-11-01 beslut "RS 2026-00001"';
    const inbox = `inkorg meddelande { medlemmar exeet1 från ${day} }`;
    expect(marked(unit(`${again} ${REVIEW} ${inbox}`))).toEqual(expected);
  });
});

describe('nothing follows from nothing', () => {
  it.each([
    [
      'a unit with an error in its driftläge',
      `enhet Läs "Läs" { del av Exempelverksamheten ${MODE} driftläge drft från 2026-01-01 administreras av exepc1 }`,
    ],
    [
      'a driftläge whose date does not exist',
      `enhet Läs "Läs" { del av Exempelverksamheten ${MODE} driftläge drift från 2026-02-30 }`,
    ],
    ['a unit whose review may have been lost', unit(`${REVIEW.replace('av', 'ab')}`)],
    ['a reviewer who does not exist', unit('logggranskning av exevc9')],
    [
      'a chief at a place that does not exist',
      `verksamhet V "V" { del av Exempelförvaltningen }
enhet Läs "Läs" { del av V ${MODE} logggranskning av exexx1 }
person exexx1 "X" { uppdrag verksamhetschef vid W }`,
    ],
    [
      'a chief with an error in it',
      `verksamhet Läsverksamheten "V" { del av Exempelförvaltningen }
enhet Läs "Läs" { del av Läsverksamheten ${MODE} logggranskning av exexx1 }
person exexx1 "X" { updrag verksamhetschef vid Läsverksamheten }`,
    ],
    [
      'a verksamhet that does not exist',
      `enhet Läs "Läs" { del av Exempelverksamhetn ${MODE} logggranskning av exevc1 läsåtkomst { personer exeet1 } }`,
    ],
    [
      'a member with an error in it',
      `${unit(`${REVIEW} läsåtkomst { personer exexx1 }`)}person exexx1 "X" { uppdrag läkare vd Läs }`,
    ],
    [
      'a member at a place that may be the unit',
      `${unit(`${REVIEW} läsåtkomst { personer exexx1 }`)}person exexx1 "X" { uppdrag läkare vid Läz }`,
    ],
    [
      'a start with an error in the block',
      'verksamhet V "V" { del av Exempelförvaltningen driftläge drift från 2026-01-01 beslt "RS 1" }',
    ],
    ['a start of nobody known', 'verksamhet V "V" { del av Vilse driftläge drift från 2026-01-01 }'],
    [
      'an owner one of whose workplaces does not exist',
      `${unit(REVIEW)}person exexx1 "X" { uppdrag läkare vid Läs uppdrag läkare vid Vilse }
frånvaro exexx1 semester från 2026-10-12 till 2026-10-16 { ombud exeet1 }`,
    ],
    [
      'a unit without a chief whose driftläge could not be read',
      `enhet Läs "Läs" { del av VGR ${MODE} driftläge drift från 2026-02-30 }`,
    ],
    [
      'a unit without a chief with an error in it',
      `enhet Läs "Läs" { del av VGR ${MODE} ${REVIEW.replace('av', 'ab')} }`,
    ],
    [
      'an ombud in a unit whose driftläge could not be read',
      `${unit(`${REVIEW} driftläge drift från 2026-02-30`)}person exexx1 "X" { uppdrag läkare vid Läs }
frånvaro exexx1 semester från 2026-10-12 till 2026-10-16 { ombud exeet1 }`,
    ],
  ])('says nothing: %s', (_, text) => {
    expect(marked(text)).toEqual([]);
  });

  it('keeps what was read in a unit whose error is elsewhere', () => {
    const text = unit(`${REVIEW} administreras av exepc1 inkorg samverkan { bevaks dagligen }`);
    expect(marked(text)).toEqual(['LL-ATK-02 exepc1']);
  });
});

describe('who is judged', () => {
  const worker = `person exexx1 "X" { uppdrag läkare vid Läs }\n`;
  const OMBUD = 'semester från 2026-10-12 till 2026-10-16 { ombud';
  it.each([
    [
      'an administrator of an inbox',
      unit(`${REVIEW} inkorg samverkan { administreras av exepl1 }`),
      ['LL-ATK-02 exepl1'],
    ],
    ['not a past member', unit(`${REVIEW} inkorg samverkan { medlemmar exepl1 till 2026-10-04 }`), []],
    [
      'an uppdrag that began after the last day in drift',
      `${unit(`${REVIEW} läsåtkomst { personer exexx1, exexx2 }`)}
person exexx1 "X" { uppdrag läkare vid Läs från 2024-11-20 }
person exexx2 "Y" { uppdrag läkare vid Läs från 2024-11-21 }`,
      ['LL-ATK-02 exexx2'],
    ],
    ['an ombud, once', `${unit(REVIEW)}${worker}frånvaro exexx1 ${OMBUD} exepl1 }`, ['LL-EJT-01 ombud exepl1']],
    [
      'an ombud of someone who worked elsewhere before',
      `${unit(REVIEW)}person exexx1 "X" { uppdrag läkare vid Läs uppdrag läkare vid PrivatVerksamhet till 2026-10-04 }
frånvaro exexx1 ${OMBUD} exeet1 }`,
      ['LL-EJT-01 ombud exeet1'],
    ],
    [
      'no ombud of someone whose two units are never in read-only mode at once',
      `enhet A "A" { del av Exempelverksamheten ${MODE} ${REVIEW} driftläge arkiverad från 2026-10-10 beslut "RS 1" }
enhet B "B" { del av Exempelverksamheten område södra driftläge läsläge från 2026-11-01 ${REVIEW} }
person exexx1 "X" { uppdrag läkare vid A uppdrag läkare vid B }
frånvaro exexx1 semester från 2026-11-09 till 2026-11-13 { ombud exeet1 }`,
      [],
    ],
    [
      'no ombud of someone without a personal inbox',
      `${unit(REVIEW)}person exexx1 "X" { uppdrag läkare vid Läs utan personlig inkorg }\nfrånvaro exexx1 ${OMBUD} exeet1 }`,
      [],
    ],
    [
      'a flow of a unit whose inbox may have been lost',
      `${unit(`${REVIEW} inkorg samverkn { }`)}flöde F "F" { från Läs.samverkan till personlig exeet1 kanal ärende }`,
      ['LL-SAM-03 Läs.samverkan'],
    ],
    [
      'an archive above units in read-only mode',
      `verksamhet V "V" { del av VGR driftläge arkiverad från 2026-12-01 }
enhet E "E" { del av V ${MODE} ${REVIEW} }
person exexx1 "X" { uppdrag verksamhetschef vid V }`,
      ['LL-ANS-02 exevc1', 'LL-SAM-05 driftläge'],
    ],
    [
      'no archive after drift',
      'verksamhet V "V" { del av VGR driftläge drift från 2024-11-12 driftläge arkiverad från 2026-12-01 }',
      [],
    ],
    ['no part without område', 'verksamhet V "V" { del av VGR driftläge läsläge från 2024-11-21 }', []],
    [
      'a unit without a chief, whoever else works at a place that does not exist',
      `enhet Läs "Läs" { del av VGR ${MODE} }\nperson exexx1 "X" { uppdrag läkare vid Läz }`,
      ['LL-ANS-01 Läs', 'LL-ANS-02 Läs'],
    ],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('one cause, one finding', () => {
  const start = (from: string): string =>
    `huvudman P "P" { typ privat avtal "A" område södra driftläge drift från ${from} }`;
  it('says of one start either LL-SAM-01 or PR-PAU-01', () => {
    expect(marked(start('2024-11-15'))).toEqual([]);
    expect(marked(start('2024-11-16'))).toEqual(['PR-PAU-01 driftläge']);
    expect(marked(start('2024-11-20'))).toEqual(['PR-PAU-01 driftläge']);
    expect(marked(start('2024-11-21'))).toEqual(['LL-SAM-01 driftläge']);
    expect(marked(start('2024-11-21'), '2024-12-17')).toEqual(['PR-PAU-01 driftläge']);
  });

  it.each([
    [
      'a förvaltning that is not on the list',
      'förvaltning F "Folktandvården" { del av VGR område södra driftläge drift }',
    ],
    ['one on the list in another area', 'förvaltning F "Närhälsan" { del av VGR område västra driftläge drift }'],
    ['a verksamhet with a name on the list', 'verksamhet F "Närhälsan" { del av VGR område södra driftläge drift }'],
  ])('leaves %s to PR-PAU-01', (_, text) => {
    expect(marked(text)).toEqual(['PR-PAU-01 driftläge']);
  });

  it('judges a municipality in read-only mode, and says that it does not belong there', () => {
    const text = `enhet K "K" { del av Borås öppet mån-fre 08:00-17:00 ${MODE} }`;
    expect(marked(text)).toEqual(['LL-ANS-01 K', 'LL-ANS-02 K', 'LL-BAK-01 driftläge']);
  });
});
