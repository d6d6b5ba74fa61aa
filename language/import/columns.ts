/** The heads that exports have, in Swedish and English, and what each column holds. */
import { foldLetters } from '../model/index.ts';

export type Field =
  | 'id'
  | 'name'
  | 'person'
  | 'personName'
  | 'firstName'
  | 'lastName'
  | 'personHsa'
  | 'hsa'
  | 'role'
  | 'personalInbox'
  | 'unit'
  | 'unitName'
  | 'unitHsa'
  | 'department'
  | 'administration'
  | 'principal'
  | 'principalType'
  | 'parent'
  | 'level'
  | 'unitKind'
  | 'inbox'
  | 'inboxName'
  | 'kind'
  | 'purpose'
  | 'decision'
  | 'from'
  | 'to'
  | 'administrator'
  | 'members'
  | 'permission'
  | 'monitoring'
  | 'identityNumber';

/** As they are compared: lower case, without marks on letters, blanks and signs. */
const SYNONYMS: Readonly<Record<Field, string>> = {
  id: 'id nyckel key kod code identifierare identifier',
  name: 'namn name benamning visningsnamn displayname display',
  person:
    'vgrid vgr person personid anvandare anvandarid anvandarnamn user userid username konto kontonamn account login ' +
    'medlem medlemsid member memberid medarbetare medarbetarid employee employeeid samaccountname userprincipalname',
  personName: 'personnamn fullstandigtnamn helanamnet fullname membername medlemsnamn medarbetarnamn personname',
  firstName: 'fornamn tilltalsnamn firstname givenname',
  lastName: 'efternamn lastname surname familyname',
  personHsa: 'personhsaid hsaidperson personhsa hsaidmedarbetare userhsaid memberhsaid',
  hsa: 'hsaid hsa',
  role: 'roll titel befattning yrke yrkesroll yrkestitel role title jobtitle profession assignment uppdrag',
  personalInbox: 'personliginkorg harpersonliginkorg personalinbox haspersonalinbox',
  unit: 'enhet enhetsid enhetid enhetskod unit unitid unitkey unitcode arbetsplats vardenhet vardenhetid orgunit',
  unitName: 'enhetsnamn enhetensnamn unitname vardenhetsnamn arbetsplatsnamn',
  unitHsa: 'enhetshsaid hsaidenhet enhethsaid unithsaid vardenhetshsaid',
  department: 'verksamhet verksamhetsnamn department departmentname verksamhetsomrade',
  administration: 'forvaltning forvaltningsnamn administration division',
  principal: 'huvudman huvudmannamn vardgivare vardgivarnamn principal principalname caregiver careprovider',
  principalType: 'huvudmannatyp huvudmanstyp principaltype vardgivartyp',
  parent:
    'delav overordnad overordnadenhet tillhor parent parentunit parentid organisation organization organisationsenhet',
  level: 'niva level hsaniva',
  unitKind: 'slag enhetstyp unittype unitkind vardtyp',
  inbox: 'inkorg inkorgid inkorgsid inkorgskod inbox inboxid inboxkey mailbox mailboxid brevlada funktionsbrevlada',
  inboxName: 'inkorgsnamn inkorgensnamn inboxname mailboxname brevladenamn inkorgbenamning inboxtitle',
  kind: 'typ inkorgstyp inkorgtyp typavinkorg type kind inboxtype inboxkind mailboxtype',
  purpose: 'andamal syfte for purpose avser',
  decision: 'beslut beslutsnummer diarienummer dnr decision decisionnumber',
  from: 'fran from fom franochmed start startdatum startdate giltigfran validfrom fromdate franoch gallerfran datumfran',
  to: 'till to tom tillochmed slut slutdatum stopdatum enddate end giltigtill validto todate gallertill datumtill',
  administrator:
    'administrator administratorer administrerasav admin admins inkorgsadministrator administratorid administrators ' +
    'agare owner owners',
  members: 'medlemmar members memberids ledamoter',
  permission: 'behorighet behorigheter permission access accesslevel rattighet medlemstyp membertype',
  monitoring: 'bevakas bevakning monitoring bevakningstider',
  identityNumber:
    'personnummer pnr personnr samordningsnummer personalidentitynumber personalnumber ssn fodelsenummer civicnumber',
};

const FIELDS: ReadonlyMap<string, Field> = new Map(
  Object.entries(SYNONYMS).flatMap(([field, words]) => words.split(' ').map((word) => [word, field as Field] as const)),
);

/** What the column with this head holds; undefined for one that the program does not know. */
export function fieldOf(head: string): Field | undefined {
  return FIELDS.get(folded(head));
}

/** Lower case, without marks on letters and without anything but letters and digits. */
export function folded(text: string): string {
  return foldLetters(text.normalize('NFC')).replace(/[^a-z0-9]/g, '');
}
