/** Days after the horizon (here 2027-01-02): what is said of them, how gravely, and what one exception or another setting does to it. */
import { describe, expect, it } from 'vitest';
import { worded } from '../../language/checks/api/index.ts';
import { allChecks } from '../../language/checks/index.ts';
import { configured, fingerprinter, messageOf } from '../../language/engine/index.ts';
import type { Finding, Severity } from '../../language/model/index.ts';
import { daySet } from '../../language/time/index.ts';
import { found, ROLES, UNIT } from '../support/checks/absences.ts';
import { BASE } from '../support/checks/base.ts';
import { findingsIn, markedWords } from '../support/judged.ts';

function told(text: string, asOf?: string): readonly string[] {
  return found(text, asOf).map((finding) => {
    const { code, severity, days, afterHorizon } = finding;
    const count = days === undefined ? '' : ` ${daySet.count(days)}`;
    return `${code} ${severity}${afterHorizon === true ? ' after' : ''} ${markedWords(finding, text)}${count}`;
  });
}

const absence = (period: string, inside = '', owner = 'exetr1'): string =>
  `${UNIT}frånvaro ${owner} semester ${period} { ${inside} }`;
const JULY = 'från 2027-07-05 till 2027-07-16';

describe('every message that may be about days after the horizon', () => {
  const messages = allChecks
    .filter(({ rule, judge }) => rule === undefined && judge.absence !== undefined)
    .flatMap(({ messages: all, name }) =>
      Object.entries(all).filter(([trigger]) => name !== 'läsläge' || /delegate|Access|noAssignment/.test(trigger)),
    )
    .concat(allChecks.flatMap(({ messages: all }) => Object.entries(all).filter(([one]) => one === 'nobodyPresent')));

  it.each(messages)('%s says so in both languages, and is whole without it', (_, { sv, en }) => {
    for (const [text, words] of [
      [sv, 'efter horisonten'],
      [en, 'after the horizon'],
    ] as const) {
      expect(worded(text, true)).toContain(words);
      expect(worded(text, true)).not.toMatch(/[[\]]/);
      expect(worded(text, false)).not.toMatch(/[[\]]| {2}| [,.]|horiz|horis/);
    }
  });
});

