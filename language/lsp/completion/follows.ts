/** What must be written after a word or a value for it to be whole, as templates. */
import type { FirstWords, PropertyType } from '../../grammar/generated/properties.ts';

/** By a rule and its word or property: the ways to go on. */
type Templates = Readonly<Record<string, readonly string[]>>;

/** A property by its first word. */
type PropertyStart = {
  [Type in Exclude<PropertyType, Nameless>]: `${Type}.${FirstWords[Type]}`;
}[Exclude<PropertyType, Nameless>];

/** Properties that begin with any word. */
type Nameless = 'Parameter' | 'NamedClaim';

const NAMED = ' <Namn> "<Namn i klartext>" {\n    <>\n}';
const BLOCK = ' {\n    <>\n}';
const HOURS = ' <08:00>-<17:00>';
const INBOX = '<Enhet>.<samverkan|meddelande>';
const NOTHING: readonly string[] = [''];

/** Words that begin a declaration, in short; `declarations.ts` has them with what they usually hold. */
const DECLARATIONS: Templates = {
  'Principal.huvudman': [NAMED],
  'Administration.förvaltning': [NAMED],
  'Department.verksamhet': [NAMED],
  'Unit.enhet': [NAMED],
  'FunctionGroup.funktion': [NAMED],
  'FunctionInbox.funktionsinkorg': [NAMED],
  'Person.person': [' <vgrid> "<Förnamn Efternamn>" {\n    <>\n}'],
  'Absence.frånvaro': [' <vgrid> <semester|sjukfrånvaro|ledighet> från <datum> till <slutdatum>'],
  'Flow.flöde': [NAMED],
  'Exemption.undantag': [' från <KRAV-ID> för <Enhet> {\n    <>\n}'],
  'InboxOrder.beställning': [` <uppstart|sammanslagning|stängning> "<Ärendenummer>" för ${INBOX}`],
  'Expectation.förväntan': [' "<Vad ni räknar med>" {\n    <>\n}'],
  'Routine.lokal': [` rutin${NAMED}`],
  'Routine.rutin': [NAMED],
  'Source.källa': [NAMED],
};

/** What must stand after the parts of a declaration's first line. */
const HEADERS: Templates = {
  'Absence.person': [' <semester|sjukfrånvaro|ledighet> från <datum> till <slutdatum>'],
  'Absence.kind': [' från <datum> till <slutdatum>'],
  'Exemption.från': [` <KRAV-ID> för <Enhet>${BLOCK}`],
  'Exemption.clause': [` för <Enhet>${BLOCK}`],
  'Exemption.för': [` <Enhet>${BLOCK}`],
  'Exemption.subject': [BLOCK],
  'Exemption.inbox': [BLOCK],
  'InboxOrder.process': [` "<Ärendenummer>" för ${INBOX}`],
  'InboxOrder.reference': [` för ${INBOX}`],
  'InboxOrder.för': [` ${INBOX}`],
  'Requirement.id': [` <ska|bör|får|kan|upplysning>${BLOCK}`],
  'Requirement.modality': [BLOCK],
  'Requirement.negated': [BLOCK],
};

/** The properties of the organisation and of units. */
const PARTS = {
  'PrincipalType.typ': [' <region|privat|kommun>'],
  'OrganisationNumber.organisationsnummer': [' <000000-0001>'],
  'Agreement.avtal': [' "<Avtalets nummer>"'],
  'MunicipalityCode.kommunkod': [' <0000>'],
  'OptionLine.option': [' <1|2|3>'],
  'OptionItem.från': [' <datum>'],
  'PartOf.del': [' av <Namn>'],
  'PartOf.av': [' <Namn>'],
  'Area.område': [' <södra|västra|norra|östra|göteborg>'],
  'Mode.driftläge': [' <planerad|drift|läsläge|arkiverad>'],
  'Mode.från': [' <datum>'],
  'Mode.beslut': [' "<Diarienummer>"'],
  'Hsa.hsa': [' <HSA-id>'],
  'Level.nivå': [' <5>'],
  'Kind.slag': [' <vårdcentral|rehabmottagning|klinik|mottagning|elevhälsa|hemsjukvård|laboratorium>'],
  'Journal.journal': NOTHING,
  'WritesCertificates.skriver': [' intyg'],
  'Opening.öppet': [` <mån-fre|mån-tor|mån|tis|ons|tor|fre|lör|sön>${HOURS}`, ' dygnet runt', ` helgdagar${HOURS}`],
  'Opening.always': [' runt'],
  'Span.start': ['-<17:00>'],
  'Deviating.avvikande': [` <datum>${HOURS}`],
  'Deviating.date': [HOURS],
  'Closed.stängt': [' <datum>'],
  'Closed.till': [' <slutdatum>'],
  'Administrators.administreras': [' av <vgrid>'],
  'Administrators.av': [' <vgrid>'],
  'LogReview.logggranskning': [' varje <månad|kvartal|vecka> av <vgrid>', ' av <vgrid>'],
  'LogReview.varje': [' <månad|kvartal|vecka> av <vgrid>'],
  'LogReview.interval': [' av <vgrid>'],
  'LogReview.av': [' <vgrid>'],
} satisfies Templates;

