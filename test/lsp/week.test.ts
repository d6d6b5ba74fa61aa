/** A real week says what the checks say: what is red in it is found, and what is found is red in it, on each day. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import type { Scene } from '../../language/lsp/panels/scene.ts';
import { weekView } from '../../language/lsp/panels/week.ts';
import type { ViewDay } from '../../language/lsp/panels/week-shapes.ts';
import type { Finding } from '../../language/model/index.ts';
import { Session } from '../../language/services/session.ts';
import { type Day, daySet, formatDay, parseDay, weekdayOf } from '../../language/time/index.ts';
import { BASE } from '../support/checks/base.ts';
import { AS_OF, FROM, generated, HORIZON, textOf } from '../support/checks/presence-cases.ts';

const UNTIL = FROM + HORIZON - 1;

function sceneOf(text: string): Scene {
  const session = new Session({ checks: allChecks, asOf: parseDay(AS_OF) ?? 0, horizonDays: HORIZON, language: 'sv' });
  session.setText('bas.rutin', BASE);
  session.setText('prov.rutin', text);
  const { ws, options } = session;
  return { ws, options, findingsIn: (file) => session.findingsIn(file), uriOf: (file) => `file:///${file}` };
}

/** All days from the week of one to another. */
function daysOf(scene: Scene, key: string, from: Day, to: Day): readonly ViewDay[] {
  const days: ViewDay[] = [];
  for (let day = from; day <= to; day += 7) days.push(...(weekView(scene, key, formatDay(day))?.days ?? []));
  return days;
}

function namesOf(finding: Finding): readonly string[] {
  return finding.days === undefined ? [] : [...daySet.days(finding.days)].map(formatDay);
}

const red = (days: readonly ViewDay[]): readonly string[] =>
  days.filter(({ checks }) => checks.some(({ state }) => state === 'gap')).map(({ day }) => day);

describe('a day is red', () => {
  it('where nobody is present, as it is found; and where nobody is there and nothing is found, nothing was asked', () => {
    fc.assert(
      fc.property(generated, (one) => {
        const scene = sceneOf(textOf(one));
        for (const [key, code] of [
          ['Prov.meddelande', 'MC-BEV-02'],
          ['Prov.intyg', 'IN-FRS-01'],
        ] as const) {
          const findings = scene.findingsIn('prov.rutin').filter((finding) => finding.code === code);
          const found = findings.filter(({ trigger }) => trigger === 'nobodyPresent').flatMap(namesOf);
          const days = daysOf(scene, key, FROM, FROM + 500);
          const shown = new Set(days.map(({ day }) => day));
          expect(red(days)).toEqual(found.filter((day) => shown.has(day)).toSorted());
          const vacant = days.filter(({ checks }) => checks.some(({ state }) => state === 'vacant'));
          expect(vacant.filter(({ when }) => when === 'within')).toEqual([]);
          for (const { checks } of days) {
            for (const { state, watchers, substitutes } of checks) {
              const isAnyone = [...watchers, ...substitutes].some(({ isPresent }) => isPresent);
              expect(isAnyone).toBe(state === 'watched' || state === 'substituted');
              const groups = [...watchers, ...substitutes].filter(({ isFunction }) => isFunction);
              expect(groups.every(({ isPresent, staff }) => isPresent === staff.length > 0)).toBe(true);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says who looks: the one who is there of those named, before those who step in', () => {
    const text = (away: string) => `person exepr1 "Exempel Ett" { uppdrag sjuksköterska vid Prov }
person exepr2 "Exempel Två" { uppdrag sjuksköterska vid Prov anställd till 2026-12-09 }
enhet Prov "Prov" { del av Exempelverksamheten nivå 5 öppet mån-fre 08:00-17:00
driftläge drift från 2026-01-01 driftläge läsläge från 2026-12-11
inkorg meddelande { medlemmar exepr1, exepr2 bevakas dagligen kl 08:00 av exepr1 ersättare exepr2 } }
frånvaro exepr1 semester ${away}
`;
    const scene = sceneOf(text('från 2026-12-08 till 2026-12-10'));
    const days = weekView(scene, 'Prov.meddelande', '2026-12-10')?.days ?? [];
    expect(days.map(({ checks }) => checks[0]?.state)).toEqual([
      'watched',
      'substituted',
      'substituted',
      'gap',
      'idle',
      undefined,
      undefined,
    ]);
    expect(days[3]?.checks[0]).toMatchObject({
      watchers: [{ why: 'absent', awayUntil: '2026-12-10' }],
      substitutes: [{ why: 'not-engaged', awayUntil: null }],
    });
    expect(days.map(({ mode, isAsked }) => [mode, isAsked])[4]).toEqual(['read-only', false]);
  });
});

it('an absence without an end lasts to that of the horizon', () => {
  const scene = sceneOf(`person exepr1 "Exempel Ett" { uppdrag sjuksköterska vid Prov }
enhet Prov "Prov" { del av Exempelverksamheten nivå 5 öppet dygnet runt
inkorg meddelande { medlemmar exepr1 bevakas dagligen kl 08:00 av exepr1 } }
frånvaro exepr1 sjukfrånvaro från 2026-12-08
`);
  const states = (day: Day) =>
    weekView(scene, 'Prov.meddelande', formatDay(day))?.days.map(({ checks }) => checks[0]?.state);
  const monday = UNTIL - weekdayOf(UNTIL);
  expect(states(UNTIL)).toEqual(Array.from({ length: 7 }, (_, at) => (monday + at <= UNTIL ? 'gap' : 'watched')));
});

describe('the view', () => {
  it('tells when someone is away and never why', () => {
    const scene = sceneOf(
      `person exepr1 "Exempel Ett" { uppdrag sjuksköterska vid Prov }
enhet Prov "Prov" { del av Exempelverksamheten nivå 5
inkorg meddelande { medlemmar exepr1 bevakas dagligen kl 08:00 av exepr1 } }
frånvaro exepr1 sjukfrånvaro från 2026-12-08 till 2026-12-10
`,
    );
    const view = weekView(scene, 'Prov.meddelande', '2026-12-10');
    expect(view?.days[1]?.checks[0]?.state).toBe('gap');
    expect(JSON.stringify(view)).not.toMatch(/sick|sjukfr|vacation/u);
  });

  it('places each day to those that are judged', () => {
    const scene = sceneOf('enhet Prov "Prov" { inkorg meddelande { bevakas dagligen } }\n');
    const whens = (day: Day) =>
      new Set(weekView(scene, 'Prov.meddelande', formatDay(day))?.days.map(({ when }) => when));
    expect(whens(FROM)).toEqual(new Set(['before', 'within']));
    expect(weekdayOf(UNTIL) < 6 && whens(UNTIL)).toEqual(new Set(['within', 'after']));
    expect(whens(UNTIL + 14)).toEqual(new Set(['after']));
  });
});
