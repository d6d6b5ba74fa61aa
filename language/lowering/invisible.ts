/** RUT-009: characters that cannot be seen but change how a text reads or compares. */
import type { Sentence } from '../model/index.ts';

/** One such character, those of Unicode's category Cf that leave no mark of their own; or what may begin a tag. */
const CANDIDATE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\uDB40]/g;
/** The first half of the tag characters U+E0001 to U+E007F. */
const TAG_HALF = 0xdb40;
const BYTE_ORDER_MARK = 0xfeff;

/** In words; a range stands under its first character. */
const NAMES: ReadonlyMap<number, Sentence> = new Map([
  [0x00ad, { sv: 'mjukt bindestreck', en: 'soft hyphen' }],
  [0x061c, { sv: 'arabiskt riktningsmärke', en: 'Arabic letter mark' }],
  [0x180e, { sv: 'mongolisk vokalavskiljare', en: 'Mongolian vowel separator' }],
  [0x200b, { sv: 'nollbrett mellanslag', en: 'zero width space' }],
  [0x200c, { sv: 'nollbrett icke-sammanfogande tecken', en: 'zero width non-joiner' }],
  [0x200d, { sv: 'nollbrett sammanfogande tecken', en: 'zero width joiner' }],
  [0x200e, { sv: 'märke för vänster till höger', en: 'left-to-right mark' }],
  [0x200f, { sv: 'märke för höger till vänster', en: 'right-to-left mark' }],
  [0x202a, { sv: 'inbäddning vänster till höger', en: 'left-to-right embedding' }],
  [0x202b, { sv: 'inbäddning höger till vänster', en: 'right-to-left embedding' }],
  [0x202c, { sv: 'slut på riktningsbyte', en: 'pop directional formatting' }],
  [0x202d, { sv: 'tvingad riktning vänster till höger', en: 'left-to-right override' }],
  [0x202e, { sv: 'tvingad riktning höger till vänster', en: 'right-to-left override' }],
  [0x2060, { sv: 'sammanhållande nollbredd', en: 'word joiner' }],
  [0x2061, { sv: 'osynlig matematisk operator', en: 'invisible mathematical operator' }],
  [0x2066, { sv: 'isolering vänster till höger', en: 'left-to-right isolate' }],
  [0x2067, { sv: 'isolering höger till vänster', en: 'right-to-left isolate' }],
  [0x2068, { sv: 'isolering efter första tecknet', en: 'first strong isolate' }],
  [0x2069, { sv: 'slut på riktningsisolering', en: 'pop directional isolate' }],
  [0x206a, { sv: 'föråldrat styrtecken', en: 'deprecated format character' }],
  [0xfeff, { sv: 'byteordningsmärke inne i filen', en: 'byte order mark inside the file' }],
  [0xfff9, { sv: 'styrtecken för anmärkning', en: 'annotation control' }],
  [0xe0001, { sv: 'osynlig språktagg', en: 'invisible tag character' }],
]);

const UNNAMED: Sentence = { sv: 'styrtecken', en: 'format character' };

/** The character in words. */
export function invisibleName(codePoint: number): Sentence {
  return NAMES.get(codePoint) ?? NAMES.get(firstOfRange(codePoint)) ?? UNNAMED;
}

function firstOfRange(codePoint: number): number {
  if (codePoint >= 0xe0001) return 0xe0001;
  if (codePoint >= 0xfff9) return 0xfff9;
  return codePoint >= 0x206a ? 0x206a : 0x2061;
}

/**
 * The offset of each such character of a file; a byte order mark that begins it is none. Of a run of one and the same
 * character only the first. Linear.
 */
export function invisibleIn(file: string): readonly number[] {
  const offsets = invisibleFrom(file, file.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0);
  return offsets.filter((offset, index) => !repeats(file, offset, offsets[index - 1]));
}

function repeats(file: string, offset: number, before: number | undefined): boolean {
  const character = file.codePointAt(offset);
  return before !== undefined && file.codePointAt(before) === character && offset - before === width(character);
}

function width(codePoint: number | undefined): number {
  return codePoint !== undefined && codePoint > 0xffff ? 2 : 1;
}

function invisibleFrom(text: string, from: number): readonly number[] {
  const offsets: number[] = [];
  CANDIDATE.lastIndex = from;
  while (CANDIDATE.test(text)) {
    const offset = CANDIDATE.lastIndex - 1;
    if (text.charCodeAt(offset) !== TAG_HALF || isTag(text.charCodeAt(offset + 1))) offsets.push(offset);
  }
  return offsets;
}

/** The text without such characters, in NFC. */
export function withoutInvisible(text: string): string {
  let visible = '';
  let from = 0;
  for (const offset of invisibleFrom(text, 0)) {
    visible += text.slice(from, offset);
    from = offset + (text.charCodeAt(offset) === TAG_HALF ? 2 : 1);
  }
  return from === 0 ? text : (visible + text.slice(from)).normalize('NFC');
}

function isTag(secondHalf: number): boolean {
  return secondHalf >= 0xdc01 && secondHalf <= 0xdc7f;
}
