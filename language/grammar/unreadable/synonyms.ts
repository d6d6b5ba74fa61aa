/** Words that people write for words of the language. Which of several is meant, the place says: it is one that can stand there. */
import { ABSENCE_WORDS, MODE_WORDS, WEEKDAY_WORDS } from '../../model/index.ts';
import { weekdayName } from '../../words/index.ts';

/** What is written, in small letters, and the ways to write it; a way holds where the word that begins it can stand. */
type Synonyms = Readonly<Record<string, readonly string[]>>;

/** Ways to write one word of the language. */
function saying(word: string, written: readonly string[]): Synonyms {
  return Object.fromEntries(written.map((one) => [one, [word]]));
}

const JOINING: Synonyms = {
  och: [','],
  samt: [','],
  eller: [','],
  '&': [','],
  plus: [','],
};

const PLACES: Synonyms = {
  'tillhör verksamhet': ['del av'],
  tillhör: ['del av'],
  'ingår i': ['del av'],
  'del i': ['av'],
  delav: ['del av'],
  under: ['del av'],
  hsaid: ['hsa'],
  'hsa-id': ['hsa'],
  öppettider: ['öppet'],
  öppettid: ['öppet'],
  öppethållande: ['öppet'],
  har: ['öppet'],
  stänger: ['stängt'],
  stängning: ['stängt'],
  brevlåda: ['inkorg'],
  postlåda: ['inkorg'],
  meddelanden: ['meddelande'],
  meddelandeinkorg: ['meddelande'],
  samverkansinkorg: ['samverkan'],
  samarbete: ['samverkan'],
  stängd: ['stängt', MODE_WORDS.archived],
};

const PEOPLE: Synonyms = {
  medlem: ['medlemmar'],
  läsare: ['medlemmar'],
  deltagare: ['medlemmar'],
  mottagare: ['medlemmar'],
  administratör: ['administreras av'],
  administratörer: ['administreras av'],
  admin: ['administreras av'],
  ansvarig: ['administreras av'],
  bemanning: ['bemannas av'],
  roll: ['uppdrag'],
  befattning: ['uppdrag'],
  yrke: ['uppdrag'],
  tjänst: ['uppdrag'],
  på: ['vid', 'för'],
  hos: ['vid', 'för'],
  i: ['vid', 'för', 'av'],
  signerar: ['signeringsrätt'],
  signering: ['signeringsrätt'],
  'får signera': ['signeringsrätt'],
  'kan signera': ['signeringsrätt'],
  ordinatör: ['ordinerar'],
  'får ordinera': ['ordinerar'],
  anställning: ['anställd'],
  anställningstid: ['anställd'],
  'utan inkorg': ['utan personlig inkorg'],
};

const WATCHING: Synonyms = {
  bevakning: ['bevakas'],
  bevakare: ['bevakas'],
  läses: ['bevakas'],
  kontrolleras: ['bevakas'],
  kollas: ['bevakas'],
  'varje vardag': ['mån-fre'],
  'varje dag': ['dagligen', 'mån-sön'],
  'alla dagar': ['dagligen', 'mån-sön'],
  dygnetrunt: ['dygnet runt'],
  '24/7': ['dygnet runt'],
  'om dagen': ['per dag'],
  dagligen: ['per dag'],
  '/dag': ['per dag'],
  '/ dag': ['per dag'],
  'per dag': ['gånger per dag'],
  'ggr/dag': ['gånger per dag'],
  'ggr / dag': ['gånger per dag'],
  'ggr per dag': ['gånger per dag'],
  'ggr om dagen': ['gånger per dag'],
  'ggr dagligen': ['gånger per dag'],
  'gånger/dag': ['gånger per dag'],
  ggr: ['gånger per dag'],
  'x per dag': ['gånger per dag'],
  'x om dagen': ['gånger per dag'],
  klockan: ['kl'],
  tider: ['kl'],
  tid: ['kl'],
  'vid frånvaro': ['ersättare'],
  vid: ['kl'],
  ersätts: ['ersättare'],
  reserv: ['ersättare'],
  vikarie: ['ersättare', 'ombud'],
};

const MODES: Synonyms = {
  ...saying(MODE_WORDS.live, ['i drift', 'aktiv', 'öppen']),
  ...saying(MODE_WORDS.archived, ['avslutad', 'nedlagd']),
  ...saying(MODE_WORDS['read-only'], ['läsbar', 'skrivskyddad']),
};

const KINDS_OF_ABSENCE: Synonyms = {
  ...saying(ABSENCE_WORDS['sick-leave'], ['sjuk', 'sjukskriven', 'sjukskrivning', 'sjukdom']),
  ...saying(ABSENCE_WORDS.vacation, ['sommarsemester', 'ledig vecka']),
  ...saying(ABSENCE_WORDS.leave, [
    'ledig',
    'föräldraledig',
    'föräldraledighet',
    'tjänstledig',
    'tjänstledighet',
    'vab',
  ]),
  ...saying(ABSENCE_WORDS.leave, ['vård', 'kurs', 'utbildning', 'konferens', 'kompledig', 'tjänsteresa']),
};

