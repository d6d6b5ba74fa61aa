/** The words of written routines: the document, and its sentences as krav. */
import type { Entry } from '../entry.ts';
import { block, inLocalRoutine, inRequirement, inRoutine } from '../examples.ts';

const QUOTE = 'citat "Inkorgen för samverkan bevakas fyra gånger om dagen."';

function withModality(modality: string, ...lines: readonly string[]): string {
  return inLocalRoutine(block(`krav LOK-BEV-01 ${modality}`, ...lines));
}

export const ROUTINES: readonly Entry[] = [
  {
    of: ['Routine.rutin'],
    meaning: {
      sv: 'En skriven rutin, mening för mening, så att programmet kan pröva det den kräver.',
      en: 'A written routine, sentence by sentence, so that the program can check what it demands.',
    },
    example: inRoutine('dokument "EX-RUTIN-1"', 'version "1.0"', 'giltig från 2027-01-01 till 2028-12-31'),
  },
  {
    of: ['Routine.lokal'],
    meaning: {
      sv: 'Rutinen gäller bara de delar som den nämner, och får skärpa regionens krav men aldrig mildra dem.',
      en: 'The routine holds for the parts that it names alone and may tighten the requirements of the region but never loosen them.',
    },
    example: inLocalRoutine('dokument "LOK-EX-1"', 'version "1.0"', 'giltig från 2027-01-01', 'gäller ExempelVC'),
  },
  {
    of: ['Source.källa'],
    meaning: {
      sv: 'En webbsida eller annan källa som har en dag då den uppdaterades i stället för en giltighetstid.',
      en: 'A web page or other source that has a day on which it was updated instead of a validity.',
    },
    example: block('källa Exempelsidan "Exempelsidan"', 'uppdaterad 2027-01-15'),
    clauses: ['KO-META-01'],
  },
  {
    of: ['Document.dokument'],
    meaning: {
      sv: 'Dokumentets nummer. Det är detsamma i alla versioner.',
      en: 'The number of the document. It is the same in all versions.',
    },
    example: inRoutine('dokument "EX-RUTIN-1"'),
  },
  {
    of: ['Version.version'],
    meaning: { sv: 'Vilken version av dokumentet det är.', en: 'Which version of the document it is.' },
    example: inRoutine('version "1.0"'),
  },
  {
    of: ['Validity.giltig'],
    meaning: {
      sv: 'Från och med vilken dag rutinen gäller, och till och med vilken. Den prövas också sedan den gått ut, tills en ny kommer.',
      en: 'From which day the routine holds, and until which. It is also checked after it has expired, until a new one comes.',
    },
    example: inRoutine('giltig från 2027-01-01 till 2028-12-31'),
    clauses: ['MC-META-05', 'IN-META-05', 'LL-META-04'],
  },
  {
    of: ['Scope.omfattar'],
    meaning: {
      sv: 'Vilka slags huvudmän rutinen gäller för. Utan raden gäller den alla.',
      en: 'Which kinds of huvudmän the routine is for. Without the line it is for all.',
    },
    example: inRoutine('omfattar region, privat'),
    clauses: ['MC-SYF-02', 'IN-SYF-02'],
  },
  {
    of: ['Scope.region'],
    meaning: { sv: 'Rutinen gäller regionens egna enheter.', en: 'The routine is for the units of the region itself.' },
    example: inRoutine('omfattar region'),
  },
  {
    of: ['Scope.privat'],
    meaning: {
      sv: 'Rutinen gäller privata vårdgivare som har avtal med regionen.',
      en: 'The routine is for private providers that have an agreement with the region.',
    },
    example: inRoutine('omfattar region, privat'),
  },
  {
    of: ['Scope.kommun'],
    meaning: { sv: 'Rutinen gäller kommunerna.', en: 'The routine is for the municipalities.' },
    example: inRoutine('omfattar region, privat, kommun'),
  },
  {
    of: ['AppliesTo.gäller'],
    meaning: {
      sv: 'De enheter eller andra delar av organisationen som rutinen gäller för.',
      en: 'The units or other parts of the organisation that the routine is for.',
    },
    example: inLocalRoutine('gäller ExempelVC'),
  },
  {
    of: ['Replaces.ersätter'],
    meaning: {
      sv: 'Den tidigare versionen, eller ett annat dokument, som den här tar över efter. Den slutar gälla dagen innan.',
      en: 'The earlier version, or another document, that this one follows. It ceases to hold the day before.',
    },
    example: inRoutine('dokument "EX-RUTIN-1"', 'version "2.0"', 'giltig från 2028-01-01', 'ersätter "1.0"'),
  },
  {
    of: ['Inherits.i', 'Inherits.övrigt', 'Inherits.som'],
    meaning: {
      sv: 'Allt som inte skrivs om här gäller som i den versionen, utom det som utgår.',
      en: 'All that is not written anew here holds as in that version, save what is dropped.',
    },
    example: inRoutine('dokument "EX-RUTIN-1"', 'version "2.0"', 'ersätter "1.0"', 'i övrigt som "1.0"'),
  },
  {
    of: ['Dropped.utgår'],
    meaning: {
      sv: 'De krav i den tidigare versionen som inte längre gäller.',
      en: 'The requirements of the earlier version that no longer hold.',
    },
    example: inRoutine('i övrigt som "1.0"', 'utgår EX-BEV-02, EX-BEV-03'),
  },
  {
    of: ['Repealed.upphävd'],
    meaning: {
      sv: 'Dagen då rutinen slutar gälla utan att någon annan tar över. Från den dagen prövas inget av den.',
      en: 'The day on which the routine ceases to hold and no other follows. From that day nothing of it is checked.',
    },
    example: inRoutine('upphävd 2028-06-30 beslut "EX 2028-0007"'),
  },
  {
    of: ['Repealed.beslut'],
    meaning: {
      sv: 'Numret på beslutet att upphäva rutinen.',
      en: 'The number of the decision to repeal the routine.',
    },
    example: inRoutine('upphävd 2028-06-30 beslut "EX 2028-0007"'),
  },
  {
    of: ['Updated.uppdaterad'],
    meaning: { sv: 'Dagen då källan uppdaterades.', en: 'The day on which the source was updated.' },
    example: block('källa Exempelsidan "Exempelsidan"', 'uppdaterad 2027-01-15'),
    clauses: ['KO-META-01'],
  },
  {
    of: ['Requirement.krav'],
    meaning: {
      sv: 'En mening i rutinen, med ett eget id, och hur den prövas.',
      en: 'A sentence of the routine, with an id of its own, and how it is checked.',
    },
    example: withModality('ska', 'avsnitt "Bevakning"', QUOTE, 'manuellt "Syns bara i journalsystemet"'),
  },
  {
    of: ['Requirement.ska'],
    meaning: {
      sv: 'Meningen kräver något. Bryts det är det ett fel.',
      en: 'The sentence demands something. Breaking it is an error.',
    },
    example: withModality('ska', QUOTE),
  },
  {
    of: ['Requirement.bör'],
    meaning: {
      sv: 'Meningen råder till något. Följs det inte är det en varning.',
      en: 'The sentence advises something. Not following it gives a warning.',
    },
    example: withModality('bör', QUOTE),
  },
  {
    of: ['Requirement.får'],
    meaning: {
      sv: 'Meningen tillåter något. Det som prövas ger bara en upplysning.',
      en: 'The sentence allows something. What is checked gives a notice alone.',
    },
    example: withModality('får', 'citat "En sekreterare får ändra medlemmar."'),
  },
  {
    of: ['Requirement.kan'],
    meaning: {
      sv: 'Meningen säger vad som är möjligt. Det som prövas ger bara en upplysning.',
      en: 'The sentence says what is possible. What is checked gives a notice alone.',
    },
    example: withModality('kan', 'citat "Ett ombud kan utses vid semester."'),
  },
  {
    of: ['Requirement.upplysning'],
    meaning: {
      sv: 'Meningen berättar något och kräver ingenting.',
      en: 'The sentence tells something and demands nothing.',
    },
    example: withModality('upplysning', 'citat "Rutinen är skriven för Exempel vårdcentral."'),
  },
  {
    of: ['Requirement.inte'],
    meaning: {
      sv: 'Meningen säger nej: ska inte, bör inte, får inte eller kan inte.',
      en: 'The sentence says no: shall not, should not, may not or cannot.',
    },
    example: withModality('ska inte', 'citat "Inkorgen ska inte lämnas utan bevakning."'),
  },
  {
    of: ['Section.avsnitt'],
    meaning: {
      sv: 'Rubriken i rutinen som meningen står under.',
      en: 'The heading in the routine below which the sentence stands.',
    },
    example: inRequirement('avsnitt "Bevakning"'),
  },
  {
    of: ['Quote.citat'],
    meaning: { sv: 'Meningen ordagrant.', en: 'The sentence word for word.' },
    example: inRequirement(QUOTE),
  },
  {
    of: ['CheckBinding.kontroll'],
    meaning: {
      sv: 'Hur programmet prövar meningen: vilken kontroll, och med vilka värden.',
      en: 'How the program checks the sentence: which check, and with which values.',
    },
    example: inRequirement(block('kontroll bevakning', 'inkorg samverkan', 'gånger_per_dag 4')),
  },
  {
    of: ['ManualReason.manuellt'],
    meaning: {
      sv: 'Varför meningen måste prövas av en människa.',
      en: 'Why the sentence must be checked by a person.',
    },
    example: inRequirement('manuellt "Syns bara i journalsystemet"'),
  },
  {
    of: ['JudgedBy.prövas', 'JudgedBy.genom'],
    meaning: {
      sv: 'Ett annat krav säger samma sak, och det är det som prövas.',
      en: 'Another requirement says the same, and that one is checked.',
    },
    example: inRequirement('prövas genom MC-BEV-03'),
  },
  {
    of: ['JudgedBy.vid'],
    meaning: {
      sv: 'I vilket fall det andra kravet säger samma sak som meningen, som vid läsläge eller vid intyg.',
      en: 'In which case the other requirement says the same as the sentence, such as läsläge or intyg.',
    },
    example: inRequirement('prövas genom MC-SYF-02 vid läsläge'),
  },
  {
    of: ['WordItem.medicinsk', 'WordItem.sekreterare'],
    meaning: {
      sv: 'Rollen medicinsk sekreterare, bland de roller som en kontroll godtar.',
      en: 'The role of a medical secretary, among the roles that a check accepts.',
    },
    example: inRequirement(block('kontroll administratörer', 'roller medicinsk sekreterare, enhetschef')),
    clauses: ['MC-HAN-05'],
  },
];
