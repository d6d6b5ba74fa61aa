/** Free words that the language knows by heart: offered when writing, and compared with what looks like a slip of the pen. */
import { foldLetters } from './nearest.ts';

/** What a free word says: a role in an uppdrag, `slag`, `kanal`, `innehåll`, `via` or how often after `varje`. */
export type WordKind = 'role' | 'unitKind' | 'channel' | 'content' | 'way' | 'interval';

const KNOWN = {
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
  way: ['npö', 'millennium'],
  interval: ['månad', 'kvartal', 'vecka'],
} as const satisfies Readonly<Record<WordKind, readonly string[]>>;

/** The known words of each kind, each by itself. */
export type KnownWords = { readonly [Kind in WordKind]: (typeof KNOWN)[Kind][number] };

/** The known words of each kind. Any other word may stand there too. */
export const KNOWN_WORDS: Readonly<Record<WordKind, readonly string[]>> = KNOWN;

/** The known word that a word looks like a slip for; undefined for a known word and for one that looks like none. */
export function knownWordMeant(kind: WordKind, word: string): string | undefined {
  const known = KNOWN_WORDS[kind];
  return known.includes(word) ? undefined : known.find((candidate) => isSlip(word, candidate));
}

/** Whether two words differ only in case and the marks on letters, or by one letter too many, too few or another. */
function isSlip(word: string, known: string): boolean {
  return foldLetters(word) === foldLetters(known) || isOneLetterOff(word, known);
}

function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  return a.slice(start + (a.length < b.length ? 0 : 1)) === b.slice(start + (b.length < a.length ? 0 : 1));
}