/** The kind of absence that a word says, as the language writes it. */
export function kindOfAbsence(word: string): string | undefined {
  const isKind = Object.values(ABSENCE_WORDS).some((kind) => kind === word);
  return isKind ? word : KINDS_OF_ABSENCE[word]?.[0];
}

const ABSENCES: Synonyms = {
  ersättare: ['ombud'],
  delegat: ['ombud'],
  ställföreträdare: ['ombud'],
  delegeras: ['ombud'],
  vidarebefordras: ['vidare från', 'ombud'],
  'beslut av': ['beslutat av'],
  beslutas: ['beslutat av'],
  beslutsfattare: ['beslutat av'],
  'godkänt av': ['beslutat av'],
  'godkänd av': ['beslutat av'],
  godkänt: ['beslutat av'],
  'utsett av': ['tilldelat av'],
  orsak: ['motivering'],
  anledning: ['motivering'],
  skäl: ['motivering'],
  kommentar: ['motivering'],
  åter: ['återkommer'],
  tillbaka: ['återkommer'],
};

const PERIODS: Synonyms = {
  'fr.o.m.': ['från'],
  'fr.o.m': ['från'],
  'fr o m': ['från'],
  'f.r.o.m': ['från'],
  fom: ['från'],
  from: ['från'],
  sedan: ['från'],
  'giltig från': ['från'],
  'gäller från': ['från'],
  'giltig till': ['till'],
  'gäller till': ['till'],
  't.o.m.': ['till'],
  't.o.m': ['till'],
  't o m': ['till'],
  tom: ['till'],
  'fram till': ['till'],
  slutar: ['anställd till'],
  '-': ['till'],
  till: ['-'],
};

const DECLARATIONS: Synonyms = {
  vårdcentral: ['enhet'],
  mottagning: ['enhet'],
  avdelning: ['enhet'],
  klinik: ['enhet', 'verksamhet'],
  medarbetare: ['person'],
  användare: ['person'],
  anställd: ['person'],
  läkare: ['person'],
  region: ['huvudman'],
  kommun: ['huvudman'],
  frånvarande: ['frånvaro'],
  funktionsbrevlåda: ['funktionsinkorg'],
  ärende: ['avvikelse'],
  dispens: ['undantag från'],
};

/** Weekdays in full, in each of the forms that people write; the language has their first three letters. */
const WEEKDAYS: Synonyms = Object.assign(
  {},
  ...WEEKDAY_WORDS.map((word, weekday) => {
    const day = weekdayName(weekday, 'sv');
    return saying(word, [day, `${day}ar`, `${day}en`, `på ${day}ar`, `på ${day}`, `varje ${day}`]);
  }),
) as Synonyms;

/** Some weekdays in a row, from their first to their last: `måndag-fredag`. */
function inARow(first: number, last: number): Synonyms {
  const [from, to] = [weekdayName(first, 'sv'), weekdayName(last, 'sv')];
  const written = [`${from}-${to}`, `${from} - ${to}`, `${from} till ${to}`, `${from}ar till ${to}ar`];
  return saying(`${WEEKDAY_WORDS[first]}-${WEEKDAY_WORDS[last]}`, written);
}

const DAYS: Synonyms = {
  ...inARow(0, 4),
  ...inARow(0, 3),
  ...inARow(0, 6),
  ...inARow(5, 6),
  vardagar: ['mån-fre'],
  vardag: ['mån-fre'],
  veckodagar: ['mån-fre'],
  helger: ['lör-sön'],
  helg: ['lör-sön'],
  veckoslut: ['lör-sön'],
  'röda dagar': ['helgdagar'],
  helgdag: ['helgdagar'],
};

/** All of them, those of most words first: they say most. */
const ALL: readonly (readonly [written: string, ways: readonly string[]])[] = Object.entries({
  ...JOINING,
  ...PLACES,
  ...PEOPLE,
  ...WATCHING,
  ...PERIODS,
  ...DECLARATIONS,
  ...MODES,
  ...KINDS_OF_ABSENCE,
  ...ABSENCES,
  ...WEEKDAYS,
  ...DAYS,
}).sort(([a], [b]) => b.length - a.length);

/** What is written, and how the language writes it. */
interface Meant {
  readonly found: string;
  readonly instead: string;
}

/**
 * What a text means that begins with a word the language does not have there.
 * @param canStand whether a word, or a sign, can stand in its place
 */
export function meant(text: string, canStand: (word: string) => boolean): Meant | undefined {
  const small = text.normalize('NFC').toLowerCase();
  for (const [written, ways] of ALL) {
    if (!small.startsWith(written) || /^[\p{L}\p{N}_]/u.test(small.slice(written.length))) continue;
    const instead = ways.find((way) => canStand(/^\p{L}+|^[,-]/u.exec(way)?.[0] ?? ''));
    if (instead !== undefined) return { found: text.slice(0, written.length), instead };
  }
  return undefined;
}
