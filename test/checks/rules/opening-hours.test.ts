/** RUT-015 and RUT-018: opening hours that contradict each other, and units without any. */
import { describe, expect, it } from 'vitest';
import { openingOf, type Unit } from '../../../language/model/index.ts';
import { type Day, hoursOn, parseDay } from '../../../language/time/index.ts';
import { marked } from '../../support/checks/rules.ts';
import { workspaceOf } from '../../support/judged.ts';

describe('RUT-018', () => {
  const alone = (text: string): string =>
    `verksamhet Tom "Tom" { del av Förvaltningen } enhet E "E" { del av Tom ${text} }`;

  it.each([
    ['an inbox', alone('inkorg meddelande { }'), true],
    ['an intygsbevakning', alone('intygsbevakning { }'), true],
    ['a funktionsinkorg', `${alone('')} funktionsinkorg F "F" { vid E }`, true],
    ['a funktion', `${alone('')} funktion F "F" { vid E }`, false],
    ['an uppdrag', `${alone('')} person exefy1 "Fyra" { uppdrag läkare vid E }`, true],
    ['an uppdrag to come', `${alone('')} person exefy1 "Fyra" { uppdrag läkare vid E från 2027-01-01 }`, true],
    ['an uppdrag that is past', `${alone('')} person exefy1 "Fyra" { uppdrag läkare vid E till 2026-10-04 }`, false],
    ['only other hours for a date', alone('inkorg meddelande { } avvikande 2026-12-22 08:00-12:00'), true],
    ['hours of holidays', alone('inkorg meddelande { } öppet helgdagar 08:00-12:00'), false],
    ['hours all around the clock', alone('inkorg meddelande { } öppet dygnet runt'), false],
  ])('with %s', (_, text, isSaid) => {
    expect(marked(text)).toEqual(isSaid ? ['RUT-018 E'] : []);
  });

  it.each([
    ['drift', true],
    ['planerad', true],
    ['läsläge', false],
    ['arkiverad', false],
  ])('a unit in %s', (mode, isSaid) => {
    const text = `enhet E "E" { del av Verksamheten driftläge ${mode} från 2026-01-01 beslut "b" }`;
    expect(marked(text)).toEqual(isSaid ? ['RUT-018 E'] : []);
  });

  it('is not said of a unit where nobody works and to which nobody writes', () => {
    expect(marked('verksamhet Tom "Tom" { del av Förvaltningen } enhet E "E" { del av Tom }')).toEqual([]);
  });
});

describe('RUT-015', () => {
  it('lets the hours of several lines for one date add up', () => {
    const text = 'enhet E "E" { avvikande 2026-12-21 13:00-15:00 avvikande 2026-12-21 08:00-12:00 }';
    const unit = workspaceOf({ 'a.rutin': text }, []).lookup('placed', 'E')[0] as Unit;
    const spans = hoursOn(openingOf(unit), parseDay('2026-12-21') as Day);
    expect(spans.map(({ start, end }) => [start / 60, end / 60])).toEqual([
      [8, 12],
      [13, 15],
    ]);
  });

  it.each([
    ['08:00-12:00, 08:00-08:00', []],
    ['08:00-12:00, 12:00-12:00', []],
    ['08:00-12:00, 08:01-08:01', ['RUT-015 08:01-08:01']],
    ['08:00-12:00, 11:59-11:59', ['RUT-015 11:59-11:59']],
    ['08:00-08:00, 08:00-08:00', ['RUT-015 08:00-08:00']],
  ])('lets hours that are none meet others, and not lie among them: %s', (hours, expected) => {
    const said = marked(`enhet E "E" { del av Verksamheten öppet mån ${hours} }`);
    expect(said.filter((one) => one.startsWith('RUT-015'))).toEqual(expected);
  });

  it('lets hours meet, and marks one span once however many weekdays it runs into', () => {
    expect(marked('enhet E "E" { del av Verksamheten öppet mån-fre 08:00-12:00, 12:00-16:00 }')).toEqual([]);
    expect(marked('enhet E "E" { del av Verksamheten öppet mån-fre 08:00-12:00 öppet mån-ons 11:00-13:00 }')).toEqual([
      'RUT-015 11:00-13:00',
    ]);
  });
});
