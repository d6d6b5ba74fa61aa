/** The words that are known where any word may stand: roles, kinds of units, channels, contents. */
import type { KnownWords } from '../../model/index.ts';
import type { Entry, KnownKey } from '../entry.ts';
import { inCertificates, inFlow, inPerson, inReadAccess, inUnit } from '../examples.ts';

type Place = KnownKey extends `${infer Rule}.${string}` ? Rule : never;

/** How each kind of word is written. */
const EXAMPLES: Readonly<Record<Place, (word: string) => string>> = {
  Role: (word) => inPerson(`uppdrag ${word} vid ExempelVC`),
  Kind: (word) => inUnit(`slag ${word}`),
  Channel: (word) => inFlow(`kanal ${word}`),
  Content: (word) => inFlow(`innehåll ${word}`),
  Via: (word) => inReadAccess(`via ${word}`),
  LogReview: (word) => inUnit(`logggranskning varje ${word} av exeec1`),
};

export const WORDS_BY_HEART: readonly Entry[] = [
  known(
    'Role.verksamhetschef',
    'Leder verksamheten och följer upp att inkorgarna används rätt.',
    'Heads the department and sees to it that the inboxes are used as they should.',
    'MC-UPP-01',
    'MC-HAN-05',
    'MC-TIL-09',
  ),
  known(
    'Role.enhetschef',
    'Leder enheten. Får ändra medlemmar i inkorgar, och beslutar om ombud.',
    'Heads the unit. May change the members of inboxes and decides on delegates.',
    'MC-HAN-05',
    'MC-TIL-01',
    'MC-TIL-09',
  ),
  known(
    'Role.medicinsk sekreterare',
    'Får ändra medlemmar i inkorgar och lägga in ombud.',
    'A medical secretary, who may change the members of inboxes and enter delegates.',
    'MC-HAN-05',
    'MC-TIL-01',
  ),
  role('läkare', 'a doctor'),
  role('sjuksköterska', 'a nurse'),
  role('undersköterska', 'an assistant nurse'),
  role('fysioterapeut', 'a physiotherapist'),
  role('arbetsterapeut', 'an occupational therapist'),
  role('psykolog', 'a psychologist'),
  role('kurator', 'a counsellor'),
  role('dietist', 'a dietitian'),
  role('barnmorska', 'a midwife'),
  role('tandläkare', 'a dentist'),
  known('Kind.vårdcentral', 'Enheten är en vårdcentral.', 'The unit is a health centre.'),
  known('Kind.rehabmottagning', 'Enheten är en rehabmottagning.', 'The unit is a rehabilitation clinic.'),
  known('Kind.klinik', 'Enheten är en klinik på ett sjukhus.', 'The unit is a clinic at a hospital.'),
  known('Kind.mottagning', 'Enheten är en mottagning.', 'The unit is an outpatient clinic.'),
  known(
    'Kind.elevhälsa',
    'Enheten är elevhälsa i en kommun. Skriver den journal i Millennium behöver kommunen option 2.',
    'The unit is the school health of a municipality. If it writes records in Millennium the municipality needs option 2.',
    'KO-OPT-06',
  ),
  known(
    'Kind.hemsjukvård',
    'Enheten är hemsjukvård i en kommun. Skriver den journal i Millennium behöver kommunen option 3.',
    'The unit is the home care of a municipality. If it writes records in Millennium the municipality needs option 3.',
    'KO-OPT-07',
  ),
  known('Kind.laboratorium', 'Enheten är ett laboratorium.', 'The unit is a laboratory.'),
  known(
    'Channel.meddelande',
    'Ett meddelande i Meddelandecenter. Används när ingen uppsatt väg finns.',
    'A message in Meddelandecenter. Used where no way is set up.',
    'MC-ALL-05',
    'MC-ALL-06',
  ),
  known(
    'Channel.ärende',
    'Ett ärende, där samtalet sedan fortsätter.',
    'A case, in which the conversation then goes on.',
    'MC-ALL-03',
  ),
  known(
    'Channel.uppföljningsbegäran',
    'Det skickas som en uppföljningsbegäran, inte som ett meddelande.',
    'It is sent as a request to follow up, not as a message.',
    'MC-ALL-05',
  ),
  known(
    'Channel.kommunikationsordination',
    'Det skickas som en kommunikationsordination, inte som ett meddelande.',
    'It is sent as an order to communicate, not as a message.',
    'MC-ALL-05',
  ),
  known(
    'Channel.arbetslista',
    'Det står i en arbetslista, och skickas inte som ett meddelande.',
    'It stands on a work list and is not sent as a message.',
    'MC-ALL-05',
  ),
  known(
    'Channel.remiss',
    'Det skickas som en remiss, inte som ett meddelande.',
    'It is sent as a referral, not as a message.',
    'MC-ALL-05',
  ),
  known('Channel.telefon', 'Det sägs i telefon.', 'It is said by telephone.'),
  {
    of: ['Channel.meddelandecenter'],
    meaning: {
      sv: 'Frågor och svar om intyg bevakas i Meddelandecenter. Rutinen kräver att det sker i Intygsmodulen.',
      en: 'Questions and answers about certificates are watched in Meddelandecenter. The routine demands Intygsmodulen.',
    },
    example: inCertificates('kanal meddelandecenter'),
    clauses: ['IN-FRS-01', 'IN-FRS-02'],
  },
  {
    of: ['Channel.intygsmodulen'],
    meaning: {
      sv: 'Frågor och svar om intyg bevakas i Intygsmodulen, som rutinen kräver.',
      en: 'Questions and answers about certificates are watched in Intygsmodulen, as the routine demands.',
    },
    example: inCertificates('kanal intygsmodulen'),
    clauses: ['IN-FRS-01'],
  },
  known(
    'Content.receptförnyelse',
    'Ett recept ska förnyas. Det skickas aldrig som meddelande.',
    'A prescription is to be renewed. It is never sent as a message.',
    'MC-INF-01',
  ),
  known(
    'Content.patientkontakt',
    'En patient vill ha kontakt. Det skickas aldrig som meddelande.',
    'A patient wants contact. It is never sent as a message.',
    'MC-INF-02',
  ),
  known(
    'Content.konsult',
    'En konsult behövs. Det skickas aldrig som meddelande.',
    'A consultant is needed. It is never sent as a message.',
    'MC-INF-03',
  ),
  known(
    'Content.uppföljningsbesök',
    'Ett återbesök ska bokas. Det skickas aldrig som meddelande.',
    'A follow-up visit is to be booked. It is never sent as a message.',
    'MC-INF-04',
  ),
  known(
    'Content.provsvar',
    'Svar på ett prov. Det går till den som har ordinerat provet.',
    'The result of a test. It goes to the one who ordered the test.',
    'MC-RES-02',
  ),
  known(
    'Via.npö',
    'Nationell patientöversikt, där man i första hand läser.',
    'The national patient overview, where one reads in the first place.',
    'LL-NPO-01',
    'LL-NPO-02',
  ),
  known('Via.millennium', 'Millennium i läsläge.', 'Millennium in read-only mode.', 'LL-SAM-02'),
  known('LogReview.månad', 'Loggen granskas en gång i månaden.', 'The log is reviewed once a month.', 'LL-OVR-02'),
  known(
    'LogReview.kvartal',
    'Loggen granskas en gång i kvartalet.',
    'The log is reviewed once a quarter.',
    'LL-OVR-02',
  ),
  known('LogReview.vecka', 'Loggen granskas en gång i veckan.', 'The log is reviewed once a week.', 'LL-OVR-02'),
];

function known(key: KnownKey, sv: string, en: string, ...clauses: readonly string[]): Entry {
  const [place, word] = key.split('.') as [Place, string];
  return { of: [key], meaning: { sv, en }, example: EXAMPLES[place](word), clauses };
}

function role(word: KnownWords['role'], en: string): Entry {
  return known(`Role.${word}`, `Personen arbetar som ${word}.`, `The person works as ${en}.`, 'MC-PIN-02');
}
