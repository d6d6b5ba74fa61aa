/** Twice as much of anything is twice as much work, whatever it is that there is much of. Work is counted, never timed. */
import { describe, expect, it } from 'vitest';
import { countWork, workOf } from '../support/work.ts';

countWork();
const { allChecks } = await import('../../language/checks/index.ts');
const { Session } = await import('../../language/services/session.ts');
const { formatDay, parseDay } = await import('../../language/time/index.ts');

const ASOF = parseDay('2026-10-05') ?? 0;

const BASE = `huvudman VGR "VGR" { typ region }
förvaltning F "F" { del av VGR }
verksamhet V "V" { del av F }
enhet E "E" {
    del av V
    nivå 5
    driftläge drift från 2026-01-01
    öppet mån-fre 08:00-17:00
    inkorg samverkan { medlemmar chef1, anna1 bevakas dagligen kl 09:00 av chef1 ersättare anna1 }
}
person chef1 "Exempel Chef" { uppdrag verksamhetschef vid V }
person anna1 "Exempel Anna" { signeringsrätt uppdrag läkare vid E }
`;

type Many = (n: number) => string;

function each(n: number, one: (index: number) => string, between = '\n'): string {
  return Array.from({ length: n }, (_, index) => one(index)).join(between);
}

const day = (index: number): string => formatDay(ASOF + index);
const persons: Many = (n) => each(n, (i) => `person p${i} "P ${i}" { uppdrag läkare vid E }`);
const unit = (body: string): string =>
  `enhet G "G" { del av V nivå 5 driftläge drift från 2026-01-01 ${body.includes('öppet') ? '' : 'öppet mån-fre 08:00-17:00'} ${body} }`;
const inbox = (body: string): string => unit(`inkorg samverkan { ${body} }`);
const time = (i: number): string => `${String(8 + (i % 9)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}`;
const exemption = (name: string): string =>
  `undantag från MC-INK-01 för ${name} { från 2026-01-01 till 2026-12-31 motivering "x" avvikelse "y" beslutat av chef1 }`;
const version = (name: string, number: number, from: string, to: string): string =>
  `rutin ${name} "R" { dokument "D-${name}" version "${number}" giltig från ${from} till ${to} omfattar region krav RR-1 ska { manuellt "x" } }`;

