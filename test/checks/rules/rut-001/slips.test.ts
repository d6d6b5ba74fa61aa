/**
 * Slips that people make, each with what a kind colleague would say of it: slips.tsv has where the line stands, the line, and the
 * first thing that is said. Nobody is told merely to correct what stands there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fill } from '../../../../language/checks/api/index.ts';
import { problemInWords, problemMessage, problemValues } from '../../../../language/checks/index.ts';
import { correct } from '../../../../language/checks/rules/rut-001/correct.ts';
import { factsOf } from '../../../../language/lowering/lower.ts';
import type { FileProblem } from '../../../../language/model/index.ts';

/** A line where it would stand. */
const AROUND: Readonly<Record<string, (line: string) => string>> = {
  top: (line) => line,
  unit: (line) => `enhet E "Enheten" {\n    ${line}\n}`,
  inbox: (line) => `enhet E "Enheten" {\n    inkorg samverkan {\n        ${line}\n    }\n}`,
  person: (line) => `person exeet9 "Exempel Nio" {\n    ${line}\n}`,
  absence: (line) => `frånvaro exeet1 semester från 2026-07-06 till 2026-07-31 {\n    ${line}\n}`,
  exemption: (line) => `undantag från MC-BEV-03 för E.samverkan {\n    ${line}\n}`,
};

const SLIPS = readFileSync(join(import.meta.dirname, 'slips.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((row) => row.split('\t') as [place: string, line: string, said: string]);

function problemsOf(place: string, line: string): readonly FileProblem[] {
  return factsOf('a.rutin', `${AROUND[place]?.(line.replaceAll('\\n', '\n')) ?? ''}\n`).problems;
}

describe('a slip', () => {
  it('stands for many', () => expect(SLIPS.length).toBeGreaterThan(150));

  it.each(SLIPS)('in %s: %s', (place, line, said) => {
    const [first] = problemsOf(place, line);
    expect(first === undefined ? '' : problemInWords(first).sv).toBe(said);
  });

  it.each(SLIPS)('in %s gets advice: %s', (place, line) => {
    for (const problem of problemsOf(place, line)) {
      const { advice } = problemMessage(problem);
      expect(advice).not.toBe(correct);
      for (const text of [advice.sv, advice.en]) expect(fill(text, problemValues(problem))).not.toMatch(/\{\w/);
    }
  });
});
