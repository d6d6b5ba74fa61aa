/** Free words that the language knows by heart: offered when writing, and compared with what looks like a slip of the pen. */

/** What a free word says: a role in an uppdrag, `slag`, `kanal` or `innehåll`. */
export type WordKind = 'role' | 'unitKind' | 'channel' | 'content';

/** The known words of each kind. Any other word may stand there too. */
export const KNOWN_WORDS: Readonly<Record<WordKind, readonly string[]>> = {
  role: [
    'verksamhetschef',
    'enhetschef',
    'medicinsk sekreterare',
    'läkare',
    'sjuksköterska',
    'undersköterska',
    'fysioterapeut',
    'arbetsterapeut',
    'psykolog',
    'kurator',
    'dietist',
    'barnmorska',
    'tandläkare',
  ],
  unitKind: ['vårdcentral', 'rehabmottagning', 'klinik', 'mottagning', 'elevhälsa', 'hemsjukvård', 'laboratorium'],
  channel: [
    'meddelande',
    'ärende',
    'uppföljningsbegäran',
    'kommunikationsordination',
    'arbetslista',
    'remiss',
    'telefon',
    'meddelandecenter',
    'intygsmodulen',
  ],
  content: ['receptförnyelse', 'patientkontakt', 'konsult', 'uppföljningsbesök', 'provsvar'],
};
