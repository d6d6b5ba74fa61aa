/** The properties of persons, absences, flows, orders and exceptions. */
import {
  type Absence,
  type DayedRef,
  delegatePeriod,
  type Exemption,
  type Flow,
  type Own,
  type Person,
} from '../../model/index.ts';
import { formatDay, isUnbounded } from '../../time/index.ts';
import {
  bareEnd,
  bareFlag,
  barePeriod,
  barePerson,
  barePlace,
  bareSet,
  bareStated,
  bareWords,
  type NewNames,
} from './bare.ts';
import { covered, type Facet, named, shown, told } from './facet.ts';

export function personFacets(person: Person, names: NewNames): readonly Facet[] {
  const assignments = person.assignments.map(({ role, place, period }) =>
    bareWords(role.value, 'vid', barePlace(place, names), barePeriod(period)),
  );
  const employment = person.employment === undefined ? '' : barePeriod(person.employment);
  return [
    shown('namn', 'name', bareStated(person.text)),
    ...told<Own<Person>>({
      hsa: shown('HSA-id', 'HSA-id', bareStated(person.hsa)),
      assignments: shown('uppdrag', 'assignments', bareSet(assignments)),
      signs: shown('signeringsrätt', 'right to sign', bareFlag(person.signs)),
      prescribes: shown('ordinerar', 'prescribes', bareFlag(person.prescribes)),
      certificateResponsible: shown(
        'intygsansvarig',
        'responsible for certificates',
        bareFlag(person.certificateResponsible),
      ),
      noPersonalInbox: covered(
        'utan personlig inkorg',
        'no personal inbox',
        bareFlag(person.noPersonalInbox),
        'personal-inbox',
        names.person(person.name),
      ),
      employment: shown('anställd', 'employed', employment),
    }),
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
  const { to } = absence.period;
  return told<Own<Absence>>({
    person: [],
    absenceKind: named('slag', 'kind', absence.absenceKind),
    period: shown('till', 'to', isUnbounded(to) ? '' : formatDay(to)),
    delegates: covered('ombud', 'delegates', bareSet(delegates), 'delegate', owner),
    decidedBy: shown('beslutat av', 'decided by', bareDayed(absence.decidedBy, names)),
    assignedBy: shown('tilldelat av', 'assigned by', bareDayed(absence.assignedBy, names)),
    justification: shown('motivering', 'justification', bareStated(absence.justification)),
    returns: shown('återkommer', 'returns', bareFlag(absence.returns)),
    concerns: shown('gäller uppdrag vid', 'concerns the assignment at', barePlace(absence.concerns, names)),
  });
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
    ...told<Own<Flow>>({
      from: shown('från', 'from', bareEnd(flow.from, names)),
      to: shown('till', 'to', bareEnd(flow.to, names)),
      channel: shown('kanal', 'channel', bareStated(flow.channel)),
      content: shown('innehåll', 'content', bareStated(flow.content)),
      concernsPatient: shown('gäller patient', 'concerns a patient', bareFlag(flow.concernsPatient)),
      savedToJournal: shown('sparas till journal', 'saved to the record', bareFlag(flow.savedToJournal)),
      justification: shown('motivering', 'justification', bareStated(flow.justification)),
    }),
  ];
}

export function exemptionFacets(exemption: Exemption, names: NewNames): readonly Facet[] {
  return told<Own<Exemption>>({
    clause: [],
    subject: [],
    period: shown('tid', 'period', barePeriod(exemption.period)),
    justification: shown('motivering', 'justification', bareStated(exemption.justification)),
    deviation: shown('avvikelse', 'deviation', bareStated(exemption.deviation)),
    decidedBy: shown('beslutat av', 'decided by', bareDayed(exemption.decidedBy, names)),
  });
}
