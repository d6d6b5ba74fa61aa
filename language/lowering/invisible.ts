/** Characters that cannot be seen but change how a text reads or compares. */

/** One such character, those of Unicode's category Cf that leave no mark of their own; or what may begin a tag. */
const CANDIDATE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\uDB40]/g;
/** The first half of the tag characters U+E0001 to U+E007F. */
const TAG_HALF = 0xdb40;
const BYTE_ORDER_MARK = 0xfeff;

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
