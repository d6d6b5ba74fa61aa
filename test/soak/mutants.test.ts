/** The faults that are put in are faults: each is another text that can still be read, and what is said of survivors is true. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AREAS, filesOf, ROOT } from './mutants/areas.ts';
import { mutated, mutationsOf } from './mutants/mutations.ts';
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
  });
});

describe('the parts', () => {
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
