/** What may go wrong with a disk while a command writes: all of it is tried by the soak, and some of each kind here. */
import { describe, expect, it } from 'vitest';
import { together } from '../soak/faults/together.ts';
import { bundled, RUTIN } from '../support/bundle.ts';
import { FULL, KILL, READ_ONLY, UNREAD, VANISHED } from '../support/faults/kinds.ts';
import { SCENARIOS } from '../support/faults/scenarios.ts';
import { type Trial, tryScenario } from '../support/faults/trials.ts';

bundled();

/** So many operations of each command, spread over its run. */
const SOME = 2;

const named = (...names: readonly string[]) => SCENARIOS.filter(({ name }) => names.includes(name));

async function expectOrder(scenario: (typeof SCENARIOS)[number], ...trials: readonly Trial[]): Promise<void> {
  const { tried, faults } = await tryScenario(RUTIN, scenario, trials, { some: SOME });
  expect(faults).toEqual([]);
  expect(tried).toBe(SOME * trials.length);
}

const TIMEOUT = { timeout: 300_000 };

describe('killed before any operation', () => {
  it.each(
    named(
      'generate, to an empty folder',
      'fmt',
      'init --force, over files of the same names',
      'import, over an earlier import',
    ),
  )('$name: every file is as it was or as it was to be, and the next run finishes', TIMEOUT, (scenario) =>
    expectOrder(scenario, KILL),
  );
});

describe('a disk that is full, or only to be read, from any operation on', () => {
  it.each(
    named('generate, over an earlier set', 'fix', 'check --receipt', 'init --force, over files of the same names'),
  )('$name: says so in a sentence, with exit code 2, and leaves nothing half done', TIMEOUT, (scenario) =>
    expectOrder(scenario, FULL, READ_ONLY),
  );
});

describe('what cannot be read, or is gone when it is', () => {
  it.each(named('generate, to a new folder', 'access --facit'))(
    '$name: the answer is whole, or says that it is not',
    TIMEOUT,
    (scenario) => expectOrder(scenario, VANISHED, ...UNREAD.slice(0, 1)),
  );
});

it('several that generate into the same folder leave one whole set, and each ends in order', TIMEOUT, async () => {
  const { faults } = await together.run({
    program: RUTIN,
    some: 3,
    until: Number.POSITIVE_INFINITY,
    seed: 0,
    say: () => {},
  });
  expect(faults).toEqual([]);
});
