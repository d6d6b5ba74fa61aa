/** What is kept of the cells of an export, and what is remembered of them: the same as if each were looked at anew. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remembered } from '../../language/generators/support/remembered.ts';
import { CalledLookup } from '../../language/import/called-lookup.ts';
import { cleanedCell } from '../../language/import/clean.ts';
import { Lookup } from '../../language/import/lookup.ts';
import { askedOf, gridOf } from '../../language/import/tables/grid.ts';
import { folded } from '../../language/import/values/folded.ts';
import { isSystemAccount, personTextIn } from '../../language/import/values/person-text.ts';

const MANY = 70_000;

describe('the cells of a grid', () => {
  it('are those that came in, in rows of any width', () => {
    const cell = fc.constantFrom('', 'a', 'läkare', 'en längre text i en cell', '  ');
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 30 }), (rows) => {
        const grid = gridOf(rows);
        expect(grid.length).toBe(rows.length);
        expect(grid.texts(0)).toEqual(rows);
        for (const [at, row] of rows.entries()) {
          for (let i = 0; i < 5; i++) expect(grid.row(at).at(i)).toBe(row[i] ?? '');
        }
      }),
    );
  });

  it('have a number for their text as long as a column has few, and are the same beyond that', () => {
    const textOf = (i: number): string => `exempel nummer ${i}`;
    const grid = gridOf(
      (function* () {
        for (let i = 0; i < MANY; i++) yield [textOf(i), 'läkare'];
        yield [textOf(1), 'läkare'];
      })(),
    );
    for (let i = 0; i < MANY; i += 97) expect(grid.row(i).at(0)).toBe(textOf(i));
    expect(grid.row(MANY - 1).at(0)).toBe(textOf(MANY - 1));
    expect(grid.row(MANY).numberAt(0)).toBe(grid.row(1).numberAt(0));
    expect(grid.row(MANY - 1).numberAt(0)).toBeUndefined();
    expect(grid.row(MANY - 1).numberAt(1)).toBe(grid.row(0).numberAt(1));
  });

  it('are asked once for each text of a column that may come again', () => {
    const asked: string[] = [];
    const read = askedOf(0, (text) => {
      asked.push(text);
      return { text: text.toUpperCase() };
    });
    const grid = gridOf([['a'], ['b'], ['a'], [], ['b'], ['']]);
    expect([0, 1, 2, 3, 4, 5].map((row) => read(grid.row(row)).text)).toEqual(['A', 'B', 'A', '', 'B', '']);
    expect(asked).toEqual(['a', 'b', '']);
  });
});

describe('what is remembered', () => {
  it('is the answer, also of more texts than are kept, and those asked about later are kept in their turn', () => {
    let asked = 0;
    const length = remembered((text) => {
      asked++;
      return text.length;
    }, 4);
    const all = Array.from({ length: 100 }, (_, i) => 'x'.repeat(i));
    for (const text of [...all, ...all]) expect(length(text)).toBe(text.length);
    const later = ['a', 'bc', 'def', 'ghij'];
    for (let i = 0; i < 40; i++) for (const text of later) length(text);
    asked = 0;
    for (const text of later) expect(length(text)).toBe(text.length);
    expect(asked).toBe(0);
  });

  it('of undefined is remembered, too', () => {
    let asked = 0;
    const of = remembered(() => {
      asked++;
      return undefined;
    });
    expect([of('a'), of('a'), asked]).toEqual([undefined, undefined, 1]);
  });
});

const PARTS = [
  'a',
  'Å',
  'ä',
  ' ',
  '  ',
  '=',
  "'",
  '"',
  '1',
  '19121212',
  '-',
  '1212',
  '\u00ad',
  '\ufffd',
  'Ã¤',
  '\u00a0',
  '×',
  'e\u0301',
];

const cells = fc.array(fc.constantFrom(...PARTS), { maxLength: 7 }).map((parts) => parts.join(''));

describe('a plain cell is read without a closer look, and as with one', () => {
  it('when it is cleaned', () => {
    fc.assert(
      fc.property(
        cells.filter((cell) => !/^[='\s]/.test(cell)),
        (cell) => {
          expect(cleanedCell(cell)).toEqual(cleanedCell(` ${cell}`));
        },
      ),
      { numRuns: 3000 },
    );
    expect(cleanedCell('19121212-1212')).toEqual({ text: '', faults: ['identity'] });
  });

  it.each(['exeet1', 'system1', 'admin12', 'test1'])('when it names a person: %s', (id) => {
    expect(personTextIn(id)).toEqual(personTextIn(` ${id}`));
    expect(isSystemAccount(id)).toBe(isSystemAccount(` ${id}`));
  });

  it('when it is folded', () => {
    expect(['exeet1', 'Läkare 2', 'läkare2'].map(folded)).toEqual(['exeet1', 'lakare2', 'lakare2']);
  });
});

describe('a name', () => {
  it('that is seldom asked for finds whom it names, and so do the others', () => {
    const names = new Lookup((name) => name.includes('@'));
    names.add('exeet1', 'exeet1', 'ETT@example.org', 'delad@example.org');
    names.add('exetv1', 'exetv1', 'delad@example.org', null, '');
    expect(names.find('exeet1')).toEqual({ key: 'exeet1' });
    expect(names.find('ett@example.org')).toEqual({ key: 'exeet1' });
    expect(names.find('delad@example.org')).toBe('many');
    expect(names.all('delad@example.org')).toEqual(['exeet1', 'exetv1']);
    names.add('exetr1', 'tre@example.org');
    expect(names.find('tre@example.org')).toEqual({ key: 'exetr1' });
    expect([names.find('okänd@example.org'), names.isEmpty]).toEqual(['none', false]);
    expect(new Lookup().isEmpty).toBe(true);
  });

  it('of a person finds everybody called so, in whatever order its words stand', () => {
    const called = new CalledLookup();
    called.add('exeet1', 'Exempel Ett');
    expect(called.all('Ett, Exempel')).toEqual(['exeet1']);
    called.add('exeet2', 'ett exempel');
    expect(called.all('Exempel Ett')).toEqual(['exeet1', 'exeet2']);
    expect(called.all('Exempel Två')).toEqual([]);
  });
});
