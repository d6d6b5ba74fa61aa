/** Who may decide: about the time of an ombud, about who is one, and which verksamheter have a chief. */
import { days } from './calendar.ts';
import { ahead, judgedAbsences, type Placed, periodOf } from './delegation.ts';
import type { Fault, Questions } from './questions.ts';
import type * as R from './region.ts';
import type { Requirements } from './versions.ts';

export const CHIEFS = ['verksamhetschef', 'enhetschef'];
const ADMINISTRATORS = [...CHIEFS, 'medicinsk sekreterare'];

export function deciderFaults(ask: Questions, requirements: Requirements): readonly Fault[] {
  const placed = judgedAbsences(ask).filter(({ absence }) =>
    absence.delegates.some((one) => periodOf(ask, one, absence).to >= ask.region.asOf),
  );
  const faults = placed.flatMap((one) => [...ofDelegates(ask, one), ...severalFaults(ask, one)]);
  return [...faults, ...chiefFaults(ask)].filter(({ code }) => requirements.has(code));
}

/** MC-TIL-01, MC-TIL-02 and MC-TIL-09; of ombud who all begin after the horizon they are told as upplysning. */
function ofDelegates(ask: Questions, { absence, key }: Placed): readonly Fault[] {
  const found: Fault[] = [];
  const add = (code: string, severity: Fault['severity'], at: string): unknown =>
    found.push({ code, severity, at, subjects: [absence.person] });
  const { assigned, decided } = absence;
  if (assigned === undefined) add('MC-TIL-01', 'fel', key);
  else if (assigned.by === absence.person) add('MC-TIL-02', 'fel', `${key} tilldelat`);
  else if (!mayDecide(ask, absence, assigned, ADMINISTRATORS)) add('MC-TIL-01', 'fel', `${key} tilldelat`);
  if (decided === undefined) add('MC-TIL-09', 'fel', key);
  else {
    if (!mayDecide(ask, absence, decided, CHIEFS)) add('MC-TIL-09', 'fel', `${key} beslutat`);
    if (decided.by === absence.person) add('MC-TIL-09', 'varning', `${key} beslutat`);
    const current = absence.delegates
      .map((one) => periodOf(ask, one, absence))
      .filter(({ to }) => to >= ask.region.asOf);
    const first = Math.min(...current.map(({ from }) => from));
    if (decided.on !== undefined && decided.on > first) add('MC-TIL-09', 'varning', `${key} beslutat dag`);
  }
  const isLater = absence.delegates.every((one) => periodOf(ask, one, absence).from > ask.until);
  return found.map((one) => ahead(one, isLater));
}

/** A role in one of the verksamheter where the owner works some day from the decision to the end of the absence. */
function mayDecide(ask: Questions, absence: R.Absence, { by, on }: R.Decision, roles: readonly string[]): boolean {
  const when = on ?? Math.min(ask.region.asOf, absence.from);
  const where = ask.verksamheterIn(
    ask.person(absence.person),
    when,
    Math.max(when, absence.to ?? Number.POSITIVE_INFINITY),
  );
  return [...where].some((one) => ask.hasRole(ask.person(by), roles, one, when));
}

/** MC-TIL-07: several verksamheter, an ombud, and no reason written. */
function severalFaults(ask: Questions, { absence, key }: Placed): readonly Fault[] {
  const first = Math.max(absence.from, ask.region.asOf);
  const where = ask.verksamheterIn(ask.person(absence.person), first, ask.endOf(absence));
  if (absence.reason || where.size < 2 || ask.endOf(absence) < absence.from) return [];
  const fault: Fault = { code: 'MC-TIL-07', severity: 'varning', at: key, subjects: [absence.person] };
  const isLater = absence.delegates.every((one) => periodOf(ask, one, absence).from > ask.until);
  return [ahead(fault, isLater)];
}

/** MC-UPP-01: a verksamhet with a unit in use and nobody who is its chief, today or from a later day of the horizon. */
function chiefFaults(ask: Questions): readonly Fault[] {
  const { asOf, units, persons } = ask.region;
  // A unit that is none of a verksamhet stands for itself, and of one that is archived today nothing is told.
  const isArchived = (place: string): boolean =>
    units.some(({ name }) => name === place) && ask.modeOn(place, asOf) === 'arkiverad';
  const verksamheter = new Set(units.map(({ name }) => ask.verksamhetOf(name)).filter((one) => !isArchived(one)));
  return [...verksamheter].flatMap((one): readonly Fault[] => {
    const lacking = days(asOf, ask.until).filter(
      (on) =>
        units.some(({ name }) => ask.verksamhetOf(name) === one && ask.isInUse(name, on)) &&
        !persons.some((person) => ask.hasRole(person, ['verksamhetschef'], one, on)),
    );
    if (lacking.length === 0) return [];
    const fault: Fault = { code: 'MC-UPP-01', severity: 'varning', at: one, subjects: [one] };
    return [lacking[0] === asOf ? fault : { ...fault, severity: 'upplysning', later: lacking }];
  });
}
