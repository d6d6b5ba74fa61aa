/** What the absence form writes, and where: as a careful colleague would. */
import { describe, expect, it } from 'vitest';
import { formatted } from '../../../language/editing/format/format.ts';
import { understood } from '../../../language/editing/forms/absence/fields.ts';
import { parse } from '../../../language/grammar/parse.ts';
import { fristad } from '../../support/cli.ts';
import { fieldsWith, outcomeOf } from '../../support/editing/absence.ts';
import { sessionOf } from '../../support/editing/session.ts';

const JULY = { from: '2027-07-05', to: '2027-07-30' };
const UNITS = `huvudman VGR "VGR" { typ region }

verksamhet V "V" { del av VGR }

enhet A "A" {
    del av V
    öppet mån-fre 08:00-17:00
}

enhet B "B" {
    del av V
    öppet mån-fre 08:00-17:00
}
`;
const ANNA = 'person exean1 "Exempel Anna" { uppdrag läkare vid A }';
const BO = 'person exebo1 "Exempel Bo" { uppdrag läkare vid A }';
const EVA = 'person exeev1 "Exempel Eva" { uppdrag läkare vid B }';

function written(texts: Readonly<Record<string, string>>, given: Parameters<typeof fieldsWith>[0]) {
  const all = { 'enheter.rutin': UNITS, ...texts };
  return outcomeOf(sessionOf(all), all, given);
}

describe('an absence is written', () => {
  it('in the order of the language, with nothing said twice', () => {
    const { text } = outcomeOf(sessionOf(fristad), fristad, {
      person: 'exetv1',
      ...JULY,
      delegates: [
        ['exeet1', JULY.from, JULY.to],
        ['exetr1', '2027-07-05', '2027-07-16'],
      ],
      decidedBy: 'exeec1',
      decidedOn: '2026-10-01',
      assignedBy: 'exems1',
      justification: 'Sagt "ja"\nmuntligen',
    });
    expect(text).toBe(`frånvaro exetv1 semester från 2027-07-05 till 2027-07-30 {
    ombud exeet1
    ombud exetr1 till 2027-07-16
    beslutat av exeec1 2026-10-01
    tilldelat av exems1
    motivering "Sagt \\"ja\\"\\nmuntligen"
}`);
  });

  it('on one line where there is no more to say, and without who decided where there are no ombud', () => {
    const given = { person: 'exetr1', kind: 'sjukfrånvaro', from: '2026-11-30', decidedBy: 'exeec1' };
    expect(outcomeOf(sessionOf(fristad), fristad, given).text).toBe('frånvaro exetr1 sjukfrånvaro från 2026-11-30');
  });

  it('with a return for leave alone, and with what it concerns', () => {
    const given = { person: 'exetr1', ...JULY, returns: true, concerns: 'FristadVC' };
    const text = (kind: string): string => outcomeOf(sessionOf(fristad), fristad, { ...given, kind }).text;
    expect(text('ledighet')).toContain('{\n    gäller uppdrag vid FristadVC\n    återkommer\n}');
    expect(text('semester')).not.toContain('återkommer');
  });
});

