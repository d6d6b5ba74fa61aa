/** Text that was UTF-8, was read as Windows-1252 and was written again: `LÃ¤kare`. */

/** The signs that Windows-1252 has where Latin-1 has none, by their bytes. */
const BYTES: ReadonlyMap<string, number> = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((sign, i) => [sign, 0x80 + i] as const),
);

/** What begins a letter of two bytes, and what may follow it. */
const BROKEN = /[\u00c2-\u00c5][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸŽ]/;
const LETTERS = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\p{Zs}\s]*$/u;

/** `mended` for the text as it was, `doubtful` where it looks broken and cannot be mended for certain; else undefined. */
export function mojibakeIn(text: string): { readonly mended: string } | 'doubtful' | undefined {
  if (!BROKEN.test(text)) return undefined;
  const once = decoded(text);
  if (once === undefined || !LETTERS.test(once)) return 'doubtful';
  const twice = mojibakeIn(once);
  return twice === undefined ? { mended: once } : twice;
}

/** The text whose bytes these are; undefined where they are not UTF-8. */
function decoded(text: string): string | undefined {
  const bytes: number[] = [];
  for (const sign of text) {
    const byte = BYTES.get(sign) ?? sign.codePointAt(0) ?? 0x100;
    if (byte > 0xff) return undefined;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}
