/** The words of the organisation: huvudmän, förvaltningar and verksamheter, and what they hand down to their units. */
import type { Entry } from '../entry.ts';
import { block, inAdministration, inMunicipality, inPrincipal } from '../examples.ts';

export const ORGANISATION: readonly Entry[] = [
  {
    of: ['Principal.huvudman'],
    meaning: {
      sv: 'Den som ansvarar för vården: regionen, en kommun eller en privat vårdgivare.',
      en: 'The body that answers for the care: the region, a municipality or a private provider.',
    },
    example: block('huvudman ExempelVård "Exempel Vård AB"', 'typ privat', 'avtal "EX 2027-0001"'),
    clauses: ['MC-SYF-02'],
  },
  {
    of: ['Administration.förvaltning'],
    meaning: {
      sv: 'En gren av en huvudman, med verksamheter och enheter under sig.',
      en: 'A branch of a huvudman, with departments and units below it.',
    },
    example: block('förvaltning ExempelNära "Exempelnära"', 'del av ExempelRegion'),
  },
  {
    of: ['Department.verksamhet'],
    meaning: {
      sv: 'Det som en verksamhetschef leder, med en eller flera enheter. Ombud utses inom en verksamhet.',
      en: 'What a verksamhetschef heads, of one or several units. Delegates are named within it.',
    },
    example: block('verksamhet ExempelNorr "Exempelnära Norr"', 'del av ExempelNära'),
    clauses: ['MC-UPP-01', 'MC-TIL-01'],
  },
  {
    of: ['PrincipalType.typ'],
    meaning: {
      sv: 'Vilket slags huvudman det är. Flera krav gäller bara för ett av slagen.',
      en: 'What kind of huvudman it is. Several requirements hold for one of the kinds alone.',
    },
    example: inPrincipal('typ privat'),
    clauses: ['MC-SYF-02'],
  },
  {
    of: ['PrincipalType.region'],
    meaning: { sv: 'Huvudmannen är regionen.', en: 'The huvudman is the region.' },
    example: block('huvudman ExempelRegion "Exempelregionen"', 'typ region'),
    clauses: ['MC-SYF-02'],
  },
  {
    of: ['PrincipalType.privat'],
    meaning: {
      sv: 'Huvudmannen är en privat vårdgivare, som har ett avtal med regionen.',
      en: 'The huvudman is a private provider, which has an agreement with the region.',
    },
    example: inPrincipal('typ privat', 'avtal "EX 2027-0001"'),
    clauses: ['MC-SYF-02'],
  },
  {
    of: ['PrincipalType.kommun'],
    meaning: {
      sv: 'Huvudmannen är en kommun. Den som har uppdrag där skriver aldrig till eller från en personlig inkorg.',
      en: 'The huvudman is a municipality. Those assigned there never write to or from a personal inbox.',
    },
    example: inMunicipality('typ kommun', 'option 1'),
    clauses: ['MC-SYF-02', 'MC-PIN-04'],
  },
  {
    of: ['OrganisationNumber.organisationsnummer'],
    meaning: {
      sv: 'Huvudmannens organisationsnummer, med bindestreck. Programmet kontrollerar den sista siffran.',
      en: 'The organisation number of the huvudman, with a hyphen. The program checks its last digit.',
    },
    example: inPrincipal('typ privat', 'organisationsnummer 556000-0001'),
  },
  {
    of: ['Agreement.avtal'],
    meaning: {
      sv: 'Numret på avtalet mellan regionen och en privat vårdgivare.',
      en: 'The number of the agreement between the region and a private provider.',
    },
    example: inPrincipal('typ privat', 'avtal "EX 2027-0001"'),
    clauses: ['MC-SYF-02'],
  },
  {
    of: ['MunicipalityCode.kommunkod'],
    meaning: {
      sv: 'Kommunens fyra siffror, som 1490 för Borås.',
      en: 'The four digits of the municipality, such as 1490 for Borås.',
    },
    example: block('huvudman Borås "Borås Stad"', 'typ kommun', 'kommunkod 1490'),
    clauses: ['KO-ALL-01'],
  },
  {
    of: ['OptionLine.option'],
    meaning: {
      sv: 'De avtalspaket kommunen har valt: 1 för informationsutbyte, 2 för elevhälsa, 3 för hälso- och sjukvård.',
      en: 'The packages that the municipality has chosen: 1 to exchange information, 2 for school health, 3 for health care.',
    },
    example: inMunicipality('typ kommun', 'option 1, 3'),
    clauses: ['KO-OPT-01', 'KO-OPT-02', 'KO-OPT-06', 'KO-OPT-07'],
  },
  {
    of: ['OptionItem.från'],
    meaning: {
      sv: 'Första dagen som optionen gäller. Den räknas som vald redan innan.',
      en: 'The first day on which the option holds. It counts as chosen before that too.',
    },
    example: inMunicipality('typ kommun', 'option 1, 2 från 2027-08-01'),
    clauses: ['KO-OPT-01'],
  },
  {
    of: ['PartOf.del', 'PartOf.av'],
    meaning: {
      sv: 'Vad enheten, verksamheten eller förvaltningen hör till: det som står närmast ovanför i organisationen.',
      en: 'What the unit, department or förvaltning belongs to: what is right above it in the organisation.',
    },
    example: inAdministration('del av ExempelRegion'),
  },
  {
    of: ['Area.område'],
    meaning: {
      sv: 'Vilket område i regionen det ligger i. Enheterna nedanför ärver det.',
      en: 'The area of the region that it lies in. The units below inherit it.',
    },
    example: inAdministration('del av ExempelRegion', 'område södra'),
    clauses: ['LL-BAK-01'],
  },
  area('Area.södra', 'södra', 'southern'),
  area('Area.västra', 'västra', 'western'),
  area('Area.norra', 'norra', 'northern'),
  area('Area.östra', 'östra', 'eastern'),
  {
    of: ['Area.göteborg'],
    meaning: { sv: 'Det ligger i Göteborgsområdet.', en: 'It lies in the Göteborg area.' },
    example: inAdministration('del av ExempelRegion', 'område göteborg'),
  },
  {
    of: ['Mode.driftläge'],
    meaning: {
      sv: 'Hur journalsystemet används: ska börja användas, används, läses bara eller är arkiverat. Av flera rader gäller den som senast har börjat.',
      en: 'How the record system is used: is to be taken into use, is in use, is read alone or is archived. Of several lines the one that began last holds.',
    },
    example: inAdministration(
      'del av ExempelRegion',
      'driftläge planerad',
      'driftläge drift från 2027-03-01 beslut "EX 2027-0002"',
    ),
    clauses: ['LL-SAM-05', 'PR-PAU-01'],
  },
  {
    of: ['Mode.planerad'],
    meaning: {
      sv: 'Enheten ska börja använda systemet, men har inte börjat.',
      en: 'The unit is to use the system but has not begun.',
    },
    example: inAdministration('del av ExempelRegion', 'driftläge planerad'),
  },
  {
    of: ['Mode.drift'],
    meaning: { sv: 'Enheten arbetar i systemet.', en: 'The unit works in the system.' },
    example: inAdministration('del av ExempelRegion', 'driftläge drift från 2027-03-01 beslut "EX 2027-0002"'),
    clauses: ['PR-PAU-01'],
  },
  {
    of: ['Mode.läsläge'],
    meaning: {
      sv: 'Journalerna går att läsa och skriva ut, men ingen får skriva eller ändra något.',
      en: 'The records can be read and printed, but nobody may write or change anything.',
    },
    example: inAdministration('del av ExempelRegion', 'driftläge läsläge från 2027-06-01'),
    clauses: ['LL-SAM-02', 'LL-SAM-03', 'LL-EJT-01'],
  },
  {
    of: ['Mode.arkiverad'],
    meaning: {
      sv: 'Det som skrevs i systemet har arkiverats, och läsläget är slut.',
      en: 'What was written in the system has been archived, and read-only mode is over.',
    },
    example: inAdministration('del av ExempelRegion', 'driftläge arkiverad från 2027-12-31 beslut "EX 2027-0009"'),
    clauses: ['LL-SAM-05'],
  },
  {
    of: ['Mode.från'],
    meaning: {
      sv: 'Första dagen med det nya driftläget. Utan den gäller det från början.',
      en: 'The first day of the new driftläge. Without it, it holds from the beginning.',
    },
    example: inAdministration('del av ExempelRegion', 'driftläge läsläge från 2027-06-01'),
  },
  {
    of: ['Mode.beslut'],
    meaning: {
      sv: 'Numret på beslutet om det nya driftläget.',
      en: 'The number of the decision on the new driftläge.',
    },
    example: inAdministration('del av ExempelRegion', 'driftläge drift från 2027-03-01 beslut "EX 2027-0002"'),
    clauses: ['PR-PAU-01', 'LL-SAM-05'],
  },
];

function area(word: Entry['of'][number], sv: string, en: string): Entry {
  return {
    of: [word],
    meaning: { sv: `Det ligger i ${sv} området.`, en: `It lies in the ${en} area.` },
    example: inAdministration('del av ExempelRegion', `område ${sv}`),
  };
}
