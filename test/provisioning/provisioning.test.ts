/** What is to stand in the real system, from what is declared. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Provisioning, provisioningOf } from '../../language/provisioning/index.ts';
import { formatDay, parseDay } from '../../language/time/index.ts';
import { materialOf } from '../support/generators/material.ts';
import { type SmallUnit, small } from '../support/generators/small.ts';
import { workspaceOf } from '../support/judged.ts';

function provisioned(unit: SmallUnit = {}, rest = '', given = {}): Provisioning {
  return materialOf(small(unit, rest), given).provisioning;
}

function membersOf({ members }: Provisioning, inbox = 'Ettan.meddelande'): readonly string[] {
  return members
    .filter((one) => one.inbox === inbox)
    .map(({ person, from, to }) => `${person} ${from ?? ''}..${to ?? ''}`);
}

describe('members', () => {
  it('have no limits where none are stated', () => {
    expect(membersOf(provisioned())).toEqual(['exeet1 ..', 'exems1 ..', 'exetv1 ..']);
  });

  it('have one period where theirs overlap or touch', () => {
    const members =
      'exeet1 från 2026-12-01 till 2026-12-10, exeet1 från 2026-12-11 till 2026-12-20, exeet1 från 2026-12-15 till 2026-12-31';
    expect(membersOf(provisioned({ members }))).toEqual(['exeet1 2026-12-01..2026-12-31']);
  });

  it('keep periods apart that leave a day between', () => {
    const members = 'exeet1 från 2026-12-12, exeet1 från 2026-11-01 till 2026-12-10';
    expect(membersOf(provisioned({ members }))).toEqual(['exeet1 2026-11-01..2026-12-10', 'exeet1 2026-12-12..']);
  });

  it('are left out when wholly past, kept on their last day', () => {
    const members = 'exems1, exeet1 till 2026-11-20, exetv1 till 2026-11-21';
    expect(membersOf(provisioned({ members }))).toEqual(['exems1 ..', 'exetv1 ..2026-11-21']);
  });

  it('are left out when their name leads nowhere or their dates do not exist', () => {
    const members = 'exems1, exefinnsinte1, exeet1 från 2026-02-30';
    expect(membersOf(provisioned({ members }))).toEqual(['exems1 ..']);
  });

  it('have the union of their days, whatever the periods', () => {
    const start = parseDay('2026-11-21') as number;
    const period = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(fc.array(period, { minLength: 1, maxLength: 5 }), (periods) => {
        const words = periods.map(
          ([from, length]) => `exeet1 från ${formatDay(start + from)} till ${formatDay(start + from + length)}`,
        );
        const days = new Set(
          periods.flatMap(([from, length]) => Array.from({ length: length + 1 }, (_, i) => from + i)),
        );
        const { members } = provisioned({ members: words.join(', ') });
        const own = members.filter(({ inbox }) => inbox === 'Ettan.samverkan');
        const found = own.flatMap(({ from, to }) => {
          const first = (parseDay(from as string) as number) - start;
          const last = (parseDay(to as string) as number) - start;
          return Array.from({ length: last - first + 1 }, (_, i) => first + i);
        });
        expect(found).toEqual([...days].sort((a, b) => a - b));
      }),
      { numRuns: 50 },
    );
  });
});

describe('inboxes', () => {
  it('are named, titled and given to the one who adds them', () => {
    const rest =
      'funktionsinkorg Koord "Koordinatorer" { för "koordinatorer" vid Ettan beslut "RS 2024-1" medlemmar exeet1 }';
    expect(provisioned({}, rest).inboxes.map(({ key, title, executor }) => [key, title, executor])).toEqual([
      ['Ettan.meddelande', 'Ettans vårdcentral Meddelande', 'enhetsprocessen'],
      ['Ettan.samverkan', 'Ettans vårdcentral Samverkan', 'enhetsprocessen'],
      ['Koord', 'Koordinatorer', 'support'],
    ]);
  });

  it("have the unit's administrators unless they state their own, a funktionsinkorg too", () => {
    const rest = `funktionsinkorg Koord "Koordinatorer" { vid Ettan medlemmar exeet1 }
funktionsinkorg Egen "Egen" { vid Ettan administreras av exevc1 medlemmar exeet1 }`;
    const { administrators } = provisioned({}, rest);
    expect(administrators.map(({ inbox, person }) => `${inbox} ${person}`)).toEqual([
      'Egen exevc1',
      'Ettan.meddelande exems1',
      'Ettan.samverkan exems1',
      'Koord exems1',
    ]);
  });

  it('know the order that adds them, and orders that stand alone', () => {
    const rest = 'beställning stängning "ÄR-2" för Borta.samverkan';
    const { inboxes, orders } = provisioned({ message: 'beställning uppstart "ÄR-1"' }, rest);
    expect(inboxes[0]?.order).toEqual({ process: 'start-up', reference: 'ÄR-1' });
    expect(orders).toEqual([{ inbox: 'Borta.samverkan', process: 'closure', reference: 'ÄR-2' }]);
  });
});

describe('monitoring', () => {
  const linesOf = (message: string) =>
    provisioned({ message }).monitoring.filter(({ inbox }) => inbox === 'Ettan.meddelande');

  it('has the number stated, else that of the times, else one', () => {
    const lines = linesOf(
      'bevakas 2 gånger per dag av exems1 bevakas dagligen kl 12:00, 09:00, 09:00 av exeet1 bevakas av exetv1',
    );
    expect(lines.map(({ count, times }) => [count, times])).toEqual([
      [1, []],
      [2, []],
      [2, ['09:00', '12:00']],
    ]);
  });

  it('keeps the order of those who watch, and tells funktioner from persons', () => {
    const rest = 'funktion Koordinator "Koordinator" { vid Ettan bemannas av exetv1, exeet1 }';
    const texts = small(
      { message: 'bevakas mån, ons-fre av exetv1, funktion Koordinator, exeet1 ersättare exems1' },
      rest,
    );
    const { monitoring, functions } = materialOf(texts).provisioning;
    expect(monitoring[0]).toMatchObject({
      days: { kind: 'weekdays', weekdays: ['mon', 'wed', 'thu', 'fri'] },
      watchers: [
        { kind: 'person', key: 'exetv1' },
        { kind: 'function', key: 'Koordinator' },
        { kind: 'person', key: 'exeet1' },
      ],
      substitutes: [{ kind: 'person', key: 'exems1' }],
    });
    expect(functions).toEqual([
      { key: 'Koordinator', name: 'Koordinator', place: 'Ettan', staff: ['exeet1', 'exetv1'] },
    ]);
  });

  it('forgets lines for dates that are past', () => {
    expect(linesOf('bevakas 2026-11-20 av exems1 bevakas 2026-11-23 av exems1').map(({ days }) => days)).toEqual([
      { kind: 'date', date: '2026-11-23' },
    ]);
  });
});

describe('delegates', () => {
  it('are those who reach the inbox: not who has the right from another, who is absent himself, nor of someone without one', () => {
    const rest = `person exeut1 "Exempel Utan" { uppdrag läkare vid Norr utan personlig inkorg }
frånvaro exeet1 semester från 2026-12-07 till 2026-12-18 { ombud exetv1 ombud exetr1 vidare från exetv1 ombud exeet1 }
frånvaro exeut1 semester från 2026-12-07 till 2026-12-18 { ombud exetv1 }`;
    expect(provisioned({}, rest).delegates.map(({ owner, delegate }) => `${owner} ${delegate}`)).toEqual([
      'exeet1 exetv1',
    ]);
  });

  const absence = `frånvaro exeet1 semester från 2026-12-07 till 2026-12-18 {
    ombud exetv1
    ombud exetr1 från 2026-12-10 till 2026-12-14
    beslutat av exevc1 2026-11-01
    tilldelat av exems1
}`;

  it('have the period of the absence where they state none', () => {
    const { delegates } = provisioned({}, absence);
    expect(delegates.map(({ owner, delegate, from, to }) => [owner, delegate, from, to])).toEqual([
      ['exeet1', 'exetr1', '2026-12-10', '2026-12-14'],
      ['exeet1', 'exetv1', '2026-12-07', '2026-12-18'],
    ]);
    expect(delegates[0]).toMatchObject({
      decidedBy: 'exevc1',
      decidedOn: '2026-11-01',
      assignedBy: 'exems1',
      absence: { from: '2026-12-07', to: '2026-12-18' },
      frozen: false,
    });
  });

  it('of one absence share what is told of it', () => {
    const [first, second] = provisioned({}, absence).delegates;
    expect(first?.absence).toEqual({ from: '2026-12-07', to: '2026-12-18' });
    expect(second?.absence).toBe(first?.absence);
  });

  it('are gone the day after', () => {
    expect(provisioned({}, absence, { asOf: '2026-12-18' }).delegates).toHaveLength(1);
    expect(provisioned({}, absence, { asOf: '2026-12-19' }).delegates).toEqual([]);
  });
});

describe('units in läsläge', () => {
  it('are told, with their inboxes, and with the ombud of those who work nowhere else', () => {
    const rest = 'frånvaro exeet1 semester från 2026-12-07 till 2026-12-18 { ombud exetv1 }';
    const frozen = provisioned({ head: 'driftläge läsläge från 2026-11-21 driftläge drift från 2027-01-01' }, rest);
    expect(frozen.units[0]).toMatchObject({ mode: 'read-only', modeChanges: [{ from: '2027-01-01', mode: 'live' }] });
    expect(frozen.inboxes.map((inbox) => inbox.frozen)).toEqual([true, true]);
    expect(frozen.delegates.map((delegate) => delegate.frozen)).toEqual([true]);
    expect(
      provisioned({ head: 'driftläge läsläge från 2026-11-22' }, rest).inboxes.map((inbox) => inbox.frozen),
    ).toEqual([false, false]);
  });

  it('get no ombud who would begin in them, and keep those who begin before', () => {
    const rest = `frånvaro exeet1 semester från 2026-12-07 till 2026-12-18 {
      ombud exetv1
      ombud exetr1 från 2026-12-10 till 2026-12-14
      ombud exevc1 från 2026-12-18
    }`;
    const head = 'driftläge drift driftläge läsläge från 2026-12-10 driftläge drift från 2026-12-18';
    expect(provisioned({ head }, rest).delegates.map(({ delegate }) => delegate)).toEqual(['exetv1', 'exevc1']);
  });
});

describe('a part alone', () => {
  const other = `
verksamhet Söder "Söder" { del av Närhälsan }
enhet Tvåan "Tvåan" { del av Söder nivå 5 inkorg meddelande { medlemmar exesu1 } }
person exesu1 "Exempel Syd" { uppdrag läkare vid Tvåan }
frånvaro exesu1 semester från 2026-12-07 till 2026-12-18 { ombud exevc1 }
beställning stängning "ÄR-2" för Borta.samverkan`;

  it('holds its units, its inboxes and those who work there or are named there', () => {
    const part = provisioned({}, other, { only: 'Söder' });
    expect(part.stamp.only).toBe('Söder');
    expect(part.units.map(({ key }) => key)).toEqual(['Tvåan']);
    expect(part.inboxes.map(({ key }) => key)).toEqual(['Tvåan.meddelande']);
    expect(part.delegates.map(({ owner }) => owner)).toEqual(['exesu1']);
    expect(part.persons.map(({ key }) => key)).toEqual(['exesu1', 'exevc1']);
    expect(part.orders).toEqual([]);
  });

  it('leaves the others out of the other part', () => {
    const part = provisioned({}, other, { only: 'Ettan' });
    expect(part.inboxes.map(({ key }) => key)).toEqual(['Ettan.meddelande', 'Ettan.samverkan']);
    expect(part.delegates).toEqual([]);
    expect(part.persons.map(({ key }) => key)).not.toContain('exesu1');
  });
});

describe('the order', () => {
  it('does not depend on how declarations are spread over files, nor in which order these come', () => {
    const texts = small({}, 'frånvaro exeet1 semester från 2026-12-07 till 2026-12-18 { ombud exetv1 ombud exetr1 }');
    const declarations = Object.values(texts)
      .join('\n')
      .split(/\n(?=huvudman|förvaltning|verksamhet|enhet|person|frånvaro)/);
    const usual = materialOf(texts).provisioning;
    fc.assert(
      fc.property(fc.shuffledSubarray(declarations, { minLength: declarations.length }), (shuffled) => {
        const files = Object.fromEntries(shuffled.map((text, i) => [`${i}.rutin`, text]));
        const ws = workspaceOf(files);
        const { asOf, horizonDays, digest, routines } = usual.stamp;
        const again = provisioningOf(ws, { asOf: parseDay(asOf) as number, horizonDays, digest, routines });
        expect(again).toEqual(usual);
      }),
      { numRuns: 30 },
    );
  });
});
