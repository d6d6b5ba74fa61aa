/** The faults that are put in are faults: each is another text that can still be read, and what is said of survivors is true. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AREAS, filesOf, ROOT, testsOf } from './mutants/areas.ts';
import { Asking } from './mutants/asking.ts';
import { PLACES_OF_A_FILE } from './mutants/faulty.ts';
import { mutated, mutationsOf } from './mutants/mutations.ts';
import { placeAt, placesOf, telling } from './mutants/places.ts';
import { lineAt, SURVIVORS } from './mutants/survivors.ts';

const faultsIn = (text: string): readonly string[] => mutationsOf('a.ts', text).map((fault) => mutated(text, fault));

describe('the faults of a text', () => {
  it('are other operators', () => {
    expect(faultsIn('a(b <= c);')).toContain('a(b < c);');
    expect(faultsIn('a(b && c);')).toContain('a(b || c);');
    expect(faultsIn('a(b === c);')).toContain('a(b !== c);');
    expect(faultsIn('a(b + 1);')).toContain('a(b - 1);');
  });

  it('are conditions that always and never hold', () => {
    expect(faultsIn('if (a) b();')).toEqual(expect.arrayContaining(['if ((true)) b();', 'if ((false)) b();']));
    expect(faultsIn('a(b ? c : d);')).toEqual(expect.arrayContaining(['a((true) ? c : d);', 'a((false) ? c : d);']));
  });

  it('are other values, calls that are not made, and another question of a list', () => {
    expect(faultsIn('const a = true;')).toEqual(['const a = false;']);
    expect(faultsIn('const a = 3;')).toEqual(['const a = 4;']);
    expect(faultsIn('a.push(b);')).toContain(';');
    expect(faultsIn('const c = a.some(b);')).toEqual(['const c = a.every(b);']);
    expect(faultsIn('const c = !a;')).toEqual(['const c = a;']);
  });

  it('are none in types, imports and texts', () => {
    expect(faultsIn("import a from 'b'; type C = 1 | true; const d: { readonly e: 2 } = f as 3;")).toEqual([]);
    expect(faultsIn("const a = 'b' + c;")).toEqual([]);
    expect(faultsIn('a satisfies never;')).toEqual([]);
    expect(faultsIn('const a = b.toString(c);')).toEqual([]);
    expect(faultsIn('a() satisfies never;')).toEqual([';']);
  });
});

describe('the places of a text', () => {
  const text = 'export function a(b) { if (b) return c(b ? 1 : 2); for (const d of b) e(d && (() => d)); }';
  const passed = (b: unknown, ...names: readonly string[]): readonly string[] => {
    const told = new Set<number>();
    const made = telling('a.ts', text, 100).replace('export ', '').replaceAll('globalThis.passed', 'passed');
    new Function('passed', 'c', 'e', 'b', `${made} a(b);`)(told, Number, Boolean, b);
    const places = placesOf('a.ts', text);
    const at = [...told].map((number) => places[number - 100]);
    return names.filter((name) => at.some((place) => place && text.slice(place.start, place.end) === name));
  };

  it('tell which of them are passed', () => {
    const names = ['return c(b ? 1 : 2);', '1', '2', 'e(d && (() => d));', '(() => d)'];
    expect(passed(true, ...names)).toEqual(['return c(b ? 1 : 2);', '1']);
    expect(passed('', ...names)).toEqual([]);
    expect(passed([], ...names)).toEqual(['return c(b ? 1 : 2);', '1']);
  });

  it('hold what stands in them, the innermost first', () => {
    const places = placesOf('a.ts', text);
    const held = (words: string): string => {
      const start = text.indexOf(words);
      const place = places[placeAt(places, start, start + words.length)];
      return text.slice(place?.start, place?.end);
    };
    expect(held('b ?')).toBe('return c(b ? 1 : 2);');
    expect(held('2')).toBe('2');
    expect(held('&&')).toBe('e(d && (() => d));');
    expect(held('export')).toBe(text);
  });

  it.each(AREAS)('of $name fit the numbers that a file has, and can be read as they tell of themselves', (area) => {
    for (const file of filesOf(area)) {
      const written = readFileSync(join(ROOT, file), 'utf8');
      expect(placesOf(file, written).length).toBeLessThan(PLACES_OF_A_FILE);
      expect(() => mutationsOf(file, telling(file, written, 0)), file).not.toThrow();
    }
  });
});

describe('the tests at hand', () => {
  const [MINUTES, DAYS] = ['test/time/minutes.test.ts', 'test/time/days.test.ts'];
  const file = 'language/time/minutes.ts';
  const start = readFileSync(join(ROOT, file), 'utf8').indexOf('59');
  const faulty = (instead: string) => ({ file, mutation: { start, end: start + 2, instead } });

  it('notice a fault while it is there, and go no further', async () => {
    const asking = new Asking();
    const ask = async (mutant: ReturnType<typeof faulty> | undefined, ...only: readonly string[]) => {
      const answer = await asking.ask({ mutant, tests: [MINUTES, DAYS], only }, 600_000);
      return { failed: answer?.failed !== undefined, files: answer?.ran.map(({ file }) => file), tests: answer?.tests };
    };
    try {
      expect(await ask(undefined)).toMatchObject({ failed: false, files: [MINUTES, DAYS] });
      expect(await ask(faulty('58'))).toMatchObject({ failed: true, files: [MINUTES] });
      expect(await ask(faulty('?'))).toMatchObject({ failed: true, tests: 0 });
      expect(await ask(faulty('59.5'))).toMatchObject({ failed: false, files: [MINUTES, DAYS] });
      expect(await ask(undefined, 'addMonths')).toMatchObject({ failed: false, tests: expect.any(Number) });
      expect((await ask(undefined, 'nothing is called so')).tests).toBe(0);
      const endless = { file, mutation: { start: 0, end: 0, instead: 'for (;;);' } };
      expect(await asking.ask({ mutant: endless, tests: [MINUTES], only: [] }, 5000)).toBeUndefined();
      expect(await ask(undefined)).toMatchObject({ failed: false, files: [MINUTES, DAYS] });
    } finally {
      asking.end();
    }
  }, 600_000);

  it('tell which places each file passes', async () => {
    const time = AREAS.find(({ name }) => name === 'time');
    const files = time === undefined ? [] : filesOf(time);
    const asking = new Asking('time');
    try {
      const answer = await asking.ask({ mutant: undefined, tests: [MINUTES, DAYS], only: [] }, 600_000);
      const passed = (test: string): ReadonlySet<string | undefined> => {
        const ran = answer?.ran.find(({ file }) => file === test);
        return new Set(ran?.passed.map((place) => files[Math.floor(place / PLACES_OF_A_FILE)]));
      };
      expect(passed(MINUTES)).toContain('language/time/minutes.ts');
      expect(passed(DAYS)).toContain('language/time/days.ts');
      expect(passed(MINUTES).has('language/time/stockholm.ts') && passed(DAYS).size > 20).toBe(false);
    } finally {
      asking.end();
    }
  }, 600_000);
});

describe('the parts', () => {
  it.each(AREAS)('$name has tests of its own', (area) => {
    expect(testsOf(area).length).toBeGreaterThan(5);
  });

  it.each(AREAS)('$name has sources, and every fault of theirs can be read', (area) => {
    const files = filesOf(area);
    expect(files.length).toBeGreaterThan(5);
    for (const file of files.slice(0, 3)) {
      const text = readFileSync(join(ROOT, file), 'utf8');
      for (const fault of mutationsOf(file, text)) {
        const faulty = mutated(text, fault);
        expect(faulty).not.toBe(text);
        expect(() => mutationsOf(file, faulty)).not.toThrow();
      }
    }
  });
});

describe('what no test notices', () => {
  it('stands in the sources as it is told', () => {
    for (const { file, line, was, instead, why } of SURVIVORS) {
      const text = readFileSync(join(ROOT, file), 'utf8');
      const fits = mutationsOf(file, text).filter(
        (fault) =>
          fault.instead === instead && text.slice(fault.start, fault.end) === was && lineAt(text, fault.start) === line,
      );
      expect(fits, `${file}: ${line}`).not.toEqual([]);
      expect(why.length, line).toBeGreaterThan(20);
    }
  });
});
