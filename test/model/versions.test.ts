/** Versions of written documents: which holds on which day, what holds in it, and what has fallen away. */
import { describe, expect, it } from 'vitest';
import {
  appliesToOf,
  effectiveRequirements,
  endOf,
  fallenAway,
  followed,
  type Routine,
  routinesInUse,
  scopeOf,
  versionNameOf,
  type Workspace,
} from '../../language/model/index.ts';
import { type Day, formatDay, parseDay } from '../../language/time/index.ts';
import { workspaceOf } from '../support/judged.ts';

function day(text: string): Day {
  return parseDay(text) as Day;
}

/** A version of document D with these lines and krav without a check. */
function version(number: string, period: string, lines = '', ...ids: readonly string[]): string {
  const clauses = ids.map((id) => `krav ${id} upplysning { avsnitt "A" citat "${id} i ${number}" }`);
  return `rutin Rutinen "Rutinen" { dokument "D" version "${number}" giltig ${period} ${lines}\n${clauses.join('\n')} }\n`;
}

function of(...texts: readonly string[]): Workspace {
  return workspaceOf({ 'a.rutin': texts.join('') }, []);
}

function named(ws: Workspace, number: string): Routine {
  return (ws.lookup('routines', '') as readonly Routine[]).find((one) => versionNameOf(one) === number) as Routine;
}

/** The versions that hold on a day, those that have expired with a question mark. */
function holding(ws: Workspace, on: string): readonly string[] {
  return routinesInUse(ws, day(on)).map(({ routine, expired }) => versionNameOf(routine) + (expired ? '?' : ''));
}

/** What holds in a version: `A-1 2.0` is stated in 2.0. */
function contents(ws: Workspace, number: string): readonly string[] {
  return effectiveRequirements(ws, named(ws, number)).map(
    ({ requirement, statedBy }) => `${requirement.id} ${versionNameOf(statedBy)}`,
  );
}

function lost(ws: Workspace, number: string): readonly string[] {
  return fallenAway(ws, named(ws, number)).map(({ requirement }) => requirement.id);
}

function end(ws: Workspace, number: string): string {
  return formatDay(endOf(ws, named(ws, number)) as Day);
}

const FIRST = version('1.0', 'från 2025-01-01 till 2026-12-31', '', 'A-1', 'A-2', 'A-3');

describe('which version holds', () => {
  it('is the one whose period has the day, else the last that began', () => {
    const ws = of(FIRST, version('2.0', 'från 2027-02-01 till 2027-12-31'));
    expect(holding(ws, '2024-12-31')).toEqual([]);
    expect(holding(ws, '2026-12-31')).toEqual(['1.0']);
    expect(holding(ws, '2027-01-15')).toEqual(['1.0?']);
    expect(holding(ws, '2027-02-01')).toEqual(['2.0']);
    expect(holding(ws, '2028-01-01')).toEqual(['2.0?']);
  });

  it('ends the day before another replaces it, whatever it says itself', () => {
    const ws = of(version('2.0', 'från 2026-07-01', 'ersätter "1.0"'), FIRST);
    expect(end(ws, '1.0')).toBe('2026-06-30');
    expect(holding(ws, '2026-06-30')).toEqual(['1.0']);
    expect(holding(ws, '2026-07-01')).toEqual(['2.0']);
  });

  it('still expires on its own last day where what replaces it begins later', () => {
    const ws = of(FIRST, version('2.0', 'från 2027-02-01', 'ersätter "1.0"'));
    expect(end(ws, '1.0')).toBe('2026-12-31');
    expect(holding(ws, '2027-01-15')).toEqual(['1.0?']);
  });

  it('gives way to one that begins on the same day and replaces it', () => {
    const ws = of(FIRST, version('1.1', 'från 2025-01-01', 'ersätter "1.0"'));
    expect(holding(ws, '2025-01-01')).toEqual(['1.1']);
    expect(holding(ws, '2027-01-01')).toEqual(['1.1']);
  });

  it('is not ended by one that begins before it', () => {
    const ws = of(FIRST, version('0.9', 'från 2024-01-01 till 2024-12-31', 'ersätter "1.0"'));
    expect(holding(ws, '2024-06-01')).toEqual(['0.9']);
    expect(holding(ws, '2025-06-01')).toEqual(['1.0']);
  });

  it('is none from the day on which it is repealed, nor the one before it', () => {
    const ws = of(FIRST, version('2.0', 'från 2027-01-01 till 2028-12-31', 'upphävd 2027-06-01 beslut "RS 1"'));
    expect(holding(ws, '2027-05-31')).toEqual(['2.0']);
    expect(holding(ws, '2027-06-01')).toEqual([]);
    expect(holding(ws, '2029-06-01')).toEqual([]);
    expect(end(ws, '2.0')).toBe('2027-05-31');
  });

  it('may be of another document', () => {
    const other = 'rutin Ny "Ny" { dokument "E" version "7" giltig från 2026-03-01 ersätter "D" "1.0" }\n';
    const ws = of(version('0.9', 'från 2024-01-01 till 2024-12-31'), FIRST, other);
    expect(holding(ws, '2026-02-28')).toEqual(['1.0']);
    expect(holding(ws, '2026-03-01')).toEqual(['7']);
    expect(versionNameOf(followed(ws, named(ws, '7')) as Routine)).toBe('1.0');
  });

  it('is never a regional one that a local one names', () => {
    const local = 'lokal rutin Lokal "L" { dokument "L" version "1" giltig från 2026-01-01 ersätter "D" "1.0" }\n';
    const sameDocument = 'lokal rutin Lokal2 "L" { dokument "D" version "9" giltig från 2026-01-01 }\n';
    const ws = of(FIRST, local, sameDocument);
    expect(holding(ws, '2026-06-01')).toEqual(['1.0', '1', '9']);
    expect(followed(ws, named(ws, '9'))).toBeUndefined();
  });

  it('is of a källa the last that was updated', () => {
    const source = (updated: string): string => `källa Sidan "Sidan" { uppdaterad ${updated} }\n`;
    const ws = of(source('2026-05-01'), source('2025-05-01'), source('2027-05-01'));
    expect(holding(ws, '2024-01-01')).toEqual(['2025-05-01']);
    expect(holding(ws, '2026-04-30')).toEqual(['2025-05-01']);
    expect(holding(ws, '2026-05-01')).toEqual(['2026-05-01']);
    expect(holding(ws, '2030-01-01')).toEqual(['2027-05-01']);
  });
});

