/** The words of persons and their absences, and of periods. */
import type { Entry } from '../entry.ts';
import { block, inAbsence, inPerson } from '../examples.ts';

export const PEOPLE: readonly Entry[] = [
  {
    of: ['Person.person'],
    meaning: {
      sv: 'En person, under sitt VGR-id: roller, arbetsplatser och vad personen får göra.',
      en: 'A person, by VGR-id: roles, workplaces and what the person may do.',
    },
    example: inPerson('uppdrag läkare vid ExempelVC', 'signeringsrätt'),
    clauses: ['MC-PIN-01'],
  },
  {
    of: ['Hsa.hsa'],
    within: 'Person',
    meaning: { sv: 'Personens nummer i HSA-katalogen.', en: 'The number of the person in the HSA catalogue.' },
    example: inPerson('hsa SE2321000131-P000000000001'),
  },
  {
    of: ['Assignment.uppdrag'],
    meaning: {
      sv: 'Vad personen arbetar som och var. En person kan ha flera uppdrag.',
      en: 'What the person works as and where. A person may have several.',
    },
    example: inPerson('uppdrag sjuksköterska vid ExempelVC från 2027-01-01 till 2027-06-30'),
    clauses: ['MC-PIN-02'],
  },
  {
    of: ['Assignment.vid'],
    meaning: {
      sv: 'Enheten eller verksamheten som uppdraget är vid. Vid en verksamhet gäller det alla dess enheter.',
      en: 'The unit or department of the assignment. At a department it holds for all its units.',
    },
    example: inPerson('uppdrag verksamhetschef vid ExempelNorr'),
    clauses: ['MC-PIN-02'],
  },
  {
    of: ['SigningRight.signeringsrätt'],
    meaning: {
      sv: 'Personen får signera. Den som är ombud behöver det för att kunna signera åt någon annan.',
      en: 'The person may sign. A delegate needs that to be able to sign for someone else.',
    },
    example: inPerson('signeringsrätt'),
    clauses: ['MC-AOM-01'],
  },
  {
    of: ['Prescriber.ordinerar'],
    meaning: {
      sv: 'Personen ordinerar, och får därför svaren i sin personliga inkorg.',
      en: 'The person orders tests and drugs and so gets the results in the personal inbox.',
    },
    example: inPerson('ordinerar'),
    clauses: ['MC-RES-02'],
  },
  {
    of: ['CertificateResponsible.intygsansvarig'],
    meaning: {
      sv: 'Personen ansvarar för intyg, och får därför frågor om dem i sin personliga inkorg.',
      en: 'The person answers for certificates and so gets questions about them in the personal inbox.',
    },
    example: inPerson('intygsansvarig'),
    clauses: ['IN-FRS-02'],
  },
  {
    of: ['NoPersonalInbox.utan', 'NoPersonalInbox.personlig', 'NoPersonalInbox.inkorg'],
    meaning: {
      sv: 'Personen har ingen egen inkorg. Alla andra har en, och bara en.',
      en: 'The person has no inbox of their own. Everyone else has one, and one alone.',
    },
    example: inPerson('utan personlig inkorg'),
    clauses: ['MC-PIN-01', 'MC-PIN-04'],
  },
  {
    of: ['Employment.anställd'],
    meaning: {
      sv: 'När personen är anställd. Andra dagar räknas personen som borta.',
      en: 'When the person is employed. On other days the person counts as away.',
    },
    example: inPerson('anställd från 2020-01-01 till 2027-12-31'),
  },
  {
    of: ['Absence.frånvaro'],
    meaning: {
      sv: 'Att en person är borta en tid, varför, och vilka ombud som sköter den personliga inkorgen under tiden.',
      en: 'That a person is away for a time, why, and which delegates see to the personal inbox meanwhile.',
    },
    example: inAbsence('ombud exetv1', 'ombud exetr1', 'beslutat av exeec1', 'tilldelat av exems1'),
    clauses: ['MC-ALL-04', 'MC-OMB-01', 'MC-TIL-12'],
  },
  {
    of: ['Absence.semester'],
    meaning: { sv: 'Personen har semester.', en: 'The person is on vacation.' },
    example: block('frånvaro exeet1 semester från 2027-07-05 till 2027-08-01', 'ombud exetv1'),
    clauses: ['MC-OMB-01'],
  },
  {
    of: ['Absence.sjukfrånvaro'],
    meaning: {
      sv: 'Personen är sjuk. Sista dagen får saknas så länge den inte är känd.',
      en: 'The person is ill. The last day may be left out as long as it is not known.',
    },
    example: block('frånvaro exeet1 sjukfrånvaro från 2027-03-10', 'ombud exetv1 till 2027-03-31'),
    clauses: ['MC-OMB-01'],
  },
  {
    of: ['Absence.ledighet'],
    meaning: {
      sv: 'Personen är ledig av annat skäl. Den som har ombud ska återkomma efteråt.',
      en: 'The person is on leave for another reason. Whoever has delegates is to return afterwards.',
    },
    example: block('frånvaro exeet1 ledighet från 2027-09-01 till 2027-12-31', 'ombud exetv1', 'återkommer'),
    clauses: ['MC-OMB-02'],
  },
  {
    of: ['Delegate.ombud'],
    meaning: {
      sv: 'Den som sköter den frånvarandes personliga inkorg, hela frånvaron eller de dagar som sägs. Flera ombud är säkrare än ett.',
      en: 'Who sees to the personal inbox of the absent person, the whole absence or the days that are said. Several delegates are safer than one.',
    },
    example: inAbsence('ombud exetv1', 'ombud exetr1 från 2027-07-05 till 2027-07-18'),
    clauses: ['MC-ALL-04', 'MC-TIL-04', 'MC-TIL-10', 'MC-TIL-12'],
  },
  {
    of: ['Onward.vidare', 'Onward.från'],
    meaning: {
      sv: 'Att rätten kommer från någon som själv är ombud. Det är inte tillåtet.',
      en: 'That the right comes from someone who is a delegate. That is not allowed.',
    },
    example: inAbsence('ombud exetr1 vidare från exetv1'),
    clauses: ['MC-TIL-13'],
  },
  {
    of: ['DecidedBy.beslutat', 'DecidedBy.av'],
    within: 'Absence',
    meaning: {
      sv: 'Chefen som har bestämt hur länge ombuden gäller, gärna med dagen för beslutet.',
      en: 'The manager who decided for how long the delegates hold, preferably with the day of the decision.',
    },
    example: inAbsence('ombud exetv1', 'beslutat av exeec1 2027-06-01'),
    clauses: ['MC-TIL-09'],
  },
  {
    of: ['AssignedBy.tilldelat', 'AssignedBy.av'],
    meaning: {
      sv: 'Den som har lagt in ombuden i systemet: medicinsk sekreterare eller chef, aldrig den frånvarande själv.',
      en: 'Who entered the delegates in the system: a medical secretary or a manager, never the absent person.',
    },
    example: inAbsence('ombud exetv1', 'tilldelat av exems1 2027-06-01'),
    clauses: ['MC-TIL-01', 'MC-TIL-02'],
  },
  {
    of: ['Justification.motivering'],
    within: 'Absence',
    meaning: {
      sv: 'Varför ombuden får se allt, när den frånvarande har uppdrag i flera verksamheter.',
      en: 'Why the delegates may see everything, when the absent person has assignments in several departments.',
    },
    example: inAbsence('ombud exetv1', 'motivering "Två uppdrag; risken bedömd 2027-06-01"'),
    clauses: ['MC-TIL-05', 'MC-TIL-07'],
  },
  {
    of: ['Returns.återkommer'],
    meaning: {
      sv: 'Den som är ledig kommer tillbaka. Ledighet med ombud ska ha det.',
      en: 'The one on leave comes back. Leave with delegates is to say so.',
    },
    example: block('frånvaro exeet1 ledighet från 2027-09-01 till 2027-12-31', 'ombud exetv1', 'återkommer'),
    clauses: ['MC-OMB-02'],
  },
  {
    of: ['ConcernsAssignment.gäller', 'ConcernsAssignment.uppdrag', 'ConcernsAssignment.vid'],
    meaning: {
      sv: 'Att personen bara är borta från ett av sina uppdrag, och arbetar som vanligt i de andra.',
      en: 'That the person is away from one assignment alone and works as usual in the others.',
    },
    example: inAbsence('gäller uppdrag vid ExempelVC'),
  },
  {
    of: ['Period.från'],
    meaning: { sv: 'Den första dagen. Den räknas med.', en: 'The first day. It counts.' },
    example: inPerson('uppdrag läkare vid ExempelVC från 2027-01-01'),
  },
  {
    of: ['Period.till'],
    meaning: {
      sv: 'Den sista dagen. Den räknas med.',
      en: 'The last day. It counts.',
    },
    example: inPerson('uppdrag läkare vid ExempelVC från 2027-01-01 till 2027-06-30'),
  },
  {
    of: ['Period.till'],
    within: 'Delegate',
    meaning: {
      sv: 'Ombudets sista dag. Den måste finnas när frånvaron inte har någon sista dag.',
      en: 'The last day of the delegate. It must be there when the absence has no last day.',
    },
    example: block('frånvaro exeet1 sjukfrånvaro från 2027-03-10', 'ombud exetv1 till 2027-03-31'),
    clauses: ['MC-TIL-04'],
  },
];
