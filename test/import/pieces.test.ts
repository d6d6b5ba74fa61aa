/** An export that is read in pieces: however it is cut, the same encoding is found, and the same letters and cells come of it. */
import fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import { decodeExport, encodingOf, textIn } from '../../language/import/encoding.ts';
import { gather } from '../../language/import/gather.ts';
import { Heads } from '../../language/import/heads/heads.ts';
import { readExport, readPieces } from '../../language/import/read-export.ts';
import { Remarks } from '../../language/import/remark.ts';
import type { ExportFile } from '../../language/import/sort-out.ts';
import { cellsIn, piecesOf } from '../../language/import/tables/csv.ts';
import { LARGEST_EXPORT, LARGEST_FILE } from '../../language/words/index.ts';

const heads = new Heads();

/** A list, cut before the places given as shares of its length. */
function cutAt<T extends { readonly length: number; slice(from: number, to: number): T }>(
  whole: T,
  shares: readonly number[],
): readonly T[] {
  const ends = [...shares.map((share) => Math.floor(share * whole.length)).sort((a, b) => a - b), whole.length];
  return ends.map((end, i) => whole.slice(ends[i - 1] ?? 0, end));
}

const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 });

/** Bytes of which each decides something: marks, letters in each encoding, and what is no sign in one of them. */
const TELLING = [
  ...[[0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0], [0]],
  ...[
    [0x61],
    [0x4c],
    [0x3b],
    [0x0a],
    [0x20],
    [0x84],
    [0x86],
    [0x94],
    [0x8f],
    [0x9b],
    [0xe5],
    [0xc3],
    [0xa4],
    [0x81],
    [0x93],
  ],
  ...[
    [0xc3, 0xa4],
    [0xe2, 0x80, 0x9d],
    [0xf0, 0x9f, 0x98, 0x80],
    [0xed, 0xa0, 0x80],
  ],
];

const telling = fc.array(fc.constantFrom(...TELLING), { maxLength: 12 }).map((parts) => Uint8Array.from(parts.flat()));

/** What the bytes of no more than one a letter tell, looked for in all of them at once. */
function oracle(bytes: Uint8Array): 'dos' | 'mixed' | 'none' | 'windows-1252' {
  const latin = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const isInWord = /[A-Za-z][\u0084\u0086\u0094]+[A-Za-z]|\u008f[A-Za-z]/.test(latin);
  if (isInWord && !/[\0\u009b-\u00ff]/.test(latin)) return 'dos';
  if (/\u00c3[\u0084\u0085\u0096\u00a4\u00a5\u00b6\u00a9\u00bc]/.test(latin)) return 'mixed';
  return /[\0\u0081\u008d\u008f\u0090\u009d]/.test(latin) ? 'none' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

describe('the encoding', () => {
  it('and the letters are the same however the bytes are cut', () => {
    fc.assert(
      fc.property(telling, cuts, (bytes, shares) => {
        const pieces = cutAt(bytes, shares);
        const whole = decodeExport(bytes);
        const encoding = encodingOf(pieces);
        if ('reason' in encoding) expect(whole).toEqual(encoding);
        else expect(whole).toEqual({ text: [...textIn(pieces, encoding)].join(''), note: encoding.note });
      }),
      { numRuns: 2000 },
    );
  });

  it('of bytes that are not UTF-8 is the one that all of them together tell', () => {
    const told = { dos: 'dos', 'windows-1252': 'windows-1252', mixed: 'blandar', none: 'är ingen textfil' };
    const isLatin = (bytes: Uint8Array): boolean => !isUtf8(bytes) && ![0x50, 0xd0, 0xfe, 0xff].includes(bytes[0] ?? 0);
    fc.assert(
      fc.property(telling.filter(isLatin), cuts, (bytes, shares) => {
        const encoding = encodingOf(cutAt(bytes, shares));
        const found = 'reason' in encoding ? encoding.reason.sv : encoding.name;
        expect(found).toContain(told[oracle(bytes)]);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps letters of several bytes that are cut in two', () => {
    const bytes = new TextEncoder().encode('\ufeffläkare 😀');
    const apiece = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect([...textIn(apiece, { name: 'utf-8' })].join('')).toBe('läkare 😀');
  });
});

describe('the cells', () => {
  /** Rows enough to tell what ends them, whatever follows. */
  const HEAD = 'Enhetskod;Namn\nA;B\nC;D\nE;F\n';

  /** Of a whole text, as the library reads it at once. */
  function parsed(text: string): {
    readonly rows: readonly (readonly string[])[];
    readonly unclosed: number | undefined;
  } {
    const rows: string[][] = [];
    let unclosed: number | undefined;
    parse<string[]>(text, {
      delimiter: ';',
      step: ({ data, errors }, parser) => {
        if (errors.some(({ type }) => type === 'Quotes')) unclosed = rows.length + 1;
        rows.push(data);
        if (unclosed !== undefined) parser.abort();
      },
    });
    return { rows, unclosed };
  }

  it.each([
    ['\n', HEAD],
    ['\r\n', HEAD.replaceAll('\n', '\r\n')],
  ])('are the same however the text is cut, with %j between rows', (newline, head) => {
    const sign = fc.constantFrom(
      'a',
      'å',
      ';',
      '"',
      '""',
      newline,
      ' ',
      'en lång text utan slut ',
      '" ;',
      `"${newline}`,
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), cuts, (signs, shares) => {
        const text = head + signs.join('');
        const { rows, unclosed } = parsed(text);
        const cells = cellsIn(cutAt(text, shares), heads, head.length);
        if ('reason' in cells) expect(cells.reason.sv).toContain(`på rad ${unclosed} `);
        else expect([cells.texts(0), undefined]).toEqual([rows, unclosed]);
      }),
      { numRuns: 3000 },
    );
  });

  it('of a row that never ends are looked for a few times, and not with every piece', () => {
    const pieces = ['Enhetskod;Namn\n"', ...Array.from({ length: 20_000 }, () => 'text utan slut ')];
    const joins = vi.spyOn(Array.prototype, 'join');
    const cells = cellsIn(pieces, heads, 16);
    const joined = joins.mock.calls.length;
    joins.mockRestore();
    expect(cells).toMatchObject({ reason: { sv: expect.stringContaining('rad 2') } });
    expect(joined).toBeLessThan(100);
  });
});

/** The bytes in pieces of so many, said to be of a file of that size. */
function filed(bytes: Uint8Array, piece: number, size = bytes.length) {
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, i) =>
    bytes.slice(i * piece, (i + 1) * piece),
  );
  return Object.assign(pieces, { size });
}