describe('what holds in a version', () => {
  it('is its own alone where it says no more', () => {
    const ws = of(FIRST, version('2.0', 'från 2027-01-01', '', 'A-2'));
    expect(contents(ws, '2.0')).toEqual(['A-2 2.0']);
    expect(lost(ws, '2.0')).toEqual(['A-1', 'A-3']);
    expect(lost(ws, '1.0')).toEqual([]);
  });

  it('is what it takes over too, save what it states anew and what is to go', () => {
    const ws = of(FIRST, version('2.0', 'från 2027-01-01', 'i övrigt som "1.0" utgår A-3', 'A-2', 'A-4'));
    expect(contents(ws, '2.0')).toEqual(['A-2 2.0', 'A-4 2.0', 'A-1 1.0']);
    expect(lost(ws, '2.0')).toEqual([]);
  });

  it('is taken over through several versions, and what one lets go is gone for those after it', () => {
    const ws = of(
      FIRST,
      version('2.0', 'från 2027-01-01', 'i övrigt som "1.0" utgår A-3', 'A-2'),
      version('3.0', 'från 2028-01-01', 'i övrigt som "2.0" utgår A-1', 'A-5'),
      version('4.0', 'från 2029-01-01', 'i övrigt som "3.0"', 'A-3'),
    );
    expect(contents(ws, '3.0')).toEqual(['A-5 3.0', 'A-2 2.0']);
    expect(contents(ws, '4.0')).toEqual(['A-3 4.0', 'A-5 3.0', 'A-2 2.0']);
    expect(['2.0', '3.0', '4.0'].map((number) => lost(ws, number))).toEqual([[], [], []]);
  });

  it('is what the one that it replaces has, where that is of another document', () => {
    const other =
      'rutin Ny "Ny" { dokument "E" version "1.0" giltig från 2027-01-01 ersätter "D" "1.0" i övrigt som "1.0" }\n';
    const ws = of(FIRST, other);
    const ids = effectiveRequirements(ws, (ws.lookup('routine', 'Ny') as readonly Routine[])[0] as Routine);
    expect(ids.map(({ requirement }) => requirement.id)).toEqual(['A-1', 'A-2', 'A-3']);
  });

  it('is for those that the version taken over from is for, where it does not say itself', () => {
    const ws = of(
      version('1.0', 'från 2025-01-01', 'omfattar region gäller A'),
      version('2.0', 'från 2026-01-01', 'i övrigt som "1.0"'),
      version('3.0', 'från 2027-01-01', 'i övrigt som "2.0" omfattar kommun gäller B'),
      version('4.0', 'från 2028-01-01'),
    );
    const told = ['2.0', '3.0', '4.0'].map((number) => {
      const routine = named(ws, number);
      return [scopeOf(ws, routine), appliesToOf(ws, routine).map(({ name }) => name)];
    });
    expect(told).toEqual([
      [['region'], ['A']],
      [['municipality'], ['B']],
      [undefined, []],
    ]);
  });

  it('is its own alone where versions lead in a ring', () => {
    const ws = of(
      version('1.0', 'från 2025-01-01 till 2026-12-31', 'i övrigt som "2.0" ersätter "2.0"', 'A-1'),
      version('2.0', 'från 2027-01-01', 'i övrigt som "1.0" ersätter "1.0"', 'A-2'),
      version('3.0', 'från 2028-01-01', 'i övrigt som "3.0" ersätter "3.0"', 'A-3'),
    );
    expect(['1.0', '2.0', '3.0'].map((number) => contents(ws, number))).toEqual([
      ['A-1 1.0'],
      ['A-2 2.0'],
      ['A-3 3.0'],
    ]);
    expect(holding(ws, '2027-06-01')).toEqual(['2.0']);
  });
});