describe('an absence is put', () => {
  it('below those of the same workplace, and changes nothing else', () => {
    const { file, now } = outcomeOf(sessionOf(fristad), fristad, { person: 'exetv1', ...JULY });
    const before = fristad['personer.rutin'] ?? '';
    expect(file).toBe('personer.rutin');
    expect(now).toBe(`${before}\nfrånvaro exetv1 semester från 2027-07-05 till 2027-07-30\n`);
  });

  it('among them by its first day, above the comments of the one that follows', () => {
    const absences = [
      '// Frånvaro',
      '',
      'frånvaro exean1 semester från 2026-11-02 till 2026-11-06 // v 45',
      '',
      '/* Överenskommet',
      '   med chefen */',
      '// den 1 oktober',
      'frånvaro exebo1 semester från 2026-12-21 till 2026-12-31 { motivering "a" }',
      '',
      EVA,
      '',
    ].join('\n');
    const { now } = written(
      { 'p.rutin': `${ANNA}\n\n${BO}\n\n${absences}` },
      { person: 'exebo1', from: '2026-11-23', to: '2026-11-24' },
    );
    expect(now).toContain(
      '// v 45\n\nfrånvaro exebo1 semester från 2026-11-23 till 2026-11-24\n\n/* Överenskommet\n   med chefen */\n// den 1 oktober\nfrånvaro',
    );
  });

  it('with the line ends of the file', () => {
    const { now } = written(
      { 'p.rutin': `${ANNA}\r\n\r\n${BO}\r\n` },
      { person: 'exean1', ...JULY, delegates: ['exebo1'] },
    );
    expect(now.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  const OWN = { 'p.rutin': `${ANNA}\n${BO}\n${EVA}\n` };

  it('where the absences of the workplace stand, whatever file the person stands in', () => {
    const texts = { ...OWN, 'a.rutin': 'frånvaro exean1 semester från 2026-11-02 till 2026-11-06\n' };
    expect(written(texts, { person: 'exebo1', ...JULY }).file).toBe('a.rutin');
  });

  it('with the person where only other workplaces have absences, unless a file is for absences alone', () => {
    const absence = 'frånvaro exeev1 semester från 2026-11-02 till 2026-11-06\n';
    const mixed = { 'p.rutin': `${ANNA}\n`, 'b.rutin': `${EVA}\n${absence}` };
    expect(written(mixed, { person: 'exean1', ...JULY }).file).toBe('p.rutin');
    const apart = { 'p.rutin': `${ANNA}\n`, 'b.rutin': `${EVA}\n`, 'frånvaro.rutin': absence };
    expect(written(apart, { person: 'exean1', ...JULY }).file).toBe('frånvaro.rutin');
  });

  it('below the persons of a file without absences, and leaves what follows', () => {
    const { now } = written({ 'p.rutin': `${ANNA}\n\n// Flöden\nflöde F "F" { }\n` }, { person: 'exean1', ...JULY });
    expect(now).toBe(
      `${ANNA}\n\nfrånvaro exean1 semester från 2027-07-05 till 2027-07-30\n\n// Flöden\nflöde F "F" { }\n`,
    );
  });

  it('in the shape of the formatter', () => {
    const { now } = outcomeOf(sessionOf(fristad), fristad, { person: 'exetv1', ...JULY, delegates: ['exeet1'] });
    expect(formatted(parse(now))).toBe(now);
  });
});

describe('fields that are not filled in, or wrongly', () => {
  const { ws } = sessionOf(fristad);
  const lacks = (given: Parameters<typeof fieldsWith>[0]) => understood(ws, fieldsWith(given)).lacks;

  it('are told of, one by one', () => {
    expect(lacks({ kind: '' })).toEqual([
      { field: 'person', why: 'empty' },
      { field: 'kind', why: 'empty' },
      { field: 'from', why: 'empty' },
    ]);
    expect(lacks({ person: 'exexx9', from: '2026-02-30', to: 'snart', kind: 'annat' })).toEqual([
      { field: 'person', why: 'unknown' },
      { field: 'kind', why: 'unknown' },
      { field: 'from', why: 'unknown' },
      { field: 'to', why: 'unknown' },
    ]);
    expect(lacks({ person: 'exetv1', from: '2026-12-02', to: '2026-12-01' })).toEqual([{ field: 'to', why: 'before' }]);
  });

  it('of ombud hold up the whole', () => {
    const given = { person: 'exetv1', ...JULY };
    expect(lacks({ ...given, delegates: ['exexx9'] })).toEqual([{ field: 'delegates', why: 'unknown' }]);
    expect(lacks({ ...given, delegates: [['exeet1', 'x']] })).toEqual([{ field: 'delegates', why: 'unknown' }]);
    const turned = ['exeet1', '2027-07-08', '2027-07-07'];
    expect(lacks({ ...given, delegates: [turned] })).toEqual([{ field: 'delegates', why: 'before' }]);
  });

  it('leave nothing to write', () => {
    expect(understood(ws, fieldsWith({ person: 'exetv1' })).wanted).toBeUndefined();
    expect(understood(ws, fieldsWith({ person: 'exetv1', ...JULY })).wanted).toBeDefined();
  });
});
