/** Puts faults in, one at a time, and sees whether the tests of the part that pass the place notice. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Area, filesOf, PAGES, ROOT } from './areas.ts';
import type { Asking } from './asking.ts';
import type { Control } from './control.ts';
import { type Mutation, mutationsOf } from './mutations.ts';
import type { Ran } from './question.ts';

/** Tests take so much longer beside other work than they did as they are, and so much more to begin. */
const LONGER = 3;
const BEGIN_MS = 10_000;
/** So much is asked at first, of the quickest: what they notice need not wait for the rest, nor what makes them endless. */
const SOON_MS = 5000;

/** A fault in a file. */
export interface Mutant {
  readonly file: string;
  readonly mutation: Mutation;
}

/** What came of a fault: a test failed, the tests did not end when asked twice, all were green, or no test passes the place. */
export type Outcome = { readonly by: string } | 'endless' | 'survived' | 'not reached';

/** All faults of a part. */
export function mutantsOf(area: Area): readonly Mutant[] {
  return filesOf(area).flatMap((file) =>
    mutationsOf(file, readFileSync(join(ROOT, file), 'utf8')).map((mutation) => ({ file, mutation })),
  );
}

/** Do the tests notice the fault? The nearest are asked first, and none after one that failed. */
export async function outcomeOf(asking: Asking, control: Control, mutant: Mutant): Promise<Outcome> {
  const tests = control.passing(mutant);
  if (tests.length === 0) return 'not reached';
  const pages = tests.filter(({ file }) => file === PAGES);
  const near = pages.length > 0 ? nearestPages(mutant) : [];
  const asked = [...(near.length > 0 ? [{ some: pages, only: near }] : []), ...soonAndLate(tests)];
  for (const { some, only } of asked) {
    const question = { mutant, tests: some.map(({ file }) => file), only };
    const usualMs = some.reduce((sum, { ms }) => sum + ms, 0);
    const longestMs = LONGER * usualMs + BEGIN_MS;
    // Who is late may have been held up: it is asked once more, with more time.
    const answer = (await asking.ask(question, longestMs)) ?? (await asking.ask(question, 2 * longestMs));
    if (answer === undefined) return 'endless';
    if (answer.failed !== undefined) return { by: answer.failed };
    if (answer.tests === 0 && only.length === 0) throw new Error(`no test ran for ${toldMutant(mutant)}`);
  }
  return 'survived';
}

interface Lot {
  readonly some: readonly Ran[];
  readonly only: readonly string[];
}

/** The files, the quickest first, in two lots. */
function soonAndLate(tests: readonly Ran[]): readonly Lot[] {
  let [ms, late] = [0, 0];
  for (const one of tests) {
    ms += one.ms;
    if (ms > SOON_MS) break;
    late++;
  }
  const lots = [tests.slice(0, late), tests.slice(late)].filter((some) => some.length > 0);
  return lots.map((some) => ({ some, only: [] }));
}

/** `language/checks/monitoring/dates.ts` and `language/checks/monitoring.ts` are of the page `monitoring.md`. */
function nearestPages({ file }: Mutant): readonly string[] {
  const [, inChecks] = /^language\/checks\/(?:rules\/)?([^/]+)/.exec(file) ?? [];
  if (inChecks === undefined) return [];
  const name = `${basename(inChecks, '.ts')}.md`;
  return [name, `rules/${name}`].filter((page) => existsSync(join(ROOT, 'language/checks', page)));
}

/** A fault as a line that people read: the file, the line, and what became what. */
export function toldMutant({ file, mutation }: Mutant): string {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const line = text.slice(0, mutation.start).split('\n').length;
  return `${file}:${line} ${JSON.stringify(text.slice(mutation.start, mutation.end))} → ${JSON.stringify(mutation.instead)}`;
}
