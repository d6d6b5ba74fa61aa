/** Small regions as values: their text, and what is true in them on a day, by a reckoning of its own. */
import type { Severity } from '../../../../language/model/index.ts';
import { type Day, formatDay, parseDay, weekdayOf } from '../../../../language/time/index.ts';

export const AS_OF = parseDay('2026-10-05') as Day;
export const PERSONS = ['exebc1', 'exeet1', 'exetv1', 'exeut1'] as const;
const UNITS_UNDER: Readonly<Record<string, readonly string[]>> = {
  A: ['A'],
  B: ['B'],
  C: ['C'],
  V: ['A', 'B'],
  W: ['C'],
};
/** What each place of work is within, and what an uppdrag there holds in. */
export const WITHIN: Readonly<Record<string, readonly string[]>> = {
  A: ['A', 'V', 'F'],
  B: ['B', 'V', 'F'],
  C: ['C', 'W', 'F'],
  V: ['A', 'B', 'V', 'F'],
  W: ['C', 'W', 'F'],
};

export interface Dates {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

interface Assignment extends Dates {
  readonly role: string;
  readonly place: string;
}

export interface Human {
  readonly id: string;
  readonly assignments: readonly Assignment[];
  readonly without: boolean;
  readonly signs: boolean;
}

export interface Missing {
  readonly owner: string;
  readonly from: Day;
  readonly to: Day;
  readonly kind?: string;
  readonly concerns?: string | undefined;
  readonly delegates: readonly (Dates & { readonly id: string })[];
  readonly decidedBy?: string;
  readonly assignedBy?: string;
}

export interface Line {
  readonly times: readonly string[];
  readonly weekends: boolean;
  readonly names: readonly string[];
}

export interface Region {
  readonly humans: readonly Human[];
  readonly absences: readonly Missing[];
  readonly saturdays: boolean;
  readonly members: readonly (Dates & { readonly id: string })[];
  readonly lines: readonly Line[];
  readonly severities: ReadonlyMap<string, Severity>;
}

export type Wanted =
  | { readonly kind: 'reach'; readonly who: readonly string[]; readonly not: boolean; readonly end: string }
  | { readonly kind: 'group'; readonly place: string; readonly not: boolean; readonly end: string }
  | { readonly kind: 'outside'; readonly place: string; readonly end: string }
  | { readonly kind: 'monitored'; readonly count: number }
  | { readonly kind: 'covered'; readonly who: string };

export interface Asked {
  readonly wanted: Wanted;
  readonly from: Day;
  readonly to: Day;
}

function period({ from, to }: Dates): string {
  return `${from === undefined ? '' : ` från ${formatDay(from)}`}${to === undefined ? '' : ` till ${formatDay(to)}`}`;
}

export function absenceText(one: Missing): string {
  const { owner, kind = 'semester', concerns, delegates, decidedBy, assignedBy } = one;
  const lines = [
    ...(concerns === undefined ? [] : [`gäller uppdrag vid ${concerns}`]),
    ...delegates.map(({ id, from, to }) => `ombud ${id}${period({ from, to })}`),
    ...(kind === 'ledighet' ? ['återkommer'] : []),
    ...(decidedBy === undefined ? [] : [`beslutat av ${decidedBy}`]),
    ...(assignedBy === undefined ? [] : [`tilldelat av ${assignedBy}`]),
    ...(delegates.length === 0 ? [] : ['motivering "Skäl"']),
  ];
  return `frånvaro ${owner} ${kind}${period(one)}${lines.length === 0 ? '' : ` {\n${lines.join('\n')}\n}`}\n`;
}

export function regionText({ humans, absences, saturdays, members, lines }: Region): string {
  const persons = humans.map(({ id, assignments, without, signs }) => {
    const own = assignments.map((one) => `uppdrag ${one.role} vid ${one.place}${period(one)}`);
    const more = [...(signs ? ['signeringsrätt'] : []), ...(without ? ['utan personlig inkorg'] : [])];
    return `person ${id} "Exempel ${id}" {\n${[...own, ...more].join('\n')}\n}`;
  });
  const monitoring = lines.map(({ times, weekends, names: [first, ...others] }) => {
    const often = times.length === 1 ? '' : ` ${times.length} gånger per dag`;
    const days = weekends ? (often === '' ? ' dagligen' : '') : ' mån-fre';
    const substitutes = others.length === 0 ? '' : ` ersättare ${others.join(', ')}`;
    return `bevakas${days}${often} kl ${times.join(', ')} av ${first}${substitutes}`;
  });
  return `huvudman R "R" { typ region }
förvaltning F "F" { del av R driftläge drift från 2024-11-12 beslut "RS 1" }
verksamhet V "V" { del av F }
verksamhet W "W" { del av F }
enhet B "B" { del av V öppet mån-fre 08:00-17:00 }
enhet C "C" { del av W öppet mån-fre 08:00-17:00 }
enhet A "A" {
del av V
nivå 5
öppet ${saturdays ? 'mån-lör' : 'mån-fre'} 08:00-17:00
administreras av exebc1
inkorg samverkan {
medlemmar ${members.map((one) => `${one.id}${period(one)}`).join(', ')}
${monitoring.join('\n')}
}
}
${persons.join('\n')}
${absences.map(absenceText).join('')}`;
}

export function wantedText(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'reach':
      return `${wanted.who.join(', ')} når ${wanted.not ? 'inte ' : ''}${wanted.end}`;
    case 'group':
      return `personer i ${wanted.place} når ${wanted.not ? 'inte ' : ''}${wanted.end}`;
    case 'outside':
      return `ingen utanför ${wanted.place} når ${wanted.end}`;
    case 'monitored':
      return `A.samverkan bevakas ${wanted.count} ${wanted.count === 1 ? 'gång' : 'gånger'} per dag`;
    case 'covered':
      return `${wanted.who} täcks`;
    default:
      return wanted satisfies never;
  }
}

