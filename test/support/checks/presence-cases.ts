/** Persons with uppdrag, employments and absences, and a unit whose lines of monitoring name them: as plain data and as text. */
import fc from 'fast-check';
import { type Day, formatDay, parseDay } from '../../../language/time/index.ts';
import { WEEKDAYS } from './monitoring-oracle.ts';

export const AS_OF = '2026-11-21';
export const FROM = parseDay(AS_OF) as Day;
export const HORIZON = 45;

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export interface GeneratedPerson {
  readonly assignments: readonly Period[];
  readonly employment: Period | undefined;
  readonly absences: readonly GeneratedAbsence[];
}

export interface GeneratedAbsence extends Period {
  readonly only: 'Prov' | 'Annan' | 'Verksamheten' | undefined;
  /** Its end is not written. */
  readonly open: boolean;
}

export interface Generated {
  readonly persons: readonly GeneratedPerson[];
  /** The first is named in av, the second in ersättare or not at all, the third staffs a funktion in av or not at all. */
  readonly substitute: boolean;
  readonly group: boolean;
  /** Weekdays of the line, from Monday 0; undefined: dagligen. */
  readonly weekdays: readonly number[] | undefined;
  readonly closed: Period | undefined;
}

const period = fc
  .tuple(fc.integer({ min: -10, max: 50 }), fc.integer({ min: 0, max: 30 }))
  .map(([start, length]): Period => ({ from: FROM + start, to: FROM + start + length }));

/** Well after the horizon. */
const later = period.map(({ from, to }): Period => ({ from: from + 300, to: to + 300 }));

const person: fc.Arbitrary<GeneratedPerson> = fc.record({
  assignments: fc.oneof(
    { weight: 3, arbitrary: fc.constant([{ from: FROM - 100, to: FROM + 400 }]) },
    { weight: 2, arbitrary: fc.array(period, { minLength: 1, maxLength: 2 }) },
  ),
  employment: fc.option(period, { nil: undefined, freq: 4 }),
  absences: fc.array(
    fc
      .tuple(
        fc.oneof(period, later),
        fc.constantFrom('Prov' as const, 'Annan' as const, 'Verksamheten' as const, undefined),
        fc.integer({ min: 0, max: 5 }),
      )
      .map(([days, only, open]) => ({ ...days, only, open: open === 0 })),
    { maxLength: 3 },
  ),
});

export const generated: fc.Arbitrary<Generated> = fc.record({
  persons: fc.tuple(person, person, person),
  substitute: fc.boolean(),
  group: fc.boolean(),
  weekdays: fc.option(
    fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }).map((days) => days.sort()),
    { nil: undefined },
  ),
  closed: fc.option(period, { nil: undefined }),
});

function periodText({ from, to }: Period): string {
  return `från ${formatDay(from)} till ${formatDay(to)}`;
}

function personText({ assignments, employment, absences }: GeneratedPerson, index: number): string {
  const id = `exepr${index + 1}`;
  return [
    `person ${id} "Exempel Prov ${index + 1}" {`,
    ...assignments.map((one) => `    uppdrag sjuksköterska vid Prov ${periodText(one)}`),
    ...(employment === undefined ? [] : [`    anställd ${periodText(employment)}`]),
    '    utan personlig inkorg',
    '}',
    ...absences.map(
      (one) =>
        `frånvaro ${id} semester ${one.open ? `från ${formatDay(one.from)}` : periodText(one)}${one.only === undefined ? '' : ` { gäller uppdrag vid ${one.only} }`}`,
    ),
  ].join('\n');
}

export function textOf({ persons, substitute, group, weekdays, closed }: Generated): string {
  const days = weekdays === undefined ? 'dagligen' : weekdays.map((weekday) => WEEKDAYS[weekday]).join(', ');
  const av = `exepr1${group ? ', funktion Grupp' : ''}`;
  const line = `bevakas ${days} av ${av}${substitute ? ' ersättare exepr2' : ''}`;
  return [
    ...persons.map(personText),
    'verksamhet Verksamheten "Verksamheten" { del av Exempelförvaltningen }',
    'enhet Annan "Annan" { del av Exempelverksamheten }',
    'funktion Grupp "Grupp" { vid Prov bemannas av exepr3 }',
    'enhet Prov "Prov" { del av Verksamheten nivå 5 skriver intyg öppet mån-fre 08:00-17:00',
    closed === undefined ? '' : `stängt ${formatDay(closed.from)} till ${formatDay(closed.to)}`,
    `inkorg meddelande { medlemmar exepr1, exepr2, exepr3 ${line} }`,
    `intygsbevakning { kanal intygsmodulen ${line} } }`,
  ].join('\n');
}