describe('an export', () => {
  const name = 'medlemmar.csv';
  const row = (i: number): string =>
    `Enhet ${i % 7} Meddelande;"exeet${(i % 900) + 1}";Exempel Långt Namn ${i % 1200};2026-01-0${(i % 9) + 1}\r\n`;
  const text = `Inkorg;VGR-id;Kommentar;Från\r\n${Array.from({ length: 30_000 }, (_, i) => row(i)).join('')}`;
  const bytes = new TextEncoder().encode(text);

  it('of some megabytes comes to the same in pieces as at once', async () => {
    const told = [];
    for (const read of [
      (remarks: Remarks) => readExport(name, bytes, remarks),
      (remarks: Remarks) => readPieces(name, filed(bytes, 1 << 17), heads, remarks),
    ]) {
      const remarks = new Remarks();
      const file = await read(remarks);
      expect(file).not.toHaveProperty('reason');
      const { draft, tables } = gather([file as ExportFile], remarks, { heads });
      told.push({ draft, tables, remarks: remarks.all, questions: remarks.questions });
    }
    expect(text.length).toBeGreaterThan(1 << 20);
    expect(told[1]).toEqual(told[0]);
  });

  it('that is given as a text is cut into pieces that are the text', () => {
    expect([...piecesOf(text)].join('')).toBe(text);
    expect([...piecesOf('')]).toEqual([]);
  });

  it.each([
    ['JSON', '  [{"VGR-id": "exeet1"}]'],
    ['a workbook', 'PK\u0003\u0004 rest'],
  ])('that is %s is held as a whole, and refused where it is too large for that', async (_, content) => {
    const small = new TextEncoder().encode(content);
    const read = (size: number) => readPieces('x', filed(small, 3, size), heads, new Remarks());
    expect(await read(LARGEST_FILE + 1)).toMatchObject({ reason: { sv: expect.stringContaining('över 64 MiB') } });
    expect(await read(small.length)).not.toMatchObject({ reason: { sv: expect.stringContaining('MiB') } });
  });

  it('that is a table may be larger than other files', async () => {
    const small = new TextEncoder().encode('VGR-id;Namn\nexeet1;Exempel Ett\n');
    expect(await readPieces('x', filed(small, 5, LARGEST_EXPORT), heads, new Remarks())).toHaveProperty('cells');
  });
});