/** The properties of inboxes, of what is watched and of who may read. */
const INBOXES = {
  'Inbox.inkorg': [` <meddelande|samverkan>${BLOCK}`],
  'Inbox.kind': [BLOCK],
  'Title.namn': [' "<Inkorgens namn>"'],
  'OpeningOrder.beställning': [' <uppstart|sammanslagning> "<Ärendenummer>"'],
  'OpeningOrder.process': [' "<Ärendenummer>"'],
  'Members.medlemmar': [' <vgrid>'],
  'Period.från': [' <datum>'],
  'Period.till': [' <slutdatum>'],
  'Monitoring.bevakas': [
    ' dagligen kl <08:00> av <vgrid> ersättare <vgrid>',
    ' <3> gånger per dag av <vgrid> ersättare <vgrid>',
  ],
  'Frequency.count': [' gånger per dag'],
  'Frequency.gång': [' per dag'],
  'Frequency.gånger': [' per dag'],
  'Frequency.per': [' dag'],
  'Times.kl': [' <08:00>'],
  'Watchers.av': [' <vgrid>'],
  'Substitutes.ersättare': [' <vgrid>'],
  'Watcher.funktion': [' <Namn>'],
  'CertificateMonitoring.intygsbevakning': [BLOCK],
  'Channel.kanal': [' <intygsmodulen|meddelande|ärende|remiss|telefon>'],
  'ResponseTime.svarstid': [' <14> dagar'],
  'ResponseTime.days': [' dagar'],
  'ReadAccess.läsåtkomst': [BLOCK],
  'Via.via': [' <npö|millennium>'],
  'Readers.personer': [' <vgrid>'],
  'PlacedAt.vid': [' <Enhet>'],
  'Staff.bemannas': [' av <vgrid>'],
  'Staff.av': [' <vgrid>'],
  'Purpose.för': [' "<Vilka>"'],
  'DecisionReference.beslut': [' "<Diarienummer>"'],
} satisfies Templates;

/** The properties of persons, absences, flows and exceptions. */
const PEOPLE = {
  'Assignment.uppdrag': [' <läkare> vid <Enhet>'],
  'Assignment.vid': [' <Enhet>'],
  'Assignment.roleText': [' vid <Enhet>'],
  'Role.words': [' vid <Enhet>'],
  'SigningRight.signeringsrätt': NOTHING,
  'Prescriber.ordinerar': NOTHING,
  'CertificateResponsible.intygsansvarig': NOTHING,
  'NoPersonalInbox.utan': [' personlig inkorg'],
  'NoPersonalInbox.personlig': [' inkorg'],
  'Employment.anställd': [' från <datum>'],
  'Delegate.ombud': [' <vgrid>'],
  'Onward.vidare': [' från <vgrid>'],
  'Onward.från': [' <vgrid>'],
  'DecidedBy.beslutat': [' av <vgrid>'],
  'DecidedBy.av': [' <vgrid>'],
  'AssignedBy.tilldelat': [' av <vgrid>'],
  'AssignedBy.av': [' <vgrid>'],
  'Justification.motivering': [' "<Varför>"'],
  'Returns.återkommer': NOTHING,
  'ConcernsAssignment.gäller': [' uppdrag vid <Enhet>'],
  'ConcernsAssignment.uppdrag': [' vid <Enhet>'],
  'ConcernsAssignment.vid': [' <Enhet>'],
  'FlowFrom.från': [` ${INBOX}`, ' personlig <vgrid>'],
  'FlowTo.till': [` ${INBOX}`, ' personlig <vgrid>'],
  'FlowEnd.personlig': [' <vgrid>'],
  'Content.innehåll': [' <receptförnyelse|patientkontakt|konsult|uppföljningsbesök|provsvar>'],
  'ConcernsPatient.gäller': [' patient'],
  'SavedToJournal.sparas': [' till journal'],
  'SavedToJournal.till': [' journal'],
  'Deviation.avvikelse': [' "<Ärendenummer>"'],
} satisfies Templates;

