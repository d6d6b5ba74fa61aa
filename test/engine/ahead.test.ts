/** What is told ahead, against a naive reading: each later day is judged by itself, as if it were the day on which one asks. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Finding, Severity } from '../../language/model/index.ts';
import { type Day, formatDay, parseDay } from '../../language/time/index.ts';
import { BASE } from '../support/checks/base.ts';
import { findingsIn, markedWords, shipped } from '../support/judged.ts';

const ROUTINES = shipped.filter(({ file }) => /\/(meddelandecenter|intyg|laslage)\.rutin$/.test(file));
const FROM = parseDay('2026-11-21') as Day;
const HORIZON = 14;
const DAYS = Array.from({ length: HORIZON }, (_, i) => FROM + i);

interface Period {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

interface Line {
  readonly mode: 'drift' | 'läsläge' | 'arkiverad';
  readonly from: Day;
}

interface Generated {
  readonly modes: readonly Line[];
  readonly chief: readonly Period[];
  readonly chiefEmployed: Period;
  readonly secretaries: readonly [readonly Period[], readonly Period[]];
  readonly monitor: readonly Period[];
  readonly member: Period;
}

const day = fc.integer({ min: -3, max: HORIZON + 2 }).map((offset) => FROM + offset);
const end = fc.option(day, { nil: undefined, freq: 3 });
/** With an open beginning, before read-only mode could begin. */
const period: fc.Arbitrary<Period> = fc.oneof(
  { weight: 3, arbitrary: end.map((to) => ({ from: undefined, to })) },
  { weight: 1, arbitrary: fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })) },
);
const periods = fc.array(period, { maxLength: 2 });

const generated: fc.Arbitrary<Generated> = fc.record({
  modes: fc
    .tuple(
      fc.constantFrom<Line>({ mode: 'drift', from: FROM - 400 }, { mode: 'läsläge', from: FROM - 400 }),
      fc.array(fc.record({ mode: fc.constantFrom('drift', 'läsläge', 'arkiverad'), from: day }), { maxLength: 2 }),
    )
    .map(([first, more]) => [first, ...more].sort((a, b) => a.from - b.from)),
  chief: periods,
  chiefEmployed: end.map((to) => ({ from: undefined, to })),
  secretaries: fc.tuple(periods, periods),
  monitor: periods,
  member: end.map((to) => ({ from: undefined, to })),
});

function periodText({ from, to }: Period): string {
  return `${from === undefined ? '' : ` från ${formatDay(from)}`}${to === undefined ? '' : ` till ${formatDay(to)}`}`;
}

function personText(id: string, role: string, all: readonly Period[], more = ''): string {
  return `person ${id} "Exempel" { ${all.map((one) => `uppdrag ${role} vid Enheten${periodText(one)} `).join('')}${more} }`;
}

function textOf({ modes, chief, chiefEmployed, secretaries, monitor, member }: Generated): string {
  const employed = chiefEmployed.to === undefined ? '' : `anställd från 2020-01-01${periodText(chiefEmployed)}`;
  return [
    'verksamhet Verksamheten "Verksamheten" { del av Exempelförvaltningen område södra }',
    'enhet Enheten "Enheten" { del av Verksamheten nivå 5 skriver intyg öppet dygnet runt',
    ...modes.map((line) => `driftläge ${line.mode} från ${formatDay(line.from)} beslut "RS 2026-1"`),
    'administreras av exefk1, exesk1',
    `inkorg meddelande { medlemmar exemv1${periodText(member)} bevakas dagligen kl 08:00 av exemv1 }`,
    'intygsbevakning { kanal intygsmodulen svarstid 14 dagar bevakas dagligen kl 09:00 av exemv1 }',
    'logggranskning varje månad av execf1 }',
    personText('execf1', 'verksamhetschef', chief, employed),
    personText('exefk1', 'medicinsk sekreterare', secretaries[0]),
    personText('exesk1', 'medicinsk sekreterare', secretaries[1]),
    personText('exemv1', 'sjuksköterska', monitor),
    'flöde Flödet "Flödet" { från Enheten.meddelande till personlig exeet1 kanal ärende }',
  ].join('\n');
}

/** What is looked at: those of its rows that are judged by the day. */
const ROWS = /^(MC-UPP-01|MC-HAN-05|LL-ANS-01|LL-ANS-02|LL-SAM-03|LL-ATK-02)$|^(MC-BEV-02|IN-FRS-01)$/;
const NAMED = /^(notMember|notInUnit)$/;
const LOWERED = /^(MC-HAN|MC-BEV|IN-FRS)-/;
const LOWER: Readonly<Record<Severity, Severity>> = {
  error: 'warning',
  warning: 'information',
  information: 'information',
  hint: 'hint',
};
const GRAVITY: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

interface Told {
  readonly severity: Severity;
  readonly trigger: string;
  readonly from: Day | undefined;
}

