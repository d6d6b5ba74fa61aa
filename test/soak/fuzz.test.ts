/** A few inputs by chance to everything that reads what others wrote, as the soak tries many; and every case that failed once. */
import { describe, expect, it } from 'vitest';
import { Dice } from '../support/dice.ts';
import { Blocks } from './fuzz/blocks.ts';
import { explore } from './fuzz/explore.ts';
import { keptCases } from './fuzz/kept.ts';
import { minimised, shorterJson, shorterTexts } from './fuzz/minimise.ts';
import { otherJson } from './fuzz/mutate/json.ts';
import { otherTables } from './fuzz/mutate/table.ts';
import { otherText } from './fuzz/mutate/text.ts';
import { bytesOf, fileMark, someFiles } from './fuzz/some-files.ts';
import { kindOf, type Target, wrongWith } from './fuzz/target.ts';
import { targets } from './fuzz/targets/index.ts';

/** How many cases a test tries of each: as many as take a second or two. */
const CASES: Readonly<Record<string, number>> = {
  reading: 400,
  formatting: 60,
  fixes: 12,
  imports: 20,
  workbooks: 40,
  server: 40,
  receipts: 5,
};
const FEW = 10;

const asked = (cases: number, seed = 20_261_121) => ({
  seed,
  cases,
  until: Number.POSITIVE_INFINITY,
  tell: () => undefined,
});

describe.each(targets.map((target) => [target.name, target] as const))('%s', (name, target) => {
  it(target.holds, async () => {
    const cases = CASES[name] ?? FEW;
    const { cases: done, failures } = await explore(target, asked(cases));
    expect(failures).toEqual([]);
    expect(done).toBe(cases);
  }, 240_000);
});

it.each(keptCases())('%s, which failed once, holds', async (_file, { target: name, input }) => {
  const target = targets.find((one) => one.name === name);
  expect(target, name).toBeDefined();
  expect(await wrongWith(target as Target, input.join(''))).toBeUndefined();
});

/** Holds until four letters stand in their order at the beginning, each of which runs code of its own. */
const LADDER: Target = {
  name: 'ladder',
  holds: 'nothing',
  seeds: () => ['aaaa'],
  mutated: (input, _other, dice) => {
    const at = dice.below(input.length);
    return input.slice(0, at) + String.fromCharCode(97 + dice.below(26)) + input.slice(at + 1);
  },
  wrong: (input) => (input === 'fuzz' ? 'found "fuzz" 1' : input === 'throw' ? thrown() : undefined),
  smaller: shorterTexts,
  perLook: 2,
};

function thrown(): never {
  throw new RangeError('too deep');
}

describe('the loop', () => {
  it('keeps what runs code that nothing ran before', async () => {
    const [reading] = targets;
    const blocks = new Blocks();
    const told = await explore({ ...(reading as Target), seeds: () => ['enhet A "A" { }\n'] }, asked(60), blocks);
    blocks.end();
    expect(told.corpus.length).toBeGreaterThan(5);
    expect(told.corpus.length).toBeLessThan(61);
    expect(told.blocks).toBeGreaterThan(300);
  });

  it('tells of more work than a target may do', async () => {
    const [reading] = targets;
    const blocks = new Blocks();
    const tight = { ...(reading as Target), seeds: () => ['enhet A "A" { }\n'], mostWork: () => 10 };
    const { failures } = await explore(tight, asked(1), blocks);
    blocks.end();
    expect(failures.map(({ wrong }) => wrong)).toEqual([
      expect.stringMatching(/^\d+ blocks were run for \d+ characters$/),
    ]);
  });

  it('is the same for the same seed, and another for another', async () => {
    const inputs = async (seed: number): Promise<readonly string[]> => {
      const all: string[] = [];
      await explore({ ...LADDER, wrong: (input) => void all.push(input) }, asked(50, seed));
      return all;
    };
    expect(await inputs(1)).toEqual(await inputs(1));
    expect(await inputs(1)).not.toEqual(await inputs(2));
  });

  it('tells of a kind of fault once, in a small input', async () => {
    const told: string[] = [];
    const bad = {
      ...LADDER,
      seeds: () => ['one\nbad line\nthree', 'bad'],
      wrong: (input: string) => (input.includes('bad') ? 'it is bad' : undefined),
    };
    const { failures, cases } = await explore(bad, { ...asked(2), tell: (line) => told.push(line) });
    expect([cases, failures.map(({ input }) => input), told]).toEqual([2, ['bad'], ['ladder: it is bad']]);
  });
});