/** The lines of an expectation. */
const EXPECTATIONS = {
  'GroupClaim.personer': [` i <Enhet> når ${INBOX}`],
  'GroupClaim.i': [` <Enhet> når ${INBOX}`],
  'GroupClaim.place': [` når ${INBOX}`],
  'GroupClaim.når': [` ${INBOX}`],
  'GroupClaim.negated': [` ${INBOX}`],
  'OutsideClaim.ingen': [` utanför <Enhet> når ${INBOX}`],
  'OutsideClaim.utanför': [` <Enhet> når ${INBOX}`],
  'OutsideClaim.place': [` når ${INBOX}`],
  'OutsideClaim.når': [` ${INBOX}`],
  'NamedClaim.når': [` ${INBOX}`],
  'NamedClaim.negated': [` ${INBOX}`],
  'NamedClaim.bevakas': [' <3> gånger per dag'],
  'NamedClaim.covered': [' från <datum> till <slutdatum>'],
  'When.den': [' <datum>'],
} satisfies Templates;

/** The properties of routines and their requirements. */
const ROUTINES = {
  'Document.dokument': [' "<Dokumentets nummer>"'],
  'Version.version': [' "<1.0>"'],
  'Validity.giltig': [' från <datum> till <slutdatum>'],
  'Scope.omfattar': [' <region|privat|kommun>'],
  'AppliesTo.gäller': [' <Enhet>'],
  'Replaces.ersätter': [' "<1.0>"', ' "<Dokumentets nummer>" "<1.0>"'],
  'Inherits.i': [' övrigt som "<1.0>"'],
  'Inherits.övrigt': [' som "<1.0>"'],
  'Inherits.som': [' "<1.0>"'],
  'Dropped.utgår': [' <KRAV-ID>'],
  'Repealed.upphävd': [' <datum> beslut "<Diarienummer>"'],
  'Updated.uppdaterad': [' <datum>'],
  'Requirement.krav': [` <KRAV-ID> <ska|bör|får|kan|upplysning>${BLOCK}`],
  'Section.avsnitt': [' "<Avsnittets rubrik>"'],
  'Quote.citat': [' "<Meningen ordagrant>"'],
  'ManualReason.manuellt': [' "<Varför det prövas för hand>"'],
  'JudgedBy.prövas': [' genom <KRAV-ID>'],
  'JudgedBy.genom': [' <KRAV-ID>'],
  'JudgedBy.vid': [' <fall>'],
  'CheckBinding.kontroll': [` <kontrollens_namn>${BLOCK}`],
} satisfies Templates;

/** Each property is here by the word that begins it, and what else is within it. */
const PROPERTIES: Templates & Readonly<Record<PropertyStart, readonly string[]>> = {
  ...PARTS,
  ...INBOXES,
  ...PEOPLE,
  ...EXPECTATIONS,
  ...ROUTINES,
};

const FOLLOWS: Templates = {
  ...DECLARATIONS,
  ...HEADERS,
  ...PROPERTIES,
};

/** What must follow: the ways to go on, the usual one first; one that is empty where nothing must. */
export function followsOf(rule: string, property: string | undefined, word: string): readonly string[] {
  return FOLLOWS[`${rule}.${property ?? word}`] ?? FOLLOWS[`${rule}.${word}`] ?? NOTHING;
}

/** A block in braces, at the end of a line. */
export const EMPTY_BLOCK = BLOCK;

/** After days of opening hours. */
export const OPENING_DAY: readonly string[] = [HOURS];