const MANY: Readonly<Record<string, Many>> = {
  'names that nobody has, on one line': (n) =>
    `funktion X "X" { vid E bemannas av ${each(n, (i) => `zz${i}x${i}`, ', ')} }`,
  'members that nobody has': (n) => inbox(`medlemmar ${each(n, (i) => `zz${i}x${i}`, ', ')}`),
  'overlapping absences of one person': (n) =>
    each(n, (i) => `frånvaro anna1 semester från ${day(i % 30)} till ${day(40 + (i % 30))} { ombud chef1 }`),
  'absences of one person, one after the other': (n) =>
    each(n, (i) => `frånvaro anna1 semester från ${day(2 * i)} till ${day(2 * i)} { ombud chef1 }`),
  'absences of one person after the horizon': (n) =>
    each(n, (i) => `frånvaro anna1 semester från ${day(200 + 2 * i)} till ${day(200 + 2 * i)} { ombud chef1 }`),
  'absences that overlap for ever': (n) =>
    each(n, (i) => `frånvaro anna1 semester från ${day(i)} till 9999-12-31 { ombud chef1 }`),
  'absences for ever, each of another': (n) =>
    `${persons(n)} ${each(n, (i) => `frånvaro p${i} semester från ${day(i)} till 9999-12-31 { ombud anna1 }`)}`,
  'absences of twenty years, of all who watch one inbox': (n) =>
    `${persons(n)} funktion X "X" { vid E bemannas av ${each(n, (i) => `p${i}`, ', ')} } ${inbox(`medlemmar anna1 ${each(n, () => 'bevakas dagligen kl 09:00 av funktion X')}`)} ${each(n, (i) => `frånvaro p${i} semester från ${day(i)} till ${day(7300 + i)}`)}`,
  'ombud of one absence': (n) =>
    `${persons(n)} frånvaro anna1 semester från 2026-10-05 till 2026-12-31 { ${each(n, (i) => `ombud p${i}`)} }`,
  'absences with one ombud': (n) =>
    `${persons(n)} ${each(n, (i) => `frånvaro p${i} semester från 2026-10-12 till 2026-10-20 { ombud anna1 }`)}`,
  'persons of one name': (n) => each(n, (i) => `person p${i} "Exempel Lika" { uppdrag läkare vid E }`),
  'persons of one HSA-id': (n) =>
    each(n, (i) => `person p${i} "P" { hsa SE2321000131-E000000000009 uppdrag läkare vid E }`),
  'persons of one VGR-id': (n) => each(n, (i) => `person anna2 "P ${i}" { uppdrag läkare vid E }`),
  'units of one name': (n) => each(n, () => 'enhet H "H" { del av V nivå 5 }'),
  'inboxes of one title': (n) =>
    each(
      n,
      (i) => `funktionsinkorg I${i} "Lika" { för "x" vid E medlemmar anna1, chef1 bevakas dagligen kl 09:00 av anna1 }`,
    ),
  'inboxes of one unit': (n) => unit(each(n, () => 'inkorg meddelande { medlemmar anna1 }')),
  'bevakas lines of one inbox': (n) =>
    inbox(`medlemmar anna1 ${each(n, (i) => `bevakas ${day(i % 80)} kl ${time(i)} av anna1`)}`),
  'bevakas lines by one funktion': (n) =>
    `${persons(n)} funktion X "X" { vid E bemannas av ${each(n, (i) => `p${i}`, ', ')} } ${inbox(`medlemmar anna1 ${each(n, () => 'bevakas dagligen kl 09:00 av funktion X')}`)}`,
  'times of one line': (n) => inbox(`medlemmar anna1 bevakas dagligen kl ${each(n, time, ', ')} av anna1`),
  'persons of one line': (n) =>
    `${persons(n)} ${inbox(`medlemmar anna1 bevakas dagligen kl 09:00 av ${each(n, (i) => `p${i}`, ', ')} ersättare ${each(n, (i) => `p${i}`, ', ')}`)}`,
  'spans of one weekday': (n) => unit(`öppet mån ${each(n, (i) => `${time(i)}-17:59`, ', ')}`),
  'hours of one date': (n) => unit(each(n, (i) => `avvikande 2026-12-01 ${time(i)}-17:59`)),
  'dates with other hours, all closed': (n) =>
    unit(`${each(n, (i) => `avvikande ${day(i)} 08:00-09:00`)} ${each(n, (i) => `stängt ${day(i)}`)}`),
  'uppdrag of one person at one unit': (n) => `person b1 "B" { ${each(n, () => 'uppdrag läkare vid E')} }`,
  'uppdrag of one person at as many units': (n) =>
    `${each(n, (i) => `enhet G${i} "G${i}" { del av V nivå 5 }`)} person b1 "B" { ${each(n, (i) => `uppdrag läkare vid G${i}`)} }`,
  'memberships of one person in one list': (n) => inbox(`medlemmar ${each(n, () => 'anna1', ', ')}`),
  'memberships of one person, one after the other': (n) =>
    inbox(`medlemmar ${each(n, (i) => `anna1 från ${day(2 * i)} till ${day(2 * i)}`, ', ')}`),
  'exceptions for one part': (n) => each(n, () => exemption('V')),
  'exceptions, each for a unit that needs it': (n) =>
    each(n, (i) => `enhet G${i} "G${i}" { del av V nivå 5 driftläge drift från 2026-01-01 } ${exemption(`G${i}`)}`),
  'exceptions from what does not exist': (n) => each(n, (i) => exemption('V').replace('MC-INK-01', `ZZ-${i}-${i}`)),
  'versions of one routine, one after the other': (n) => each(n, (i) => version('R', i, day(i), day(i))),
  'versions of one routine, all at once': (n) => each(n, (i) => version('R', i, '2026-01-01', '2026-12-31')),
  'versions that each take over from the one before': (n) =>
    each(n, (i) => version('R', i, day(i), day(i)).replace('krav RR-1', `i övrigt som "${i - 1}" krav RR-${i}`)),
  'versions that each replace the one before': (n) =>
    each(n, (i) => version('R', i, day(i), day(2 * i)).replace('krav', `ersätter "${i - 1}" krav`)),
  'krav that are to go': (n) =>
    `${version('R', 1, '2026-01-01', '2026-12-31')} ${version('R', 2, '2027-01-01', '2027-12-31').replace('krav', `utgår ${each(n, (i) => `ZZ-${i}`, ', ')} krav`)}`,
  flows: (n) => each(n, (i) => `flöde L${i} "L" { från E.samverkan till E.samverkan kanal meddelande }`),
  'states of one unit': (n) => unit(each(n, (i) => `driftläge ${i % 2 ? 'drift' : 'läsläge'} från ${day(i)}`)),
  'levels of del av': (n) => each(n, (i) => `verksamhet V${i} "V${i}" { del av ${i === 0 ? 'V' : `V${i - 1}`} }`),
  'headers without a brace, on one line': (n) => each(n, (i) => `person q${i} "Q"`, ' '),
  'headers without a brace, each on its line': (n) => each(n, (i) => `person q${i} "Q"`),
  'blocks in blocks that nothing closes': (n) => `enhet G "G" {\n${each(n, () => '    inkorg samverkan {')}`,
  'declarations that nothing closes': (n) => each(n, (i) => `enhet G${i} "G" {`),
  'braces in braces': (n) => `enhet G "G" ${'{'.repeat(n)}${'}'.repeat(n)}`,
  'words that cannot be read, in a block': (n) => unit(each(n, () => 'nivå nivå', ' ')),
  'lines that cannot be read, in a block': (n) => `enhet G "G" {\n${each(n, () => '    xyz abc')}\n}`,
  'signs that are none': (n) => each(n, () => '§', ' '),
  'texts that nothing closes': (n) => each(n, (i) => `person q${i} "Q`),
  'names without a comma': (n) => `funktion X "X" { vid E bemannas av ${each(n, () => 'anna1', ' ')} }`,
  'links of a circle of del av': (n) => each(n, (i) => `verksamhet V${i} "V${i}" { del av V${(i + 1) % n} }`),
};

/** The work of reading and judging a file. */
function workWith(text: string): number {
  const session = new Session({ checks: allChecks, asOf: ASOF, horizonDays: 90, language: 'sv' });
  return workOf(() => {
    session.setText('a.rutin', BASE + text);
    expect(session.findings.length).toBeGreaterThan(0);
  });
}

describe('the work grows as the data do', () => {
  it.each(Object.entries(MANY))(
    '%s',
    (_what, many) => {
      const none = workWith('');
      const [some, twice] = [workWith(many(200)) - none, workWith(many(400)) - none];
      expect(twice / some).toBeLessThan(2.5);
    },
    60_000,
  );
});