describe('what is wrong', () => {
  it('is also what is thrown, with where', async () => {
    expect(await wrongWith(LADDER, 'fuzz')).toBe('found "fuzz" 1');
    expect(await wrongWith(LADDER, 'throw')).toMatch(/^RangeError: too deep \(test\/soak\/fuzz\.test\.ts\)$/);
  });

  it('is of one kind whatever names and numbers it tells', () => {
    expect(kindOf('line 3 of "a" is wrong\nmore')).toBe(kindOf('line 14 of "b" is wrong'));
  });
});

describe('a smaller input', () => {
  it('is the smallest that fails in the same way', async () => {
    const holds = (input: string): string | undefined =>
      input.includes('x') && input.includes('y') ? 'both' : input === 'x' ? 'one' : undefined;
    const target = { ...LADDER, wrong: holds };
    expect(await minimised(target, 'a line\nwith x\nand more\nand y and z\n', 'both')).toBe('xy');
  });

  it('of JSON is JSON as long as it can be', () => {
    const all = [...shorterJson('{"a":[1,2],"b":"xy"}')];
    expect(all).toEqual(expect.arrayContaining(['{"b":"xy"}', '{"a":[1],"b":"xy"}', '{"a":[1,2],"b":"x"}']));
    expect([...shorterJson('{')]).toContain('');
  });
});

describe('what is made of an input', () => {
  it.each([
    [
      'a text',
      otherText,
      'person exeet1 "Exempel Ett" { uppdrag läkare vid A från 2026-01-01 }\n',
      'enhet A { nivå 5 }\n',
    ],
    ['JSON', otherJson, '{"a":[1,{"b":"c"}],"d":null}', '{"e":2}'],
    ['files of tables', otherTables, '=== a.csv|\nA;B\n1;2\n', '=== b.csv|\nC\n3\n'],
  ])('of %s is mostly another', (_what, other, input, beside) => {
    const dice = new Dice(1);
    const made = Array.from({ length: 200 }, () => other(input, beside, dice));
    expect(new Set(made).size).toBeGreaterThan(80);
    expect(made.filter((one) => one === input).length).toBeLessThan(50);
  });

  it('JSON is mostly JSON', () => {
    const dice = new Dice(2);
    const made = Array.from({ length: 200 }, () => otherJson('{"a":[1,{"b":"c"}],"d":null}', '[]', dice));
    const isJson = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    expect(made.filter(isJson).length).toBeGreaterThan(150);
    expect(made.some((one) => one.includes('__proto__'))).toBe(true);
  });
});

describe('files as one text', () => {
  const files = [
    { name: 'a.csv', way: 'utf16le', text: 'A;B\n1;2\n' },
    { name: 'b.xlsx', way: 'bytes 3:7', text: 'C\n3\n' },
  ];

  it('are the files that were put in it', () => {
    expect(someFiles(files.map((one) => fileMark(one) + one.text).join(''))).toEqual(files);
    expect(someFiles('A;B\n')).toEqual([{ name: 'lista.csv', way: '', text: 'A;B\n' }]);
  });

  it('are written in the way that is told', async () => {
    const [text, workbook] = await Promise.all(files.map(bytesOf));
    expect(text?.subarray(0, 4)).toEqual(Buffer.from([0xff, 0xfe, 0x41, 0]));
    expect(workbook?.subarray(0, 4)).toEqual(Buffer.from([0x50, 0x4b, 3, 7]));
  });
});