describe('an absence after the horizon', () => {
  it.each([
    ['that nobody covers', absence(JULY), ['MC-API-03 information after exetr1 10']],
    [
      'with ombud that nobody assigned or decided',
      absence(JULY, 'ombud exetv1'),
      [
        'MC-TIL-12 information after exetr1 10',
        'MC-TIL-01 information after exetr1',
        'MC-TIL-09 information after exetr1',
      ],
    ],
    [
      'with ombud who share nothing, or are the absent person',
      absence(JULY, `ombud exepl1 ombud exetr1 ombud exetv1 ${ROLES}`),
      ['MC-TIL-01 information after ombud exepl1', 'MC-TIL-10 information after ombud exetr1'],
    ],
    [
      'decided on afterwards',
      absence(JULY, 'ombud exetv1 ombud exeet1 beslutat av exeec1 2027-07-06 tilldelat av exems1'),
      ['MC-TIL-09 information after 2027-07-06'],
    ],
    [
      'decided on the same day',
      absence(JULY, 'ombud exetv1 ombud exeet1 beslutat av exeec1 2027-07-05 tilldelat av exems1'),
      [],
    ],
    [
      'that ends before the year 10000',
      absence('från 2027-07-05 till 9999-12-31', `ombud exetv1 ombud exeet1 ${ROLES}`),
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect([...told(text)].sort()).toEqual([...expected].sort());
  });

  it('is judged as the rows say when its time comes', () => {
    expect(told(absence(JULY, 'ombud exetv1'), '2027-06-21')).toEqual([
      'MC-TIL-01 error exetr1',
      'MC-TIL-09 error exetr1',
      'MC-TIL-12 warning exetr1 10',
    ]);
  });

  it('is told in words that say so', () => {
    const [finding] = found(absence(JULY)) as [Finding];
    expect([messageOf(finding, 'sv'), messageOf(finding, 'en')]).toEqual([
      'Exempel Tre (exetr1) saknar ombud i 10 dagar efter horisonten, först måndag 2027-07-05',
      'Exempel Tre (exetr1) has no delegate on 10 days after the horizon, first Monday 2027-07-05',
    ]);
  });

  it('is in error all the same where its words are', () => {
    const errors = findingsIn({ 'a.rutin': absence(JULY, `ombud exenn9 ${ROLES}`), 'bas.rutin': BASE });
    expect(errors.filter(({ code }) => code === 'RUT-002').map(({ severity }) => severity)).toEqual(['error']);
  });
});

describe('an absence with days on both sides', () => {
  const text = absence('från 2026-12-28 till 2027-01-15');

  it('is two findings, each with its own days', () => {
    expect(told(text)).toEqual(['MC-API-03 warning exetr1 3', 'MC-API-03 information after exetr1 9']);
  });

  it('has fingerprints that differ, and stay when lines move', () => {
    const prints = (one: string): readonly string[] => found(one).map(fingerprinter());
    expect(new Set(prints(text)).size).toBe(2);
    expect(prints(`\n// hej\n${text}`)).toEqual(prints(text));
    expect(found(text).map((finding) => fingerprinter()(finding))).toEqual(prints(text));
  });

  it('is forgiven by days', () => {
    const exception = `undantag från MC-API-03 för exetr1 { från 2026-10-01 till 2027-01-08 motivering "x" avvikelse "MCP-1" beslutat av exevc1 }`;
    const days = found(`${text}\n${exception}`)
      .filter(({ code }) => code === 'MC-API-03')
      .map(({ days: own = daySet.EMPTY, suppressedBy, afterHorizon }) => [
        daySet.count(own),
        suppressedBy !== undefined,
        afterHorizon === true,
      ]);
    expect(days).toEqual([
      [3, true, false],
      [4, true, true],
      [5, false, true],
    ]);
  });

  it('is as the configuration says, but never graver after the horizon', () => {
    const severities = (to: Severity | 'off'): readonly Severity[] =>
      found(text).flatMap((one) => configured(one, new Map([['MC-API-03', to]])).map(({ severity }) => severity));
    expect(severities('error')).toEqual(['error', 'information']);
    expect(severities('hint')).toEqual(['hint', 'hint']);
    expect(severities('off')).toEqual([]);
  });

  it('may have an ombud that lies wholly after', () => {
    const inside = `ombud exetv1 ombud exeet1 ombud exetr1 från 2027-01-11 till 2027-01-15 ${ROLES}`;
    expect(told(absence('från 2026-12-28 till 2027-01-15', inside))).toEqual([
      'MC-TIL-10 information after ombud exetr1',
    ]);
  });
});

describe('those who leave', () => {
  const person = (id: string, more: string): string => `person ${id} "Exempel Slutar" { ${more} }\n`;
  const leaver = (more: string): string => person('exesl1', more);
  const WORK = 'uppdrag läkare vid Exempelverksamheten';
  it.each([
    [
      'need no ombud afterwards',
      leaver(`${WORK} anställd från 2020-01-01 till 2026-10-14`) +
        absence('från 2026-10-12 till 2026-10-23', '', 'exesl1'),
      ['MC-API-03 warning exesl1 3'],
    ],
    [
      'need no ombud on days without an uppdrag',
      leaver(`${WORK} till 2027-07-06 ${WORK} från 2027-07-15`) + absence(JULY, '', 'exesl1'),
      ['MC-API-03 information after exesl1 4'],
    ],
    [
      'are no ombud afterwards, by their uppdrag',
      leaver(`${WORK} till 2027-07-09`) + absence(JULY, `ombud exesl1 ombud exetv1 ${ROLES}`),
      ['MC-TIL-12 information after exetr1 5', 'MC-TIL-01 information after ombud exesl1'],
    ],
    [
      'are no ombud afterwards, by their employment',
      leaver(`${WORK} anställd från 2020-01-01 till 2027-07-09`) + absence(JULY, `ombud exesl1 ombud exetv1 ${ROLES}`),
      ['MC-TIL-12 information after exetr1 5'],
    ],
    [
      'share nothing from within the horizon on: it is said once, as of then',
      leaver(`${WORK} till 2026-12-30`) +
        absence('från 2026-12-28 till 2027-01-15', `ombud exesl1 ombud exetv1 ombud exeet1 ${ROLES}`),
      ['MC-TIL-01 error ombud exesl1'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('an inbox whose monitors are away after the horizon', () => {
  const unit = `enhet Norra "Norra" { del av Exempelverksamheten nivå 5 öppet mån-fre 08:00-17:00 administreras av exems1
inkorg meddelande { medlemmar exetv1, exetr1 bevakas dagligen kl 08:00 av exetv1 ersättare exetr1 }
inkorg samverkan { medlemmar exetv1, exetr1 bevakas 3 gånger per dag kl 08:15, 12:00, 15:30 av exetv1 ersättare exetr1 } }
`;
  it.each([
    [
      'both are',
      `frånvaro exetv1 semester ${JULY}\nfrånvaro exetr1 semester från 2027-07-12 till 2027-07-30`,
      ['MC-BEV-02 information after bevakas 5', 'MC-BEV-02 information after bevakas 5'],
    ],
    ['one of them is', `frånvaro exetv1 semester ${JULY}`, []],
    [
      'one is, the other has no end of his absence written',
      `frånvaro exetv1 semester från 2027-06-01\nfrånvaro exetr1 semester ${JULY}`,
      [],
    ],
  ])('is told of: %s', (_, absences, expected) => {
    expect(told(unit + absences).filter((one) => one.startsWith('MC-BEV'))).toEqual(expected);
  });
});
