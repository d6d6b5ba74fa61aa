/** The tests as they are: that they are green, how long they take, which places each file of them passes, and that a fault is noticed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Area, filesOf, ROOT, testsOf } from './areas.ts';
import { Asking } from './asking.ts';
import { PLACES_OF_A_FILE } from './faulty.ts';
import { type Place, placeAt, placesOf } from './places.ts';
import type { Ran } from './question.ts';
import type { Mutant } from './run.ts';

const LONGEST_MS = 600_000;

/** What is known of the tests of a part. */
export interface Control {
  /** The files of tests that pass the place of a fault, the quickest first. */
  passing(mutant: Mutant): readonly Ran[];
}

/**
 * Runs the tests of a part without a fault, and with one that nobody could miss.
 * @throws Error where they fail as they are, or do not notice.
 */
export async function controlOf(area: Area, asking: Asking): Promise<Control> {
  const counting = new Asking(area.name);
  const answer = await counting.ask({ mutant: undefined, tests: testsOf(area), only: [] }, LONGEST_MS);
  counting.end();
  if (answer === undefined) throw new Error(`the tests of ${area.name} do not end`);
  if (answer.failed !== undefined) throw new Error(`the tests of ${area.name} fail without a fault: ${answer.failed}`);
  const files = filesOf(area);
  const places = new Map<string, readonly Place[]>();
  const placesIn = (file: string): readonly Place[] => {
    const known = places.get(file) ?? placesOf(file, readFileSync(join(ROOT, file), 'utf8'));
    places.set(file, known);
    return known;
  };
  let ran = answer.ran.map((one) => ({ ...one, passes: new Set(one.passed) })).sort((a, b) => a.ms - b.ms);
  const passing = ({ file, mutation }: Mutant): readonly Ran[] => {
    const place = files.indexOf(file) * PLACES_OF_A_FILE + placeAt(placesIn(file), mutation.start, mutation.end);
    return ran.filter(({ passes }) => passes.has(place));
  };
  const control = { passing };
  const usual = new Map((await noticesAll(area, asking, control)).map(({ file, ms }) => [file, ms]));
  ran = ran.map((one) => ({ ...one, ms: usual.get(one.file) ?? one.ms })).sort((a, b) => a.ms - b.ms);
  return control;
}

/** Each file of tests must notice that a file it passes cannot be read, and be green after it; gives how long each takes among the others. */
async function noticesAll(area: Area, asking: Asking, { passing }: Control): Promise<readonly Ran[]> {
  const [file = ''] = filesOf(area).filter((one) => passing(unreadable(one)).length > 0);
  const tests = passing(unreadable(file)).map((one) => one.file);
  const faulty = await asking.ask({ mutant: unreadable(file), tests, only: [] }, LONGEST_MS);
  if (faulty?.failed === undefined) throw new Error(`the tests of ${area.name} do not notice a fault in ${file}`);
  const whole = await asking.ask({ mutant: undefined, tests: testsOf(area), only: [] }, LONGEST_MS);
  if (whole === undefined || whole.failed !== undefined) {
    throw new Error(`the tests of ${area.name} fail together: ${whole?.failed}`);
  }
  return whole.ran;
}

function unreadable(file: string): Mutant {
  return { file, mutation: { start: 0, end: 0, instead: 'throw new Error("fault");' } };
}
