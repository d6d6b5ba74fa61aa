/** What the characters that cannot be seen are called. */
import type { Sentence } from '../../../model/index.ts';

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
