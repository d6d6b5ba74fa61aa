/** CODEOWNERS: the nearest chiefs approve what a file describes, by patterns that fit that file and no other. */
import { describe, expect, it } from 'vitest';
import { codeOwnersText } from '../../language/generators/index.ts';
import { parseDay } from '../../language/time/index.ts';
import { workspaceOf } from '../support/judged.ts';

const ORGANISATION = `huvudman H "H" { typ region }
förvaltning F "F" { del av H }
verksamhet V "V" { del av F }
verksamhet W "W" { del av F }
`;
const UNIT = 'enhet E "E" { del av V }\n';

function chief(id: string, role: string, place: string, period = ''): string {
  return `person ${id} "Exempel ${id}" { uppdrag ${role} vid ${place} ${period} }\n`;
}

function linesFor(texts: Readonly<Record<string, string>>, prefix = ''): readonly string[] {
  const text = codeOwnersText(workspaceOf(texts), parseDay('2026-10-05') as number, prefix);
  return text.split('\n').filter((line) => line.includes('/'));
}

describe('who approves', () => {
  const chiefs = chief('exevc1', 'verksamhetschef', 'V') + chief('exeec1', 'enhetschef', 'E');

  it.each([
    ['a unit: its enhetschef', UNIT, chiefs, '@exeec1'],
    ['a unit without one: the verksamhetschef above it', UNIT, chief('exevc1', 'verksamhetschef', 'V'), '@exevc1'],
    ['a verksamhet: its verksamhetschef', 'verksamhet X "X" { del av V }\n', chiefs, '@exevc1'],
    ['a funktionsinkorg: the chief of where it is', 'funktionsinkorg I "I" { vid E }\n', `${chiefs}${UNIT}`, '@exeec1'],
    ['a person: the chief of the workplace', chief('exeet1', 'läkare', 'E'), `${chiefs}${UNIT}`, '@exeec1'],
    [
      'an absence: the chief of the workplace of who is away',
      'frånvaro exeet1 semester från 2026-12-01 till 2026-12-02\n',
      `${chiefs}${UNIT}${chief('exeet1', 'läkare', 'E')}`,
      '@exeec1',
    ],
    [
      'several units: the chiefs of each, once',
      `${UNIT}enhet D "D" { del av V }\nenhet C "C" { del av V }\n`,
      chiefs,
      '@exeec1 @exevc1',
    ],
  ])('%s', (_, text, others, owners) => {
    const lines = linesFor({ 'a.rutin': text, 'b.rutin': ORGANISATION + others });
    expect(lines[0]).toBe(`/a.rutin ${owners}`);
  });

  it('nobody where there is no chief, or where he was one before or comes later', () => {
    const gone = chief('exevc1', 'verksamhetschef', 'V', 'från 2020-01-01 till 2026-10-04');
    const coming = chief('exevc2', 'verksamhetschef', 'V', 'från 2026-10-06');
    expect(linesFor({ 'a.rutin': UNIT, 'b.rutin': ORGANISATION + gone + coming })[0]).toBe('# /a.rutin');
  });

  it('nobody in particular where more would be asked than would feel asked', () => {
    const units = Array.from({ length: 11 }, (_, i) => `enhet E${i} "E${i}" { del av V }\n`);
    const many = units.map((_, i) => chief(`exeec${i}`, 'enhetschef', `E${i}`));
    expect(linesFor({ 'a.rutin': units.join(''), 'b.rutin': ORGANISATION + many.join('') })[0]).toBe('# /a.rutin');
    expect(
      linesFor({ 'a.rutin': units.slice(1).join(''), 'b.rutin': ORGANISATION + many.slice(1).join('') })[0],
    ).toMatch(/^\/a\.rutin(?: @\w+){10}$/);
  });
});

describe('a pattern', () => {
  it.each([
    ['vård och omsorg/[a].rutin', '/vård?och?omsorg/?a?.rutin'],
    ['#1 !*.rutin', '/?1???.rutin'],
    ['rad\nbruten @exempel.rutin', '/rad?bruten?@exempel.rutin'],
  ])('fits %j', (file, pattern) => {
    expect(linesFor({ [file]: UNIT })).toEqual([`# ${pattern}`]);
  });

  it('begins at the top of the repository', () => {
    expect(linesFor({ 'a.rutin': UNIT }, 'vard/')).toEqual(['# /vard/a.rutin']);
  });
});
