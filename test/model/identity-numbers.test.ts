/** Which runs of digits are identity numbers of persons, and what a text looks like without them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsIdentityNumber, identityNumbersIn, masked } from '../../language/model/index.ts';

const found = (text: string): readonly string[] =>
  identityNumbersIn(text).map(({ start, end }) => text.slice(start, end));

describe('an identity number', () => {
  test.each([
    ['191212121212'],
    ['19121212-1212'],
    ['19121212+1212'],
    ['1912-12-12-1212'],
    ['1912-12-12 1212'],
    ['1912.12.12-1212'],
    ['1912/12/12-1212'],
    ['19121212 1212'],
    ['19121212_1212'],
    ['19121212 - 1212'],
    ['19 121212-1212'],
    ['1912 1212 1212'],
    ['19 12 12 12 12 12'],
    ['1 9 1 2 1 2 1 2 1 2 1 2'],
    ['1 9 1 2 1 2 1 2 - 1 2 1 2'],
    ['1-9-1-2-1-2-1-2-1-2-1-2'],
    ['19121212\u00a01212'],
    ['19121212\u20111212'],
    ['19121212\u20141212'],
    ['1912\u00ad1212\u200b1212'],
    ['19121212\\-1212'],
    ['１９１２１２１２－１２１２'],
    ['121212-1212'],
    ['121212 - 1212'],
    ['12-12-12-1212'],
    ['12 12 12-1212'],
    ['1 2 1 2 1 2 - 1 2 1 2'],
    ['701063-2391'],
  ])('is %s, and masked no sign of it but its form remains', (number) => {
    expect(found(`x ${number}`)).toEqual([number]);
    expect(found(`(${number})`)).toEqual([number]);
    expect(masked(`a ${number}.`)).toBe(`a ${number.replace(/[0-9０-９]/g, '•')}.`);
  });

  test.each([
    'personnummer',
    'Personnr.',
    'person nr',
    'person-nr:',
    'pers.nr',
    'persnr',
    'pnr=',
    'p.nr',
    'född',
    'samordningsnummer:',
    'Samordnings-nr',
    '"personnummer": "',
    'pnr_',
    'Personnumret (',
  ])('is ten digits, in a row or not, after %s', (word) => {
    for (const number of ['9001011239', '900101 1239', '90 01 01 12 39', '900101.1239']) {
      expect(found(`Se ${word} ${number}`), word + number).toEqual([number]);
    }
  });

  test.each([
    ['an HSA-id', 'SE2321000131-P000000000001 SE2321000131-191212121212'],
    ['an organisation number', '232100-0131 och 556000-0001'],
    ['the number of a document', 'SSN14971-1865200826-13'],
    ['a number in a register', 'RS 2026-01239, dnr 1990-0101'],
    ['a date with a time', '2026-07-06 08:00, 2026-07-06 klockan 0803, 2026-07-06T08:03'],
    ['a date with hours', 'avvikande 2026-12-24 08:00-12:00'],
    ['dates after each other', '2026-01-01 2026-12-31, 2026-01-01 - 2026-12-31, 20260101-20261231'],
    ['a telephone', '070-123 45 67, 031-123 45 67, 0311 23 45 67, +46 31 123 45 67, 0311234567, 031 123-4567'],
    ['ten digits in a row', '9001011239 och 900101 1239'],
    ['a wrong check digit', '19121212-1213 och 191212121213'],
    ['fourteen digits', '19121212121212 och 12191212121212'],
    ['a list of numbers', 'option 1, 2, 3 och 19, 12, 12, 12, 12, 12'],
    ['an id that a program made', '19121212-1212-4abc-8def-0123456789ab'],
    ['a digest', `ab191212121212${'c0'.repeat(20)}`],
    ['two lines', '19121212\n1212'],
  ])('is not %s: %s', (_, text) => {
    expect(found(text)).toEqual([]);
    expect(masked(text)).toBe(text);
  });

  test('is found wherever it stands among other words', () => {
    const words = fc.stringMatching(/^[a-zåäö "{}(),;\n]*$/);
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(masked(`${before}19121212-1212${after}`)).toBe(`${before}••••••••-••••${after}`);
      }),
    );
  });

  test('is looked for in time that grows with the text', () => {
    for (const piece of ['1', '1 ', '1-', '19121212 ', '\u200b1', '1\u200b\u200b', '191212121212 ', 'pnr ']) {
      const text = piece.repeat(300_000 / piece.length);
      expect(masked(text)).toHaveLength(text.length);
    }
  });

  test('masked, a text holds none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('19', '12', '1212', ' ', '-', '+', 'pnr', '0', '8', '\u200b'), { maxLength: 30 }),
        (parts) => {
          expect(holdsIdentityNumber(masked(parts.join('')))).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
