/** Exports from DOS: code page 850 is known where it is certain, and taken for nothing else. */
import { expect, it } from 'vitest';
import { decodeExport } from '../../language/import/encoding.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const read = (text: string) => decodeExport(bytes(text));

it('reads å, ä and ö of code page 850, and says so', () => {
  expect(read('roll;namn\nl\u0084kare;G\u0094ran \u008fs\n')).toEqual({
    text: 'roll;namn\nläkare;Göran Ås\n',
    note: expect.objectContaining({ sv: 'Filen är inte UTF-8 och lästes som teckentabell 850 (DOS)' }),
  });
});

it.each([
  ['quotes of Windows around a word', '\u0084Exempel\u0094;ett', '„Exempel”;ett'],
  ['letters of Windows', 'l\u00e4kare \u0086', 'läkare †'],
])('leaves %s as they are', (_, text, expected) => {
  expect(read(text)).toMatchObject({ text: expected });
});
