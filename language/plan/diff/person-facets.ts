/** The properties of persons, absences, flows, orders and exceptions. */
import {
  type Absence,
  type DayedRef,
  delegatePeriod,
  type Exemption,
  type Flow,
  type FlowEnd,
  type Person,
} from '../../model/index.ts';
import { formatDay, isUnbounded } from '../../time/index.ts';
import {
  bareFlag,
  bareInbox,
  barePeriod,
  barePerson,
  barePlace,
  bareSet,
  bareStated,
  bareWords,
  type NewNames,
} from './bare.ts';
import { covered, type Facet, named, shown } from './facet.ts';

export function personFacets(person: Person, names: NewNames): readonly Facet[] {
  const assignments = person.assignments.map(({ role, place, period }) =>
    bareWords(role.value, 'vid', barePlace(place, names), barePeriod(period)),
  );
  const employment = person.employment === undefined ? '' : barePeriod(person.employment);
  return [
    shown('namn', 'name', bareStated(person.text)),
    shown('HSA-id', 'HSA-id', bareStated(person.hsa)),
    shown('uppdrag', 'assignments', bareSet(assignments)),
    shown('signeringsrätt', 'right to sign', bareFlag(person.signs)),
    shown('ordinerar', 'prescribes', bareFlag(person.prescribes)),
    shown('intygsansvarig', 'responsible for certificates', bareFlag(person.certificateResponsible)),
    covered(
      'utan personlig inkorg',
      'no personal inbox',
      bareFlag(person.noPersonalInbox),
      'personal-inbox',
      names.person(person.name),
    ),
    shown('anställd', 'employed', employment),
  ];
}

/** `owner` is who is absent, by the name he has now. */
export function absenceFacets(absence: Absence, owner: string, names: NewNames): readonly Facet[] {
  const delegates = absence.delegates.map((delegate) =>
    bareWords(
      barePerson(delegate.person, names),
      barePeriod(delegatePeriod(absence, delegate)),
      bareOnward(delegate, names),
    ),
  );
  const { to, readable } = absence.period;
  return [
    named('slag', 'kind', absence.absenceKind),
    shown('till', 'to', readable && !isUnbounded(to) ? formatDay(to) : ''),
    covered('ombud', 'delegates', bareSet(delegates), 'delegate', owner),
    shown('beslutat av', 'decided by', bareDayed(absence.decidedBy, names)),
    shown('tilldelat av', 'assigned by', bareDayed(absence.assignedBy, names)),
    shown('motivering', 'justification', bareStated(absence.justification)),
    shown('återkommer', 'returns', bareFlag(absence.returns)),
    shown('gäller uppdrag vid', 'concerns the assignment at', barePlace(absence.concerns, names)),
  ];
}

function bareOnward({ onward }: Absence['delegates'][number], names: NewNames): string {
  return onward === undefined ? '' : `vidare från ${barePerson(onward.value, names)}`;
}

function bareDayed(ref: DayedRef | undefined, names: NewNames): string {
  return bareWords(barePerson(ref, names), ref?.day === undefined ? '' : formatDay(ref.day));
}

export function flowFacets(flow: Flow, names: NewNames): readonly Facet[] {
  return [
    shown('namn', 'name', bareStated(flow.text)),
    shown('från', 'from', bareEnd(flow.from, names)),
    shown('till', 'to', bareEnd(flow.to, names)),
    shown('kanal', 'channel', bareStated(flow.channel)),
    shown('innehåll', 'content', bareStated(flow.content)),
    shown('gäller patient', 'concerns a patient', bareFlag(flow.concernsPatient)),
    shown('sparas till journal', 'saved to the record', bareFlag(flow.savedToJournal)),
    shown('motivering', 'justification', bareStated(flow.justification)),
  ];
}

function bareEnd(end: FlowEnd | undefined, names: NewNames): string {
  if (end === undefined) {
    return '';
  }
  return end.kind === 'personal' ? `personlig ${barePerson(end.person, names)}` : bareInbox(end.target, names);
}

export function exemptionFacets(exemption: Exemption, names: NewNames): readonly Facet[] {
  return [
    shown('tid', 'period', barePeriod(exemption.period)),
    shown('motivering', 'justification', bareStated(exemption.justification)),
    shown('avvikelse', 'deviation', bareStated(exemption.deviation)),
    shown('beslutat av', 'decided by', bareDayed(exemption.decidedBy, names)),
  ];
}