/** By code and marked words. */
function toldIn(text: string, asOf: Day, horizonDays: number): ReadonlyMap<string, Told> {
  const texts = { 'prov.rutin': text, 'bas.rutin': BASE };
  const findings = findingsIn(texts, { asOf: formatDay(asOf), horizonDays, routines: ROUTINES }).filter(isLookedAt);
  return new Map(
    findings.map(({ code, severity, trigger, from, mark }) => [
      `${code} ${markedWords({ mark } as Finding, text)} ${mark.at}`,
      { severity, trigger, from },
    ]),
  );
}

function isLookedAt({ code, trigger, mark }: Finding): boolean {
  const isRow = ROWS.test(code) && (!/^(MC-BEV|IN-FRS)/.test(code) || NAMED.test(trigger));
  return isRow && mark.anchor.file === 'prov.rutin';
}

function holds({ from, to }: Period, on: Day): boolean {
  return (from === undefined || from <= on) && (to === undefined || on <= to);
}

function modeOn({ modes }: Generated, on: Day): string {
  return modes.findLast(({ from }) => from <= on)?.mode ?? 'planerad';
}

/** What is said of one place: of the as-of date, or of the first later day on which it is asked of anyone and not told of elsewhere. */
function expected(one: Generated, key: string, byDay: readonly (Told | undefined)[]): Told | undefined {
  const [code = ''] = key.split(' ');
  const isOfUnit = !/^(MC-UPP|LL-SAM)-/.test(code);
  const mode = (on: Day): string => (isOfUnit ? modeOn(one, on) : 'drift');
  if (mode(FROM) === 'arkiverad') return undefined;
  const lowers = (on: Day): boolean => LOWERED.test(code) && mode(on) === 'läsläge';
  const isAsked = (on: Day): boolean =>
    mode(on) !== 'arkiverad' && (mode(on) !== 'läsläge' || code.startsWith('LL-') || mode(FROM) === 'läsläge');
  const isTold = (i: number): boolean => byDay[i] !== undefined && isAsked(FROM + i) && !isGone(one, key, byDay, i);
  const later = DAYS.map((_, i) => i).filter((i) => i > 0 && isTold(i));
  const full = later.find((i) => !lowers(FROM + i));
  const i = full ?? later[0];
  const found = i === undefined ? undefined : byDay[i];
  const coming =
    i === undefined || found === undefined ? undefined : { ...found, severity: LOWER[found.severity], from: FROM + i };
  const [today] = byDay;
  if (today === undefined) return coming;
  const isGraver = coming !== undefined && GRAVITY.indexOf(coming.severity) < GRAVITY.indexOf(today.severity);
  return lowers(FROM) && isGraver ? coming : today;
}

/** Who has left is told of by other rows, today or ahead, and so is who leaves before read-only mode begins. */
function isGone(one: Generated, key: string, byDay: readonly (Told | undefined)[], i: number): boolean {
  const [code = '', name] = key.split(' ');
  const all = { exefk1: one.secretaries[0], exesk1: one.secretaries[1] }[name as string] ?? one.monitor;
  const works = (index: number): boolean => all.some((period_) => holds(period_, FROM + index));
  if (/^(MC-BEV|IN-FRS)/.test(code)) return !works(i);
  if (code !== 'LL-ATK-02') return false;
  if (!works(0)) return true;
  return byDay[i]?.trigger === 'noAssignment' && (modeOn(one, FROM + i - 1) !== 'läsläge' || !works(i - 1));
}

/** Of the two who administer those who go on the day from which nobody does, but for the first. */
function silenced(days: ReadonlyMap<string, readonly (Told | undefined)[]>, one: Generated): readonly string[] {
  const lacking = one.secretaries.map((all) => DAYS.map((on) => !all.some((period_) => holds(period_, on))));
  const nobody = DAYS.findIndex((_, i) => i > 0 && lacking.every((own) => own[i]));
  if (nobody < 0 || lacking.every((own) => own[0])) return [];
  const goes = ['exefk1', 'exesk1'].filter((_, k) => lacking[k]?.[0] === false && lacking[k]?.indexOf(true) === nobody);
  return [...days.keys()].filter((key) => goes.slice(1).some((name) => key.startsWith(`MC-HAN-05 ${name} `)));
}

it('what is told ahead, from which day and how gravely, is that of a naive reading', () => {
  let ahead = 0;
  fc.assert(
    fc.property(generated, (one) => {
      const text = textOf(one);
      const each = DAYS.map((on) => toldIn(text, on, 1));
      const keys = new Set(each.flatMap((told) => [...told.keys()]));
      const days = new Map([...keys].map((key) => [key, each.map((told) => told.get(key))]));
      const silent = new Set(silenced(days, one));
      const wanted = [...days]
        .filter(([key]) => !silent.has(key) || days.get(key)?.[0] !== undefined)
        .flatMap(([key, byDay]) => {
          const told = expected(one, key, byDay);
          return told === undefined ? [] : [`${key} ${told.severity} ${told.from ?? ''}`];
        });
      const said = [...toldIn(text, FROM, HORIZON)].map(([key, told]) => `${key} ${told.severity} ${told.from ?? ''}`);
      ahead += said.filter((line) => !line.endsWith(' ')).length;
      expect(said.sort()).toEqual(wanted.sort());
    }),
    { numRuns: 150 },
  );
  expect(ahead).toBeGreaterThan(100);
});