function holds({ from, to }: Dates, day: Day): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

function isOpen(unit: string, { saturdays }: Region, day: Day): boolean {
  return weekdayOf(day) < 5 || (unit === 'A' && saturdays && weekdayOf(day) === 5);
}

export function humanOf({ humans }: Region, id: string): Human {
  return humans.find((one) => one.id === id) as Human;
}

function reaches(region: Region, id: string, end: string, day: Day): boolean {
  if (end === 'A.samverkan') return region.members.some((one) => one.id === id && holds(one, day));
  const owner = end.split(' ')[1] as string;
  if (humanOf(region, owner).without) return false;
  if (owner === id) return true;
  return region.absences.some(
    (absence) =>
      absence.owner === owner &&
      absence.delegates.some(
        (one) => one.id === id && holds({ from: one.from ?? absence.from, to: one.to ?? absence.to }, day),
      ),
  );
}

function worksIn({ assignments }: Human, place: string, day: Day): boolean {
  return assignments.some((one) => holds(one, day) && (WITHIN[one.place] as readonly string[]).includes(place));
}

function isPresent(region: Region, id: string, unit: string | undefined, day: Day): boolean {
  if (!humanOf(region, id).assignments.some((one) => holds(one, day))) return false;
  return !region.absences.some(
    ({ owner, concerns, from, to }) =>
      owner === id &&
      holds({ from, to }, day) &&
      (concerns === undefined || (unit !== undefined && (UNITS_UNDER[concerns] as readonly string[]).includes(unit))),
  );
}

export function checksOn(region: Region, day: Day): number {
  const made = region.lines.filter(
    ({ weekends, names }) => (weekends || weekdayOf(day) < 5) && names.some((id) => isPresent(region, id, 'A', day)),
  );
  return made.reduce((sum, { times }) => sum + times.length, 0);
}

function needsCover(region: Region, id: string, day: Day): boolean {
  const { assignments, without } = humanOf(region, id);
  if (without) return false;
  return region.absences.some(({ owner, from, to, concerns }) => {
    if (owner !== id || !holds({ from, to }, day)) return false;
    return assignments.some((one) => {
      const own = UNITS_UNDER[one.place] as readonly string[];
      const concerned = concerns === undefined ? own : own.filter((unit) => UNITS_UNDER[concerns]?.includes(unit));
      return holds(one, day) && concerned.some((unit) => isOpen(unit, region, day));
    });
  });
}

function isCovered(region: Region, id: string, day: Day): boolean {
  const end = `personlig ${id}`;
  return PERSONS.some((one) => one !== id && reaches(region, one, end, day) && isPresent(region, one, undefined, day));
}

function isTrue(region: Region, wanted: Wanted, day: Day): boolean {
  switch (wanted.kind) {
    case 'reach':
      return wanted.who.every((id) => reaches(region, id, wanted.end, day) !== wanted.not);
    case 'group':
      return region.humans
        .filter((human) => worksIn(human, wanted.place, day))
        .every(({ id }) => reaches(region, id, wanted.end, day) !== wanted.not);
    case 'outside':
      return region.humans.every(
        (human) => worksIn(human, wanted.place, day) || !reaches(region, human.id, wanted.end, day),
      );
    case 'monitored':
      return !isOpen('A', region, day) || checksOn(region, day) >= wanted.count;
    case 'covered':
      return !needsCover(region, wanted.who, day) || isCovered(region, wanted.who, day);
    default:
      return wanted satisfies never;
  }
}

export function daysOf({ from, to }: Asked): readonly Day[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

export function breaks(region: Region, asked: Asked): boolean {
  return daysOf(asked).some((day) => !isTrue(region, asked.wanted, day));
}
